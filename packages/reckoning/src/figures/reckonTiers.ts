import type { Fact } from '../ask/Fact.js'
import { exactSum } from '../sums/exactSum.js'

/** A market and category on its way through the month's volume tiers. */
export interface TierFigures {
  readonly country: string
  readonly category: string
  /** Messages this account was charged for. */
  readonly charged: number
  /** The highest tier the platform reported, as it prints it; `undefined`: none. */
  readonly tier: string | undefined
  /** The whole portfolio has this many charged messages at least: its own, or where the reported tier begins. */
  readonly atLeast: number
  /** The message the next tier begins with; `undefined`: the last one, or none is reported. */
  readonly next: number | undefined
}

/** `0:250000` → its first and last message; `MAX` is no last one. */
function boundsOf(tier: string): { readonly lower: number; readonly upper: number } {
  const [lower = '', upper = ''] = tier.split(':')
  return { lower: Number(lower), upper: upper === 'MAX' ? Number.POSITIVE_INFINITY : Number(upper) }
}

/** The facts of a month to date, asked by tier, category, country and type. Only what is charged climbs. */
export function reckonTiers(facts: readonly Fact[]): readonly TierFigures[] {
  const charged = facts.filter(
    ({ labels }) => labels['tier'] !== undefined || labels['pricing_type'] === 'REGULAR',
  )
  const markets = new Set(
    charged.map(({ labels }) => JSON.stringify([labels['country'], labels['pricing_category']])),
  )
  return [...markets].map((key) => {
    const [country = '', category = '']: string[] = JSON.parse(key)
    const own = charged.filter(
      ({ labels }) => labels['country'] === country && labels['pricing_category'] === category,
    )
    const tiers = own.flatMap(({ labels }) => labels['tier'] ?? [])
    const tier = tiers.toSorted((one, other) => boundsOf(other).lower - boundsOf(one).lower)[0]
    const volume = exactSum(own.map(({ values }) => values['volume'])) ?? 0
    const bounds = tier === undefined ? undefined : boundsOf(tier)
    return {
      country,
      category,
      charged: volume,
      tier,
      atLeast: Math.max(volume, bounds?.lower ?? 0),
      next: bounds !== undefined && Number.isFinite(bounds.upper) ? bounds.upper + 1 : undefined,
    }
  })
}
