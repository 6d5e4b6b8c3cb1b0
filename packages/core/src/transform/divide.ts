import { roundTail } from '../table/roundTail.js'
import { empty } from './measureColumn.js'

/** Quotients by cell. `reasons` are those of cells without a number; over 0 there is none, either. */
export function divide(
  above: Float64Array,
  below: Float64Array,
  reasons: Uint8Array,
): { readonly values: Float64Array; readonly empty: Uint8Array } {
  const told = reasons.slice()
  const values = above.map((value, cell) => {
    const per = below[cell] ?? 0
    if (told[cell] !== 0) return 0
    if (per !== 0) return roundTail(value / per)
    told[cell] = empty.noDenominator
    return 0
  })
  return { values, empty: told }
}
