import type { Span } from '../world/buckets.js'

/** Names and values of the asked dimensions on one point. */
export type Labels = Readonly<Record<string, string | undefined>>

/** Sums of one bucket and one combination of labels. */
export interface TallyRow<Sums> {
  readonly bucket: Span
  readonly labels: Labels
  readonly sums: Sums
}

/** Adds facts into buckets and groups; quick when they come in order of time. */
export interface Tally<Sums> {
  /** The sums a fact at `start` belongs to, or `undefined` when it lies in no bucket. */
  at(start: number, labels: Labels): Sums | undefined
  /** All rows, oldest bucket first, groups in order of appearance. */
  rows(): readonly TallyRow<Sums>[]
}

/**
 * @param buckets sorted and disjoint
 * @param dense when set, every bucket has a row for every group of the whole answer, and one without labels if there is none
 */
export function createTally<Sums>(buckets: readonly Span[], dense: boolean, zero: () => Sums): Tally<Sums> {
  const perBucket: Map<string, TallyRow<Sums>>[] = buckets.map(() => new Map())
  const seen = new Map<string, Labels>()
  let index = 0
  return {
    at(start, labels) {
      if (start < (buckets[index]?.start ?? Number.POSITIVE_INFINITY)) index = 0
      while (index < buckets.length && (buckets[index]?.end ?? 0) <= start) index += 1
      const bucket = buckets[index]
      const groups = perBucket[index]
      if (bucket === undefined || groups === undefined || start < bucket.start) return undefined
      let key = ''
      for (const name in labels) key += `${labels[name] ?? ''}|`
      const known = groups.get(key)
      if (known !== undefined) return known.sums
      const row = { bucket, labels, sums: zero() }
      groups.set(key, row)
      if (dense) seen.set(key, labels)
      return row.sums
    },
    rows() {
      if (!dense) return perBucket.flatMap((groups) => [...groups.values()])
      const all: readonly (readonly [string, Labels])[] = seen.size === 0 ? [['', {}]] : [...seen]
      return buckets.flatMap((bucket, position) =>
        all.map(([key, labels]) => perBucket[position]?.get(key) ?? { bucket, labels, sums: zero() }),
      )
    },
  }
}

/** A test that passes everything when the list is empty. */
export function anyOf<Value>(list: readonly Value[]): (value: Value) => boolean {
  if (list.length === 0) return () => true
  const set = new Set(list)
  return (value) => set.has(value)
}
