import { countries, digits, listOf, nameIn, required, whole } from '../request/parameters.js'
import { type ConversationKind, walkConversations } from '../world/conversations.js'
import { costWithheld, shownMetrics } from './cost.js'
import { amount, askedBuckets, defineDataset } from './dataset.js'
import { anyOf, createTally, type Labels, type PointDraft, toPoints } from './tally.js'

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

    const tally = createTally({
      buckets,
      dense: !quirks.sparse,
      zero: () => ({ conversation: 0, cost: 0 }),
      labelsOf: (kind: ConversationKind) => {
        const { stream, category, type, direction } = kind
        const kept = ofPhone(stream.phone) && ofCountry(stream.country) && ofCategory(category)
        return kept && ofType(type) && ofDirection(direction) ? labelsOf(kind, asked.dimensions) : undefined
      },
    })
    const conversationRules = {
      currency: known.account.currency,
      retired: rules.conversationsRetired,
      unknownDirections: quirks.missingDirections,
    }
    const [from, to] = [buckets[0]?.start ?? 0, buckets.at(-1)?.end ?? 0]
    walkConversations(ground, conversationRules, from, to, (opened) => {
      const sums = tally.at(opened.cell.start, opened.kind)
      if (sums === undefined) return
      sums.conversation += opened.conversation
      sums.cost += opened.cost
    })

    const counts = shown.has('CONVERSATION') ? { conversation: 0 } : {}
    const costs = shown.has('COST') ? { cost: 0 } : {}
    const points = toPoints(
      tally.rows(),
      (labels) => ({ ...counts, ...labels, ...costs }),
      (point, sums) => {
        if ('conversation' in counts) point['conversation'] = sums.conversation
        if ('cost' in costs) point['cost'] = amount(sums.cost, question)
      },
    )
    return { head: {}, points: quirks.missingDirections ? points.map(withoutSomeDirections) : points }
  },
})

function labelsOf(
  { stream, type, category, direction }: ConversationKind,
  asked: readonly Dimension[],
): Labels {
  const labels: Record<string, string> = {}
  if (asked.includes('PHONE')) labels['phone_number'] = stream.phone
  if (asked.includes('COUNTRY')) labels['country'] = stream.country
  if (asked.includes('CONVERSATION_TYPE')) labels['conversation_type'] = type
  if (asked.includes('CONVERSATION_DIRECTION')) labels['conversation_direction'] = direction
  if (asked.includes('CONVERSATION_CATEGORY')) labels['conversation_category'] = category
  return labels
}

/** The documentation shows direction on one point of nine: every other unknown one goes without. */
function withoutSomeDirections(point: PointDraft, index: number): PointDraft {
  if (point['conversation_direction'] !== 'UNKNOWN' || index % 2 === 0) return point
  const { conversation_direction: _, ...rest } = point
  return rest
}
