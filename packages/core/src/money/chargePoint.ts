import type { MetricColumn } from '../table/pointTable.js'
import { roundTail } from '../table/roundTail.js'
import { asBilled, type OpenRates } from './openRates.js'
import type { PointKind } from './pointKinds.js'
import type { PriceRate } from './priceBook.js'
import type { UncoveredReason } from './uncovered.js'

/** What a rate charges by. */
export interface ChargedBy {
  readonly quantity: MetricColumn
  /** The platform's amounts, where they are in the book's currency. */
  readonly platform: MetricColumn | undefined
}

/** What one point is charged, or why that is not known. */
export type PointCharge =
  | { readonly amount: number; readonly source: 'platform' | 'estimated' }
  | { readonly amount: undefined; readonly reason: UncoveredReason; readonly atMost: number | undefined }

/** Charges a point by the rates that may hold for it: it is known what it costs where all of them say the same. */
export function chargePoint(point: number, kind: PointKind, open: OpenRates, by: ChargedBy): PointCharge {
  const amounts = [...open.rates].map((rate) => amountOf(rate, point, by))
  const [amount] = amounts
  const decided = amounts.every((each) => each === amount)
  if (decided && amount !== undefined) {
    return { amount, source: open.rates.size === 1 && open.rates.has(asBilled) ? 'platform' : 'estimated' }
  }
  const named = [...open.rates].filter((rate) => rate !== undefined)
  if (named.length === 0) return { amount: undefined, reason: 'no-rate', atMost: undefined }
  const bounds = named.map((rate) => amountOf(rate, point, by))
  const bounded = bounds.filter((each) => each !== undefined)
  return {
    amount: undefined,
    reason: decided ? 'amount-missing' : reasonOf(kind, open),
    atMost: bounded.length === bounds.length ? Math.max(...bounded) : undefined,
  }
}

function reasonOf({ charged }: PointKind, { needs, changes }: OpenRates): UncoveredReason {
  if (needs.size > 0) return 'untold'
  return changes && charged !== 'unknown' ? 'rates-change' : 'unknown-type'
}

/** What a rate charges for a point; `undefined` when the point lacks what the rate needs. */
function amountOf(
  rate: PriceRate | undefined,
  point: number,
  { quantity, platform }: ChargedBy,
): number | undefined {
  if (rate === undefined) return undefined
  const { price, markUp = 0 } = rate
  if (price === 0) return 0
  const base = price === undefined ? platform : quantity
  if (base?.valid[point] !== 1) return undefined
  const value = base.values[point] ?? 0
  // The platform's own amount stays as it came.
  return rate === asBilled ? value : roundTail(value * (price ?? 1 + markUp))
}
