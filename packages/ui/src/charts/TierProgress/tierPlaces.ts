import type { MissingReason } from '../../frame/missing/MissingReason.js'
import { figureOf } from '../../frame/missing/missingWords.js'
import { readTier, type Tier } from './readTier.js'

/** A market and a category, whose tiers are counted apart from all others'. */
export interface TierRow {
  /** Stable name of the row. */
  readonly key: string
  /** The market, as people read it: a country, or the region it is priced with. */
  readonly market: string
  /** The category, as people read it. */
  readonly category: string
  /** The category's name; the colour follows it. @default the row's key */
  readonly colorKey?: string | undefined
  /** Messages this account was charged for this month; `null` is missing, 0 is zero. */
  readonly charged: number | null
  /** Why it is missing. @default 'no-data' */
  readonly reason?: MissingReason | undefined
  /** The present tier as the platform printed it (`"0:250000"`); `null` when it reported none. */
  readonly tier: string | null
  /** Every tier that is known, as printed. @default the present one alone */
  readonly tiers?: readonly string[] | undefined
}

/** Where a row stands. */
export interface TierPlace {
  readonly row: TierRow
  readonly charged: number | null
  /** The present tier; `null` when the platform reported none, or printed it in a way that cannot be read. */
  readonly tier: Tier | null
  /** Tiers that were printed in a way that cannot be read. */
  readonly unread: readonly string[]
  /** Known tiers, ascending, the present one among them. */
  readonly known: readonly Tier[]
  /** The month's charged volume of the whole portfolio is this, or more when it is not `exact`. */
  readonly volume: number | null
  readonly exact: boolean
  /** The message the next tier begins with; `null` for a tier without end, or none. */
  readonly next: number | null
  /** Messages left in the tier: known only when the volume is exact. */
  readonly left: number | null
  /** This account alone was charged for more than the tier that is reported holds. */
  readonly ahead: boolean
}

/**
 * Rows in, where they stand out. Tiers are counted over a whole business portfolio, so one account shows a least volume:
 * its own, or the beginning of the tier that the platform reported, which is the truth about the present one. `whole` says
 * that the account is all of the portfolio and its figures all of the month; a reported tier that does not agree wins.
 *
 * `{ charged: 4000, tier: '100001:500000' }` → `{ volume: 100001, exact: false, next: 500001, left: null }`
 */
export function tierPlaces(rows: readonly TierRow[], whole: boolean): readonly TierPlace[] {
  return rows.map((row): TierPlace => {
    const charged = figureOf(row.charged)
    const tier = row.tier === null ? null : readTier(row.tier)
    const ahead = tier?.upper != null && charged !== null && charged > tier.upper
    const agrees = tier === null ? row.tier === null : charged !== null && charged >= tier.lower && !ahead
    const exact = whole && charged !== null && agrees
    const volume = tier === null ? charged : Math.max(tier.lower, charged ?? 0)
    const next = tier?.upper == null ? null : tier.upper + 1
    const left = exact && tier?.upper != null && charged !== null ? tier.upper - charged : null
    const printed = new Set([...(row.tier === null ? [] : [row.tier]), ...(row.tiers ?? [])])
    const unread = [...printed].filter((label) => readTier(label) === null)
    return { row, charged, tier, unread, known: knownTiers(row, tier), volume, exact, next, left, ahead }
  })
}

/** The tiers that can be read, without those that overlap the present one or another. */
function knownTiers({ tiers = [] }: TierRow, present: Tier | null): readonly Tier[] {
  const read = tiers.map(readTier).filter((tier) => tier !== null)
  const apart = (one: Tier, other: Tier): boolean =>
    (one.upper !== null && one.upper < other.lower) || (other.upper !== null && other.upper < one.lower)
  const known: Tier[] = present === null ? [] : [present]
  for (const tier of read) if (known.every((other) => apart(tier, other))) known.push(tier)
  return known.sort((one, other) => one.lower - other.lower)
}
