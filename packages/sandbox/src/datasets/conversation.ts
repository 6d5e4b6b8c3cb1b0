import { countries, digits, listOf, nameIn, required, whole } from '../request/parameters.js'
import { type Conversations, walkConversations } from '../world/conversations.js'
import { costWithheld, shownMetrics } from './cost.js'
import { amount, askedBuckets, defineDataset } from './dataset.js'
import { anyOf, createTally, type Labels } from './tally.js'

const grains = { HALF_HOUR: 'half-hour', DAILY: 'day', MONTHLY: 'month' } as const
const metrics = ['CONVERSATION', 'COST'] as const
const dimensions = [
  'CONVERSATION_CATEGORY',
  'CONVERSATION_DIRECTION',
  'CONVERSATION_TYPE',
  'COUNTRY',
  'PHONE',
] as const
type Dimension = (typeof dimensions)[number]

const categories = [
  'AUTHENTICATION',
  'AUTHENTICATION_INTERNATIONAL',
  'MARKETING',
  'MARKETING_LITE',
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
  conversation_categories: listOf(categories),
  // The parameter table says FREE_ENTRY, every answer FREE_ENTRY_POINT.
  conversation_types: listOf(['FREE_ENTRY_POINT', 'FREE_TIER', 'REGULAR'], {
    FREE_ENTRY: 'FREE_ENTRY_POINT',
  }),
  conversation_directions: listOf(['BUSINESS_INITIATED', 'USER_INITIATED', 'UNKNOWN']),
  dimensions: listOf(dimensions),
}

/** `conversation_analytics`: conversations and what they cost. */
export const conversation = defineDataset({
  name: 'conversation_analytics',
  forms: ['field', 'edge'],
  readers,
  shape: () => 'nested',
  answer(question, asked) {
    const { ground, quirks, rules, known } = question
    const shown = shownMetrics(metrics, asked.metric_types, costWithheld(question, asked.end))
    const buckets = askedBuckets(question, grains[asked.granularity], asked, 365)
    const [ofPhone, ofCountry] = [anyOf(asked.phone_numbers), anyOf(asked.country_codes)]
    const [ofCategory, ofType] = [
      anyOf<string>(asked.conversation_categories),
      anyOf(asked.conversation_types),
    ]
    const ofDirection = anyOf(asked.conversation_directions)

    const tally = createTally(buckets, !quirks.sparse, () => ({ conversation: 0, cost: 0 }))
    const conversationRules = {
      currency: known.account.currency,
      retired: rules.conversationsRetired,
      unknownDirections: quirks.missingDirections,
    }
    walkConversations(
      ground,
      conversationRules,
      buckets[0]?.start ?? 0,
      buckets.at(-1)?.end ?? 0,
      (opened) => {
        const { stream } = opened.cell
        if (!ofPhone(stream.phone) || !ofCountry(stream.country) || !ofCategory(opened.category)) return
        if (!ofType(opened.type) || !ofDirection(opened.direction)) return
        const sums = tally.at(opened.cell.start, labelsOf(opened, asked.dimensions))
        if (sums === undefined) return
        sums.conversation += opened.conversation
        sums.cost += opened.cost
      },
    )

    const points = tally.rows().map(({ bucket, labels, sums }) => ({
      ...bucket,
      ...(shown.has('CONVERSATION') ? { conversation: sums.conversation } : {}),
      ...labels,
      ...(shown.has('COST') ? { cost: amount(sums.cost, question) } : {}),
    }))
    return { head: {}, points: quirks.missingDirections ? points.map(withoutSomeDirections) : points }
  },
})

function labelsOf({ cell, type, category, direction }: Conversations, asked: readonly Dimension[]): Labels {
  const labels: Record<string, string> = {}
  if (asked.includes('PHONE')) labels['phone_number'] = cell.stream.phone
  if (asked.includes('COUNTRY')) labels['country'] = cell.stream.country
  if (asked.includes('CONVERSATION_TYPE')) labels['conversation_type'] = type
  if (asked.includes('CONVERSATION_DIRECTION')) labels['conversation_direction'] = direction
  if (asked.includes('CONVERSATION_CATEGORY')) labels['conversation_category'] = category
  return labels
}

/** The documentation shows direction on one point of nine: every other unknown one goes without. */
function withoutSomeDirections<
  P extends { readonly start: number; readonly conversation_direction?: string },
>(point: P, index: number): P {
  if (point.conversation_direction !== 'UNKNOWN' || index % 2 === 0) return point
  const { conversation_direction: _, ...rest } = point
  return rest as P
}
