import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildModel } from './buildModel.js'
import { summarize } from './summarize.js'

const day = 86_400_000

interface Given {
  readonly key: string
  readonly label: string
  readonly points: readonly { readonly x: number; readonly y: number | null; readonly reason: 'no-data' }[]
}
const figure = fc.record({
  at: fc.integer({ min: 0, max: 12 }),
  // Few different figures, so that many are equal.
  y: fc.option(fc.integer({ min: -2, max: 4 }), { freq: 4 }),
  reason: fc.constantFrom('no-data', 'withheld', 'future'),
})
const series = fc
  .array(fc.uniqueArray(figure, { maxLength: 8, selector: ({ at }) => at }), { maxLength: 4 })
  .map((all) =>
    all.map(
      (own, at): Given => ({
        ...{ key: `${at}`, label: `Series ${at}` },
        points: own.map(({ at: x, y, reason }) => ({ x: x * day, y, reason: reason as 'no-data' })),
      }),
    ),
  )

/** The facts, worked out from what was given and not from a model of it. */
function expected(given: readonly Given[], additive: boolean) {
  const points = given.map((one) => [...one.points].sort((a, b) => a.x - b.x))
  const all = points.flatMap((own, at) =>
    own.flatMap(({ x, y }) => (y === null ? [] : [{ x, y, key: `${at}` }])),
  )
  if (all.length === 0) return { total: null, highest: null, lowest: null, largest: null }
  const [most, least] = [Math.max(...all.map(({ y }) => y)), Math.min(...all.map(({ y }) => y))]
  const first = all.find(({ y }) => y === most)
  const totals = points.map((own) => own.reduce((sum, { y }) => sum + (y ?? 0), 0))
  const total = additive || given.length === 1 ? totals.reduce((sum, one) => sum + one, 0) : null
  const shares = total !== null && total > 0 && given.length > 1 && totals.every((one) => one >= 0)
  const winner = totals.indexOf(Math.max(...totals))
  return {
    ...{ total, totals, lowest: least, highest: { x: first?.x, y: most, key: first?.key } },
    largest: shares ? { key: `${winner}`, share: Math.max(...totals) / (total ?? 1) } : null,
  }
}

test('what a summary tells is what was given: sums, the first of the highest, the lowest, the largest part', () => {
  fc.assert(
    fc.property(series, fc.boolean(), (given, additive) => {
      const model = buildModel(given, {
        ...{ format: { kind: 'count' }, granularity: 'DAY' },
        timeZone: 'UTC',
        additive,
      })
      const facts = summarize(model)
      const { highest, largest } = facts
      expect({
        ...{ total: facts.total, lowest: facts.lowest },
        ...(facts.highest === null ? {} : { totals: facts.totals }),
        highest: highest && { x: model.xs[highest.at], y: highest.y, key: highest.series.key },
        largest: largest && { key: largest.series.key, share: largest.share },
      }).toEqual(expected(given, additive))
    }),
    { seed: 16, numRuns: 500 },
  )
})

test('figures that do not add up are not added up', () => {
  const given = [
    {
      key: 'a',
      label: 'A',
      points: [
        { x: 0, y: 0.5 },
        { x: day, y: 0.7 },
      ],
    },
  ]
  const facts = summarize(
    buildModel(given, { format: { kind: 'ratio' }, granularity: 'DAY', timeZone: 'UTC' }),
  )
  expect(facts).toMatchObject({ total: null, totals: [], before: null, lowest: 0.5, highest: { y: 0.7 } })
})

test('what is missing is counted, and what is still to come is not missing', () => {
  const points = (['no-data', 'withheld', 'future', undefined] as const).map((reason, at) => ({
    ...{ x: at * day, y: null },
    ...(reason === undefined ? {} : { reason }),
  }))
  const given = [
    { key: 'a', label: 'A', points },
    { key: 'b', label: 'B', points: [{ x: 0, y: 1 }] },
  ]
  const model = buildModel(given, { format: { kind: 'count' }, granularity: 'DAY', timeZone: 'UTC' })
  expect(summarize(model).missing).toBe(3 + 3)
})
