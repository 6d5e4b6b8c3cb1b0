import { type EmptyReason, emptyReasons } from './measureColumn.js'
import type { Rollup } from './rollup.js'

/** A group's number, and all that must be said of it. */
export interface Figure {
  readonly value: number | undefined
  /** Why there is none. */
  readonly reason: EmptyReason | undefined
  /** Why the number is not of all that was there to be counted; `undefined`: it is, as far as anybody knows. */
  readonly lacking: EmptyReason | undefined
  /** How many points the group has, and how many of them the number is of. */
  readonly points: number
  readonly known: number
  /** Of a ratio: the sums it was computed from, and the same over all points that have anything to be counted. */
  readonly base:
    | { readonly of: number; readonly per: number; readonly ofAll: number; readonly perAll: number }
    | undefined
}

/**
 * A measure's number in a group, with why it is missing or of what it is.
 *
 * @example
 * // 4 weeks of a template: $41.00 spent, of whose clicks 326 of the last week are still kept
 * const groups = rollup(result, { by: ['templateId'], measures: { costPerClick: rates.costPerClick } })
 * figureOf(groups, 'costPerClick', 0)
 * // { value: 0.034, reason: undefined, lacking: 'expired', points: 28, known: 6,
 * //   base: { of: 11.1, per: 326, ofAll: 41, perAll: 350 } }
 */
export function figureOf(groups: Rollup, measure: string, group: number): Figure {
  const column = groups.measures.get(measure)
  const points = groups.points[group] ?? 0
  if (column === undefined) {
    return { value: undefined, reason: 'not-asked', lacking: undefined, points, known: 0, base: undefined }
  }
  const { base } = column
  const at = (sums: Float64Array) => sums[group] ?? 0
  return {
    value: column.empty[group] === 0 ? column.values[group] : undefined,
    reason: emptyReasons[column.empty[group] ?? 1],
    lacking: emptyReasons[column.lacking[group] ?? 0],
    points,
    known: points - (column.missing[group] ?? 0),
    base: base && { of: at(base.of), per: at(base.per), ofAll: at(base.ofAll), perAll: at(base.perAll) },
  }
}
