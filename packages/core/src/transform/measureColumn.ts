import type { Unit } from '../datasets/definition.js'

/**
 * Why a group has no number.
 *
 * - `missing`: no point of it had the metric
 * - `mixed-currencies`: its points are in several currencies, which are never added
 * - `not-additive`: it has several points, and nobody knows how the metric combines
 * - `no-denominator`: a ratio over 0
 */
export type EmptyReason = 'missing' | 'mixed-currencies' | 'not-additive' | 'no-denominator'

/** `MeasureColumn.empty` holds an index into this list; 0 says there is a number. */
export const emptyReasons = [
  undefined,
  'missing',
  'mixed-currencies',
  'not-additive',
  'no-denominator',
] as const satisfies readonly (EmptyReason | undefined)[]

/** Codes of {@link emptyReasons}. */
export const empty = { missing: 1, mixedCurrencies: 2, notAdditive: 3, noDenominator: 4 } as const

/** How much of a thing a computed number is. A `ratio` of 1 is 100 %. */
export type MeasureUnit = Unit | 'ratio'

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
  /** How many points of the group did not have the metric: the number is then that of the others. */
  readonly missing: Uint32Array
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
