import { invalidQuery } from '../errors.js'
import type { Codes, PointTable } from '../table/pointTable.js'

/** One thing to group by: each point's code leads to a rank among the sorted different keys. */
export interface KeyPart {
  readonly name: string
  readonly codes: Codes
  /** Code → rank. */
  readonly ranks: Uint32Array
  readonly size: number
  readonly key: KeyValues
}

/** What the ranks of a key stand for, ascending. */
export type KeyValues =
  | { readonly kind: 'text'; readonly values: readonly (string | undefined)[] }
  | {
      readonly kind: 'time'
      readonly starts: Float64Array
      readonly ends: Float64Array
      /** Of dates: the zone whose first moments `starts` are. Absent: they are moments, or nobody knows whose days. */
      readonly timeZone?: string | undefined
    }

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
export function textPart(name: string, codes: Codes, texts: readonly (string | undefined)[]): KeyPart {
  // Without undefined's own place, `sort` puts it last.
  const values = [...new Set(texts)].sort()
  const rankOf = new Map(values.map((value, rank) => [value, rank]))
  const ranks = Uint32Array.from(texts, (text) => rankOf.get(text) ?? 0)
  return { name, codes, ranks, size: values.length, key: { kind: 'text', values } }
}

/** The key of the points' own buckets. Buckets of one start share a rank, whatever their ends. */
export function startPart({ buckets }: PointTable, timeZone?: string): KeyPart {
  const ranks = new Uint32Array(buckets.starts.length)
  const starts: number[] = []
  const ends: number[] = []
  for (let code = 0; code < ranks.length; code++) {
    const start = buckets.starts[code] ?? 0
    if (starts.at(-1) !== start) starts.push(start)
    ranks[code] = starts.length - 1
    ends[starts.length - 1] = buckets.ends[code] ?? 0
  }
  const bounds = { starts: Float64Array.from(starts), ends: Float64Array.from(ends) }
  const key = { kind: 'time', ...bounds, timeZone } as const
  return { name: 'start', codes: buckets.codes, ranks, size: starts.length, key }
}

/** The key of other buckets: a point belongs to the one its start lies in. */
export function bucketPart(
  { buckets }: PointTable,
  edges: Float64Array,
  timeZone: string | undefined,
): KeyPart & { readonly straddling: number } {
  const { codes, starts, ends } = buckets
  const ranks = new Uint32Array(starts.length)
  const across = new Uint8Array(starts.length)
  for (let code = 0; code < starts.length; code++) {
    const bucket = bucketAt(edges, starts[code] ?? 0)
    ranks[code] = bucket
    if ((ends[code] ?? 0) > (edges[bucket + 1] ?? 0)) across[code] = 1
  }
  let straddling = 0
  if (across.includes(1)) for (const code of codes) straddling += across[code] ?? 0
  const size = Math.max(0, edges.length - 1)
  const key = { kind: 'time', starts: edges.subarray(0, size), ends: edges.subarray(1), timeZone } as const
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
