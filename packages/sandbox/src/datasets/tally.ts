import type { Span } from '../world/buckets.js'

/** Names and values of the asked dimensions on one point. */
export type Labels = Readonly<Record<string, string | undefined>>

/** Sums of one bucket and one combination of labels. */
export interface TallyRow<Sums> {
  readonly bucket: Span
  readonly labels: Labels
  readonly sums: Sums
}

/** Adds facts into buckets and groups; quick when they come in order of time and their kinds are few. */
export interface Tally<Kind, Sums> {
  /** The sums a fact at `start` belongs to; `undefined` when it lies in no bucket or its kind is filtered out. */
  at(start: number, kind: Kind): Sums | undefined
  /** All rows, oldest bucket first, groups in order of their first appearance. */
  rows(): readonly TallyRow<Sums>[]
}

/** What a tally is made of. */
export interface TallyPlan<Kind, Sums> {
  /** Sorted and disjoint. */
  readonly buckets: readonly Span[]
  /** Every bucket gets a row for every group of the whole answer, and one without labels if there is none. */
  readonly dense: boolean
  /** The labels of a kind of facts, `undefined` to leave it out. Asked once for each kind. */
  readonly labelsOf: (kind: Kind) => Labels | undefined
  readonly zero: () => Sums
}

interface Group {
  readonly index: number
  readonly labels: Labels
}

export function createTally<Kind, Sums>({
  buckets,
  dense,
  labelsOf,
  zero,
}: TallyPlan<Kind, Sums>): Tally<Kind, Sums> {
  const groups = createGroups(labelsOf)
  const perBucket: (TallyRow<Sums> | undefined)[][] = buckets.map(() => [])
  let index = 0
  return {
    at(start, kind) {
      const group = groups.of(kind)
      if (group === undefined) return undefined
      if (start < (buckets[index]?.start ?? Number.POSITIVE_INFINITY)) index = 0
      while (index < buckets.length && (buckets[index]?.end ?? 0) <= start) index += 1
      const bucket = buckets[index]
      const rows = perBucket[index]
      if (bucket === undefined || rows === undefined || start < bucket.start) return undefined
      const known = rows[group.index]
      if (known !== undefined) return known.sums
      const row = { bucket, labels: group.labels, sums: zero() }
      rows[group.index] = row
      return row.sums
    },
    rows() {
      if (!dense) return perBucket.flatMap((rows) => rows.filter((row) => row !== undefined))
      const all = groups.all.length === 0 ? [{ index: 0, labels: {} }] : groups.all
      return buckets.flatMap((bucket, position) =>
        all.map(
          (group) => perBucket[position]?.[group.index] ?? { bucket, labels: group.labels, sums: zero() },
        ),
      )
    },
  }
}

/** Kinds with equal labels share a group. */
function createGroups<Kind>(labelsOf: (kind: Kind) => Labels | undefined) {
  const all: Group[] = []
  const byKind = new Map<Kind, Group | undefined>()
  const byText = new Map<string, Group>()
  const find = (kind: Kind): Group | undefined => {
    const labels = labelsOf(kind)
    if (labels === undefined) return undefined
    const text = JSON.stringify(labels)
    const group = byText.get(text) ?? { index: all.length, labels }
    if (group.index === all.length) all.push(group)
    byText.set(text, group)
    return group
  }
  return {
    all,
    of(kind: Kind): Group | undefined {
      if (byKind.has(kind)) return byKind.get(kind)
      const group = find(kind)
      byKind.set(kind, group)
      return group
    },
  }
}

/** A point under construction. */
export type PointDraft = Record<string, unknown> & { start: number; end: number }

/**
 * Makes a point of each row. The keys and their order come from `shape`, made once for each group and copied, which
 * is several times faster than putting every point together anew.
 *
 * @param fill writes the sums into the keys of `shape`
 */
export function toPoints<Sums>(
  rows: readonly TallyRow<Sums>[],
  shape: (labels: Labels) => Readonly<Record<string, unknown>>,
  fill: (point: PointDraft, sums: Sums) => void,
): readonly PointDraft[] {
  const shapes = new Map<Labels, PointDraft>()
  return rows.map(({ bucket, labels, sums }) => {
    const known = shapes.get(labels) ?? { start: 0, end: 0, ...shape(labels) }
    shapes.set(labels, known)
    const point = { ...known }
    point.start = bucket.start
    point.end = bucket.end
    fill(point, sums)
    return point
  })
}

/** A test that passes everything when the list is empty. */
export function anyOf<Value>(list: readonly Value[]): (value: Value) => boolean {
  if (list.length === 0) return () => true
  const set = new Set(list)
  return (value) => set.has(value)
}
