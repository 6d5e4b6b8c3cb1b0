import { invalidQuery } from '../errors.js'
import type { DimensionColumn, PointTable } from '../table/pointTable.js'

/** One thing to group by: each point's code leads to a rank among the sorted different keys. */
export interface KeyPart {
  readonly name: string
  readonly codes: Uint32Array
  /** Code → rank. */
  readonly ranks: Uint32Array
  readonly size: number
  readonly key: KeyValues
}

/** What the ranks of a key stand for, ascending. */
export type KeyValues =
  | { readonly kind: 'text'; readonly values: readonly (string | undefined)[] }
  | { readonly kind: 'time'; readonly starts: Float64Array; readonly ends: Float64Array }

/** The key of a dimension. Texts sort by code unit; points the platform named no value for come last. */
export function dimensionPart(table: PointTable, name: string): KeyPart {
  const column = table.dimensions.get(name)
  if (column === undefined) {
    const known = ['start', 'currency', ...table.dimensions.keys()]
    throw invalidQuery(
      'group-unknown',
      `The table has no dimension "${name}".`,
      `Group by one of ${known.join(', ')}; others must be in the query's dimensions.`,
    )
  }
  return textPart(
    name,
    column.codes,
    column.values.map((value) => value ?? column.absent),
  )
}

/** A key of texts; different codes of one text share a rank. */
export function textPart(
  name: string,
  codes: DimensionColumn['codes'],
  texts: readonly (string | undefined)[],
): KeyPart {
  // Without undefined's own place, `sort` puts it last.
  const values = [...new Set(texts)].sort()
  const rankOf = new Map(values.map((value, rank) => [value, rank]))
  const ranks = Uint32Array.from(texts, (text) => rankOf.get(text) ?? 0)
  return { name, codes, ranks, size: values.length, key: { kind: 'text', values } }
}

/** Each point's start as a code; runs of equal starts cost one comparison a point. */
export interface StartCodes {
  readonly codes: Uint32Array
  readonly starts: Float64Array
  readonly ends: Float64Array
}

const kept = new WeakMap<PointTable, StartCodes>()

/** The different starts of a table, in order of appearance, with the latest end each is seen with. */
export function startCodes(table: PointTable): StartCodes {
  let found = kept.get(table)
  if (found === undefined) {
    found = makeStartCodes(table)
    kept.set(table, found)
  }
  return found
}

function makeStartCodes(table: PointTable): StartCodes {
  const { start, end, length } = table
  const codes = new Uint32Array(length)
  const codeOf = new Map<number, number>()
  const ends: number[] = []
  let previous = Number.NaN
  let code = 0
  for (let i = 0; i < length; i++) {
    const moment = start[i] ?? 0
    if (moment !== previous) {
      const known = codeOf.get(moment)
      code = known ?? codeOf.size
      if (known === undefined) codeOf.set(moment, code)
      previous = moment
    }
    codes[i] = code
    if ((end[i] ?? 0) > (ends[code] ?? 0)) ends[code] = end[i] ?? 0
  }
  return { codes, starts: Float64Array.from(codeOf.keys()), ends: Float64Array.from(ends) }
}

/** The key of the points' own buckets. */
export function startPart(table: PointTable): KeyPart {
  const { codes, starts, ends } = startCodes(table)
  const order = Uint32Array.from(starts, (_, code) => code).sort(
    (a, b) => (starts[a] ?? 0) - (starts[b] ?? 0),
  )
  const ranks = new Uint32Array(starts.length)
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank
  const sorted = {
    starts: Float64Array.from(order, (code) => starts[code] ?? 0),
    ends: Float64Array.from(order, (code) => ends[code] ?? 0),
  }
  return { name: 'start', codes, ranks, size: starts.length, key: { kind: 'time', ...sorted } }
}

/** The key of other buckets: a point belongs to the one its start lies in. */
export function bucketPart(
  table: PointTable,
  edges: Float64Array,
): KeyPart & { readonly straddling: number } {
  const { codes, starts, ends } = startCodes(table)
  const ranks = new Uint32Array(starts.length)
  const across = new Uint8Array(starts.length)
  let anyAcross = false
  for (let code = 0; code < starts.length; code++) {
    const bucket = bucketAt(edges, starts[code] ?? 0)
    ranks[code] = bucket
    if ((ends[code] ?? 0) > (edges[bucket + 1] ?? 0)) {
      across[code] = 1
      anyAcross = true
    }
  }
  let straddling = 0
  if (anyAcross) for (let i = 0; i < codes.length; i++) straddling += across[codes[i] ?? 0] ?? 0
  const size = Math.max(0, edges.length - 1)
  const key = { kind: 'time', starts: edges.subarray(0, size), ends: edges.subarray(1) } as const
  return { name: 'start', codes, ranks, size, key, straddling }
}

/** The bucket a moment lies in: the last edge at or before it. */
export function bucketAt(edges: Float64Array, moment: number): number {
  let low = 0
  let high = edges.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= moment) low = middle
    else high = middle
  }
  return low
}
