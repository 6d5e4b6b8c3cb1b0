import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, type PricingPoint, pricingTable } from './fixtures/tables.js'
import { valueAt } from './measureColumn.js'
import { pivot } from './pivot.js'
import { rebucket } from './rebucket.js'
import { type Rollup, rollup } from './rollup.js'
import { topN } from './topN.js'

const names = ['BR', 'AR', '__proto__', 'constructor', 'toString', 'hasOwnProperty', undefined]
const first = Date.UTC(2026, 9, 1, 3) / 1000

/** Money with a few decimals: what decimal arithmetic can add exactly. */
const money = fc.integer({ min: -1_000_000, max: 100_000_000 }).map((micros) => micros / 1e6)
const point: fc.Arbitrary<PricingPoint> = fc.record({
  wabaId: fc.constantFrom('100001', '100002'),
  start: fc.integer({ min: 0, max: 60 * 48 }).map((n) => first + n * 1800),
  country: fc.constantFrom(...names),
  pricingCategory: fc.constantFrom('MARKETING', 'UTILITY', '__proto__'),
  volume: fc.option(fc.nat(1000), { nil: undefined }),
  cost: fc.option(money, { nil: undefined }),
})
const points = fc.array(
  point.map((each) => ({ ...each, end: each.start + 1800 })),
  { maxLength: 60 },
)
const key = fc.constantFrom('country', 'pricingCategory', 'wabaId', 'start', 'currency')
const keys = fc.uniqueArray(key, { maxLength: 4 })
const sameCurrency = { '100001': 'BRL', '100002': 'BRL' }

function total(groups: Rollup, measure: string): bigint {
  const column = groups.measures.get(measure)
  let sum = 0n
  for (let group = 0; group < groups.length; group++) {
    sum += micros((column && valueAt(column, group)) ?? 0)
  }
  return sum
}

function micros(value: number): bigint {
  return BigInt(Math.round(value * 1e6))
}

const rowsOf = (groups: Rollup) => groups.rows.map((row) => ({ ...row }))

describe('rollup', () => {
  test('over any partition adds to the total', () => {
    fc.assert(
      fc.property(points, keys, (given, by) => {
        const groups = rollup(answerOf(pricingTable(given), sameCurrency), { by })
        const sum = (name: 'volume' | 'cost') =>
          given.reduce((whole, each) => whole + micros(each[name] ?? 0), 0n)
        expect(total(groups, 'volume')).toBe(sum('volume'))
        expect(total(groups, 'cost')).toBe(sum('cost'))
        expect(groups.points.reduce((whole, count) => whole + count, 0)).toBe(given.length)
        const missing = groups.measures.get('cost')?.missing.reduce((whole, count) => whole + count, 0)
        expect(missing).toBe(given.filter(({ cost }) => cost === undefined).length)
      }),
    )
  })

  test('keeps every key apart, and those called __proto__ too', () => {
    fc.assert(
      fc.property(points, (given) => {
        const groups = rollup(pricingTable(given), { by: ['country', 'pricingCategory'] })
        const expected = new Set(given.map((each) => `${each.country ?? 'UNKNOWN'} ${each.pricingCategory}`))
        const found = groups.rows.map((row) => `${row.country} ${row.pricingCategory}`)
        expect(new Set(found)).toEqual(expected)
        expect(found).toHaveLength(expected.size)
      }),
    )
  })

  test('does not depend on the order points come in', () => {
    const shuffled = points.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    )
    fc.assert(
      fc.property(shuffled, keys, ([given, other], by) => {
        const rows = (list: typeof given) =>
          rowsOf(rollup(answerOf(pricingTable(list), sameCurrency), { by }))
        expect(rows(other)).toEqual(rows(given))
      }),
    )
  })

  test('finds the same groups where there are too many combinations to hold', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({
      start: first + i * 1800,
      country: `C${i % 97}`,
      pricingCategory: `K${i % 89}`,
      pricingType: `T${i}`,
      volume: 1,
    }))
    const by = ['start', 'country', 'pricingCategory', 'pricingType'] as const
    const groups = rollup(pricingTable(many), { by, metrics: ['volume'] })
    expect(groups.rows.map((row) => row.pricingType)).toEqual(many.map((each) => each.pricingType))
    expect(groups.rows.every((row) => row.volume === 1)).toBe(true)
  })
})

describe('rebucket', () => {
  test('commutes with rollup', () => {
    const granularity = fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER')
    const zone = fc.constantFrom('America/Sao_Paulo', 'Asia/Kathmandu', 'Africa/Cairo', 'UTC')
    fc.assert(
      fc.property(points, granularity, zone, keys, (given, name, timeZone, by) => {
        const source = answerOf(pricingTable(given), sameCurrency)
        const to = { granularity: name, timeZone } as const
        const withStart = ['start', ...by.filter((each) => each !== 'start')]
        const there = rollup(rebucket(source, to), { by: withStart })
        expect(rowsOf(there)).toEqual(rowsOf(rollup(source, { by: withStart, ...to })))
        const days = rebucket(source, { granularity: 'HALF_HOUR', timeZone })
        expect(rowsOf(rollup(rebucket(days, to), { by: withStart }))).toEqual(rowsOf(there))
      }),
    )
  })
})

describe('pivot and topN', () => {
  test('every cell and total is that of a rollup', () => {
    fc.assert(
      fc.property(points, (given) => {
        const source = answerOf(pricingTable(given), sameCurrency)
        const table = pivot(source, { rows: ['country'], columns: ['pricingCategory'], metrics: ['cost'] })
        const body = rollup(source, { by: ['country', 'pricingCategory'], metrics: ['cost'] })
        const left = table.rows.rows.map((row) => row['country'])
        const top = table.columns.rows.map((row) => row['pricingCategory'])
        for (const row of body.rows) {
          const place = [left.indexOf(row.country), top.indexOf(row.pricingCategory)] as const
          expect(table.valueAt('cost', ...place)).toBe(row.cost)
        }
        const cells = left.flatMap((_, i) => top.map((__, j) => table.groupAt(i, j)))
        expect(cells.filter((cell) => cell !== undefined)).toHaveLength(body.length)
        const all = rollup(source, { by: [], metrics: ['cost'] })
        expect(table.valueAt('cost', 'total', 'total')).toBe(all.rows[0]?.cost)
      }),
    )
  })

  test('the top and the rest add to the whole', () => {
    fc.assert(
      fc.property(points, fc.nat(6), (given, count) => {
        const source = answerOf(pricingTable(given), sameCurrency)
        const top = topN(source, { dimension: 'country', metric: 'volume', count })
        const groups = rollup(top, { by: ['country'], metrics: ['volume', 'cost'] })
        const whole = rollup(source, { by: ['country'], metrics: ['volume', 'cost'] })
        expect(groups.length).toBe(Math.min(whole.length, count + (whole.length > count ? 1 : 0)))
        expect(total(groups, 'cost')).toBe(total(whole, 'cost'))
        const least = Math.min(
          ...groups.rows.filter(({ country }) => country !== top.other).map(({ volume }) => volume ?? -1),
        )
        for (const row of whole.rows) {
          if (!top.top.includes(row.country)) expect(row.volume ?? -1).toBeLessThanOrEqual(least)
        }
      }),
    )
  })
})

describe('money', () => {
  test('a million points add to what decimals add to', () => {
    const given = Array.from({ length: 1_000_000 }, (_, i) => ((i * 7919) % 1_000_003) * 137)
    const exact = given.reduce((sum, each) => sum + BigInt(each), 0n)
    const table = pricingTable(given.map((each) => ({ start: first, cost: each / 1e6 })))
    const [row] = rollup(table, { by: [], metrics: ['cost'] }).rows
    expect(row?.cost).toBe(Number(inUnits(exact)))
    // A plain sum drifts: what is tested here is not true by itself.
    expect(given.reduce((sum, each) => sum + each / 1e6, 0)).not.toBe(row?.cost)
  })

  test('small and large amounts together lose nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(money, fc.constantFrom(1, 1000, 0.01)), { maxLength: 200 }), (given) => {
        const micro = given.map(([amount, scale]) => Math.round(amount * scale * 1e6))
        const exact = micro.reduce((sum, each) => sum + BigInt(each), 0n)
        const table = pricingTable(micro.map((each) => ({ start: first, cost: each / 1e6 })))
        const [row] = rollup(table, { by: [], metrics: ['cost'] }).rows
        expect(row?.cost ?? 0).toBe(Number(inUnits(exact)) + 0)
      }),
    )
  })
})

/** Millionths as a decimal: dividing a number that large by a million would round twice. */
function inUnits(micro: bigint): string {
  const size = micro < 0n ? -micro : micro
  return `${micro < 0n ? '-' : ''}${size / 1_000_000n}.${String(size % 1_000_000n).padStart(6, '0')}`
}
