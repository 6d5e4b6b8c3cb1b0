import { expect, test } from 'vitest'
import { answerOf, pricingTable } from './fixtures/tables.js'
import { rollup } from './rollup.js'
import { topN } from './topN.js'

const at = Date.UTC(2026, 9, 1, 3) / 1000
const top = (volumes: Readonly<Record<string, number>>, count: number) =>
  topN(
    answerOf(
      pricingTable(Object.entries(volumes).map(([country, volume]) => ({ start: at, country, volume }))),
      { '100001': 'BRL' },
    ),
    { dimension: 'country', metric: 'volume', count },
  ).top

test('equal values are kept in the order of their names, whatever order they came in', () => {
  expect(top({ CL: 3, AR: 3, BR: 3 }, 2)).toEqual(['AR', 'BR'])
  expect(top({ DE: 3, CL: 9, BR: 3, AR: 3 }, 3)).toEqual(['CL', 'AR', 'BR'])
})

test('the others are one, called so, and no name of theirs is another’s', () => {
  const table = pricingTable([
    { start: at, country: 'BR', volume: 9 },
    { start: at, country: 'AR', volume: 2 },
    { start: at, country: undefined, volume: 1 },
    { start: at, country: 'CL', volume: 1 },
  ])
  const byCountry = (count: number) => {
    const answer = topN(answerOf(table, { '100001': 'BRL' }), {
      dimension: 'country',
      metric: 'volume',
      count,
    })
    const { rows } = rollup(answer, { by: ['country'], metrics: ['volume'] })
    return { other: answer.other, rows: rows.map((row) => [row['country'], row['volume']]) }
  }
  expect(byCountry(1)).toEqual({
    other: 'OTHER',
    rows: expect.arrayContaining([
      ['BR', 9],
      ['OTHER', 4],
    ]),
  })
  expect(byCountry(1).rows).toHaveLength(2)
  expect(byCountry(4).other).toBeUndefined()
  expect(byCountry(4).rows).toHaveLength(4)
  expect(byCountry(0).rows).toEqual([['OTHER', 13]])
})
