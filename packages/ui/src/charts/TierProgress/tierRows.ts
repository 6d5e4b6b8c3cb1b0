import { localMonth } from '../../format/localMonth.js'
import { sum } from '../../format/sum.js'
import { readTier } from './readTier.js'
import type { TierRow } from './tierPlaces.js'

/** What is read of a row of pricing figures, asked with the dimensions TIER, PRICING_CATEGORY and COUNTRY. */
export interface TierFigure {
  readonly start: Date | number
  readonly country?: string | undefined
  readonly pricingCategory?: string | undefined
  /** With the dimension PRICING_TYPE too, charged messages without a tier are told from free ones. */
  readonly pricingType?: string | undefined
  readonly tier?: string | undefined
  readonly volume?: number | undefined
}

export interface TierRowOptions {
  /** When the figures were asked: tiers are those of the month around it. */
  readonly asOf: Date | number
  /** IANA zone of the account: its month counts. */
  readonly timeZone: string
  /** What a country or a market is called. @default its code */
  readonly marketLabel?: ((market: string) => string) | undefined
  /** What a category is called. @default its name */
  readonly categoryLabel?: ((category: string) => string) | undefined
  /** Countries that are priced as one market, by its name: their volume counts together. @default every country alone */
  readonly markets?: Readonly<Record<string, readonly string[]>> | undefined
}

/** Rows of tiers, and what could not be counted to any. */
export interface TierRows {
  readonly rows: readonly TierRow[]
  /** Messages of the month of which the platform does not tell whether they were charged. */
  readonly untold: number
  /** Figures of other months, which have tiers of their own. */
  readonly ofOtherMonths: number
}

/**
 * Pricing figures in, a row a market and category out. Only charged messages count, as on the platform: those with a tier,
 * or of the type REGULAR. Volume climbs within a month, so the highest tier reported is the present one.
 *
 * `[{ start, country: 'IN', pricingCategory: 'UTILITY', tier: '0:250000', volume: 40 }]` →
 * `{ rows: [{ market: 'IN', category: 'UTILITY', charged: 40, tier: '0:250000', tiers: ['0:250000'] }], … }`
 */
export function tierRows(figures: readonly TierFigure[], options: TierRowOptions): TierRows {
  const { marketLabel = same, categoryLabel = same, markets = {} } = options
  const month = localMonth(Number(options.asOf), options.timeZone)
  const marketOf = new Map(
    Object.entries(markets).flatMap(([name, codes]) => codes.map((code) => [code, name] as const)),
  )
  const groups = new Map<string, { market: string; category: string; own: TierFigure[] }>()
  const untold: number[] = []
  let ofOtherMonths = 0
  for (const figure of figures) {
    const start = Number(figure.start)
    if (start < month.start || start >= month.end) {
      ofOtherMonths++
      continue
    }
    const { tier, pricingType, country = '', pricingCategory: category = '' } = figure
    if (tier === undefined && !/^REGULAR$/i.test(pricingType ?? '')) {
      if (!/^FREE_/i.test(pricingType ?? '')) untold.push(figure.volume ?? 0)
      continue
    }
    const market = marketOf.get(country) ?? country
    const key = JSON.stringify([market, category])
    const group = groups.get(key) ?? { market, category, own: [] }
    group.own.push(figure)
    groups.set(key, group)
  }
  const rows = [...groups].map(([key, { market, category, own }]): TierRow => {
    const volumes = own.flatMap(({ volume }) => (volume === undefined ? [] : [volume]))
    const tiers = [...new Set(own.flatMap(({ tier }) => (tier === undefined ? [] : [tier])))]
    return {
      key,
      market: market === '' ? '' : marketLabel(market),
      category: category === '' ? '' : categoryLabel(category),
      colorKey: category,
      charged: volumes.length === 0 ? null : sum(volumes),
      tier: highest(tiers),
      tiers,
    }
  })
  const most = (row: TierRow): number => row.charged ?? -1
  return { rows: rows.sort((one, other) => most(other) - most(one)), untold: sum(untold), ofOtherMonths }
}

const same = (name: string): string => name

/** The tier that begins highest; of tiers that cannot be read, the first, so that it can be named. */
function highest(tiers: readonly string[]): string | null {
  const lower = (label: string): number => readTier(label)?.lower ?? -1
  return tiers.reduce<string | null>(
    (best, tier) => (best === null || lower(tier) > lower(best) ? tier : best),
    null,
  )
}
