import { expect, test } from 'vitest'
import { answerOf, pricingTable } from './fixtures/tables.js'
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
