import type { Category } from './markets.js'

/** A price step within a month: from the `lower`-th to the `upper`-th charged message, both included. */
export interface Tier {
  /** As the platform prints it: `"0:100000"`, `"2000001:MAX"`. */
  readonly label: string
  readonly upper: number
  /** What is charged, per mille of the list price. */
  readonly permille: number
}

const flat: readonly Tier[] = [{ label: '0:MAX', upper: Number.POSITIVE_INFINITY, permille: 1000 }]

const stepped: readonly Tier[] = [
  { label: '0:100000', upper: 100_000, permille: 1000 },
  { label: '100001:500000', upper: 500_000, permille: 950 },
  { label: '500001:2000000', upper: 2_000_000, permille: 900 },
  { label: '2000001:MAX', upper: Number.POSITIVE_INFINITY, permille: 850 },
]

/** The tiers of a category. Marketing and service have one for all volumes. */
export function tiersOf(category: Category): readonly Tier[] {
  return category === 'UTILITY' || category.startsWith('AUTHENTICATION') ? stepped : flat
}

/** Splits `count` messages sent after `before` others of the month over the tiers they fall into. */
export function splitByTier(
  category: Category,
  before: number,
  count: number,
): readonly { readonly tier: Tier; readonly count: number }[] {
  const parts: { tier: Tier; count: number }[] = []
  let done = 0
  for (const tier of tiersOf(category)) {
    const fits = Math.min(count - done, tier.upper - (before + done))
    if (fits <= 0) continue
    parts.push({ tier, count: fits })
    done += fits
  }
  return parts
}
