import type { Unit } from '../datasets/definition.js'
import { countsNothing, type MissingKind, missingCode, missingKinds } from '../table/missingKinds.js'

/**
 * Why a group has no number.
 *
 * - a {@link MissingKind}: no point of it had the metric, for this reason; `missing` where nobody knows it
 * - `mixed-currencies`: its points are in several currencies, which are never added
 * - `not-additive`: it has several points, and nobody knows how the metric combines
 * - `no-denominator`: a ratio over 0
 * - `not-asked`: the table has no such metric
 */
export type EmptyReason = MissingKind | 'no-denominator' | 'not-additive' | 'mixed-currencies' | 'not-asked'

/**
 * `MeasureColumn.empty` and `lacking` hold indices into this list; 0 says there is a number, and that it is whole. The
 * later one stands where several are true.
 */
export const emptyReasons: readonly (EmptyReason | undefined)[] = [
  ...missingKinds,
  'no-denominator',
  'not-additive',
  'mixed-currencies',
]

const codeOf = (reason: EmptyReason): number => emptyReasons.indexOf(reason)

/** Codes of {@link emptyReasons}. */
export const empty = {
  missing: codeOf('missing'),
  mixedCurrencies: codeOf('mixed-currencies'),
  notAdditive: codeOf('not-additive'),
  noDenominator: codeOf('no-denominator'),
} as const

/** The code of {@link emptyReasons} for a point's reason, of which none at all is one nobody knows. */
export function emptyCode(reason: number): number {
  return reason || missingCode.missing
}

/** Whether a code of {@link emptyReasons} says that something is lost that was there to be counted. */
export function isLoss(code: number): boolean {
  return code !== 0 && !countsNothing(code)
}

/** How much of a thing a computed number is. A `ratio` of 1 is 100 %. */
export type MeasureUnit = Unit | 'ratio'

/**
 * The sums a ratio was computed from, by group, and the same over all points that have anything to be counted. Sums of
 * groups add up to those of the whole, so that a total can always be recomputed.
 */
export interface RatioBase {
  /** The sum of the numerator, over the points that have both sides whole. */
  readonly of: Float64Array
  /** The sum of the denominator, over the same points. */
  readonly per: Float64Array
  /** The sum of the numerator over all points that have it. */
  readonly ofAll: Float64Array
  readonly perAll: Float64Array
}

/** A computed number for each group. */
export interface MeasureColumn {
  readonly name: string
  readonly unit: MeasureUnit
  /** Of money: the currency of the groups that have a number; `undefined` when unknown or when they differ. */
  readonly currency: string | undefined
  /** 0 where there is no number: ask {@link valueAt}. */
  readonly values: Float64Array
  /** Why there is no number, as an index into {@link emptyReasons}. */
  readonly empty: Uint8Array
  /**
   * How many points of the group did not have the metric: the number is then that of the others. Of a ratio: how many
   * did not have both sides whole.
   */
  readonly missing: Uint32Array
  /**
   * Why the number is not of all that was there to be counted, as an index into {@link emptyReasons}; 0: it is. Points
   * that have nothing to be counted (no such button) take nothing from it.
   */
  readonly lacking: Uint8Array
  /** Of a ratio: what it was computed from. */
  readonly base?: RatioBase | undefined
  /** Of money in several currencies: a column each. Accounts whose currency is unknown stand under `?` and their id. */
  readonly byCurrency: ReadonlyMap<string, MeasureColumn> | undefined
  /** Whether groups of groups may be added: unit costs, averages and unique counts may not. */
  readonly additive: boolean
}

/**
 * A group's number; `undefined` when there is none.
 *
 * @example
 * // the groups' rows: [{ country: 'AR', cost: undefined }, { country: 'BR', cost: 0.3 }]
 * valueAt(groups.measures.get('cost'), 1) // 0.3
 */
export function valueAt(column: MeasureColumn, group: number): number | undefined {
  return column.empty[group] === 0 ? column.values[group] : undefined
}

/**
 * Why a group has no number; `undefined` when it has one.
 *
 * @example
 * // the groups' rows: [{ country: 'AR', cost: undefined }, { country: 'BR', cost: 0.3 }]
 * emptyReasonAt(groups.measures.get('cost'), 0) // 'missing'
 */
export function emptyReasonAt(column: MeasureColumn, group: number): EmptyReason | undefined {
  return emptyReasons[column.empty[group] ?? 1]
}
