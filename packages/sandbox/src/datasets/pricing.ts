import { graphError } from '../errors/graphError.js'
import { countries, digits, listOf, nameIn, required, whole } from '../request/parameters.js'
import { type PricedKind, walkPricing } from '../world/pricing.js'
import { costWithheld, shownMetrics } from './cost.js'
import { amount, askedBuckets, defineDataset } from './dataset.js'
import { anyOf, createTally, type Labels, toPoints } from './tally.js'

/** The source names DAY and MONTH, later pages DAILY and MONTHLY: both are read. */
const grains = { HALF_HOUR: 'half-hour', DAY: 'day', DAILY: 'day', MONTH: 'month', MONTHLY: 'month' } as const
const metrics = ['COST', 'VOLUME'] as const
const dimensions = ['PRICING_CATEGORY', 'PRICING_TYPE', 'COUNTRY', 'PHONE', 'TIER'] as const
type Dimension = (typeof dimensions)[number]

const pricingTypes = [
  'REGULAR',
  'FREE_CUSTOMER_SERVICE',
  'FREE_ENTRY_POINT',
  'FREE_GROUP_CUSTOMER_SERVICE',
] as const
const categories = [
  'AUTHENTICATION',
  'AUTHENTICATION_INTERNATIONAL',
  'MARKETING',
  'MARKETING_LITE',
  'REFERRAL_CONVERSION',
  'SERVICE',
  'UTILITY',
] as const

const readers = {
  start: required(whole),
  end: required(whole),
  granularity: required(nameIn(grains)),
  phone_numbers: digits,
  country_codes: countries,
  metric_types: listOf(metrics),
  pricing_types: listOf(pricingTypes),
  // The source prints the second name, a slip.
  pricing_categories: listOf(categories, { AUTHENTICATION_INTERATIONAL: 'AUTHENTICATION_INTERNATIONAL' }),
  dimensions: listOf(dimensions),
}

/** `pricing_analytics`: messages delivered and what they cost. */
export const pricing = defineDataset({
  name: 'pricing_analytics',
  forms: ['field', 'edge'],
  readers,
  shape: () => 'nested',
  answer(question, asked) {
    refuseLoneTier(asked.dimensions)
    const { ground, known, quirks } = question
    const shown = shownMetrics(metrics, asked.metric_types, costWithheld(question, asked.end))
    const buckets = askedBuckets(question, grains[asked.granularity], asked, 365)
    const [ofPhone, ofCountry] = [anyOf(asked.phone_numbers), anyOf(asked.country_codes)]
    const [ofType, ofCategory] = [anyOf<string>(asked.pricing_types), anyOf<string>(asked.pricing_categories)]

    const tally = createTally({
      buckets,
      dense: !quirks.sparse,
      zero: () => ({ volume: 0, cost: 0 }),
      labelsOf: (kind: PricedKind) => {
        const { stream, type } = kind
        const kept = ofPhone(stream.phone) && ofCountry(stream.country) && ofType(type)
        return kept && ofCategory(stream.category) ? labelsOf(kind, asked.dimensions) : undefined
      },
    })
    const billing = { currency: known.account.currency, portfolio: known.spec.portfolio }
    walkPricing(ground, billing, buckets[0]?.start ?? 0, buckets.at(-1)?.end ?? 0, (priced) => {
      const sums = tally.at(priced.cell.start, priced.kind)
      if (sums === undefined) return
      sums.volume += priced.volume
      sums.cost += priced.cost
    })

    const values = {
      ...(shown.has('VOLUME') ? { volume: 0 } : {}),
      ...(shown.has('COST') ? { cost: 0 } : {}),
    }
    const points = toPoints(
      tally.rows(),
      (labels) => ({ ...labels, ...values }),
      (point, sums) => {
        if ('volume' in values) point['volume'] = sums.volume
        if ('cost' in values) point['cost'] = amount(sums.cost, question)
      },
    )
    return { head: {}, points }
  },
})

function labelsOf({ stream, type, tier }: PricedKind, asked: readonly Dimension[]): Labels {
  const labels: Record<string, string | undefined> = {}
  if (asked.includes('PHONE')) labels['phone_number'] = stream.phone
  if (asked.includes('COUNTRY')) labels['country'] = stream.country
  if (asked.includes('TIER')) labels['tier'] = tier
  if (asked.includes('PRICING_TYPE')) labels['pricing_type'] = type
  if (asked.includes('PRICING_CATEGORY')) labels['pricing_category'] = stream.category
  return labels
}

function refuseLoneTier(asked: readonly Dimension[]): void {
  if (!asked.includes('TIER') || (asked.includes('PRICING_CATEGORY') && asked.includes('COUNTRY'))) return
  throw graphError(100, { message: '(#100) Dimension TIER requires dimensions PRICING_CATEGORY and COUNTRY' })
}
