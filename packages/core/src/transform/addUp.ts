import { inAnyOrder } from '../table/inOrder.js'
import { makeTable } from '../table/makeTable.js'
import { missingCode } from '../table/missingKinds.js'
import type { Codes, MetricColumn, PointTable } from '../table/pointTable.js'
import { roundTail } from '../table/roundTail.js'
import type { TimeRange } from '../time/range.js'

/**
 * Points of fine buckets as points of coarser ones: those of one bucket and the same dimensions become one, each metric
 * combined by its own rule. What no rule adds up has no number where there were several. Clicks are left out.
 *
 * It is part of every client, and so of what a page loads: a few loops, where `rollup` has measures of any kind.
 *
 * @example
 * // table: [{ start: Feb 19, end: Feb 20, volume: 2 }, { start: Feb 20, end: Feb 21, volume: 3 }]
 * addUp(table, () => ({ start: feb19, end: mar1 })) // [{ start: Feb 19, end: Mar 1, volume: 5 }]
 */
export function addUp(source: PointTable, bucketOf: (bucket: TimeRange) => TimeRange): PointTable {
  const { dataset, length, buckets, dimensions, metrics } = inAnyOrder(source)
  const found = Array.from(buckets.starts, (start, code) => bucketOf({ start, end: buckets.ends[code] ?? 0 }))
  const distinct = [...new Map(found.map((bucket) => [`${bucket.start} ${bucket.end}`, bucket])).values()]
  distinct.sort((a, b) => a.start - b.start || a.end - b.end)
  const rankOf = found.map(({ start, end }) =>
    distinct.findIndex((bucket) => bucket.start === start && bucket.end === end),
  )
  const ranks = Uint32Array.from(buckets.codes, (code) => rankOf[code] ?? 0)
  const groups = groupRows(length, [ranks, ...[...dimensions.values()].map(({ codes }) => codes)])
  const codesOf = (codes: Codes) => groups.first.map((row) => codes[row] ?? 0)
  return makeTable({
    dataset,
    length: groups.first.length,
    buckets: {
      codes: codesOf(ranks),
      starts: Float64Array.from(distinct, ({ start }) => start),
      ends: Float64Array.from(distinct, ({ end }) => end),
    },
    dimensions: new Map(
      [...dimensions].map(([name, column]) => [name, { ...column, codes: codesOf(column.codes) }]),
    ),
    metrics: new Map([...metrics].map(([name, column]) => [name, combine(column, metrics, groups)])),
    clicks: undefined,
  })
}

/** Rows with equal codes: the group of each, and the first row of each group. */
interface Groups {
  readonly of: Uint32Array
  readonly first: Uint32Array
}

function groupRows(length: number, keys: readonly Codes[]): Groups {
  let of: Uint32Array = new Uint32Array(length)
  for (const codes of keys) {
    const known = new Map<number, number>()
    const before = of
    of = before.map((group, row) => {
      const key = group * 2 ** 26 + (codes[row] ?? 0)
      const next = known.get(key) ?? known.size
      known.set(key, next)
      return next
    })
  }
  const first: number[] = []
  for (let row = 0; row < length; row++) first[of[row] ?? 0] ??= row
  return { of, first: Uint32Array.from(first) }
}

function combine(column: MetricColumn, metrics: PointTable['metrics'], { of, first }: Groups): MetricColumn {
  const { rule } = column.combine
  const weight = column.combine.rule === 'mean' ? metrics.get(column.combine.weight) : undefined
  const above = new Sums(first.length)
  const below = new Sums(first.length)
  const count = new Uint32Array(first.length)
  const values = new Float64Array(first.length)
  const reasons = new Uint8Array(first.length)
  for (let row = 0; row < of.length; row++) {
    const group = of[row] ?? 0
    const reason = column.reasons?.[row] ?? 0
    // What lacks a part, or a point, is of a part itself.
    const lacks = column.valid[row] === 1 ? reason : reason || missingCode.missing
    reasons[group] = Math.max(reasons[group] ?? 0, lacks)
    if (column.valid[row] !== 1) continue
    const value = column.values[row] ?? 0
    count[group] = (count[group] ?? 0) + 1
    values[group] = value
    if (weight?.valid[row] === 0) continue
    const by = weight?.values[row] ?? 1
    above.add(group, value * by)
    below.add(group, by)
  }
  const valid = new Uint8Array(first.length)
  for (let group = 0; group < first.length; group++) {
    // A number alone stands for itself, whatever its rule.
    if (count[group] !== 1) {
      const per = weight === undefined ? Number(rule === 'sum') : below.of(group)
      values[group] = per === 0 ? 0 : roundTail(above.of(group) / per)
      valid[group] = per === 0 || count[group] === 0 ? 0 : 1
    } else valid[group] = 1
  }
  return { ...column, values, valid, reasons: reasons.includes(1) || column.reasons ? reasons : undefined }
}

/** Sums that lose nothing to rounding: what an addition drops is kept beside. */
class Sums {
  private readonly high: Float64Array
  private readonly lost: Float64Array

  constructor(size: number) {
    this.high = new Float64Array(size)
    this.lost = new Float64Array(size)
  }

  add(place: number, value: number): void {
    const before = this.high[place] ?? 0
    const sum = before + value
    const dropped = Math.abs(before) >= Math.abs(value) ? before - sum + value : value - sum + before
    this.high[place] = sum
    this.lost[place] = (this.lost[place] ?? 0) + dropped
  }

  of(place: number): number {
    return (this.high[place] ?? 0) + (this.lost[place] ?? 0)
  }
}
