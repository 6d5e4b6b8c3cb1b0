import { countries, digits, listOf, nameIn, required, whole } from '../request/parameters.js'
import { type CallKind, walkCalls } from '../world/calls.js'
import { costWithheld, shownMetrics } from './cost.js'
import { amount, askedBuckets, defineDataset } from './dataset.js'
import { anyOf, createTally, type Labels, toPoints } from './tally.js'

const grains = { HALF_HOUR: 'half-hour', DAILY: 'day', MONTHLY: 'month' } as const
const metrics = ['COST', 'COUNT', 'AVERAGE_DURATION'] as const
const keys = { COST: 'cost', COUNT: 'count', AVERAGE_DURATION: 'average_duration' } as const
const directions = ['USER_INITIATED', 'BUSINESS_INITIATED'] as const
const dimensions = ['DIRECTION', 'COUNTRY', 'PHONE', 'TIER'] as const
type Dimension = (typeof dimensions)[number]

const readers = {
  start: required(whole),
  end: required(whole),
  granularity: required(nameIn(grains)),
  phone_numbers: digits,
  country_codes: countries,
  metric_types: listOf(metrics),
  directions: listOf(directions),
  dimensions: listOf(dimensions),
}

/** `call_analytics`: calls, their cost and average length in seconds (the unit is an assumption). */
export const call = defineDataset({
  name: 'call_analytics',
  forms: ['field', 'edge'],
  readers,
  shape: ({ rules }) => rules.callShape,
  answer(question, asked) {
    const { ground, known, quirks, rules } = question
    const shown = shownMetrics(metrics, asked.metric_types, costWithheld(question, asked.end))
    const buckets = askedBuckets(question, grains[asked.granularity], asked, 365)
    const [ofPhone, ofCountry] = [anyOf(asked.phone_numbers), anyOf(asked.country_codes)]
    const ofDirection = anyOf(asked.directions)

    const tally = createTally({
      buckets,
      dense: !quirks.sparse,
      zero: () => ({ count: 0, seconds: 0, cost: 0 }),
      labelsOf: (kind: CallKind) => {
        const kept =
          ofPhone(kind.stream.phone) && ofCountry(kind.stream.country) && ofDirection(kind.direction)
        return kept ? labelsOf(kind, asked.dimensions) : undefined
      },
    })
    const [from, to] = [buckets[0]?.start ?? 0, buckets.at(-1)?.end ?? 0]
    walkCalls(ground, known.account.currency, from, to, (calls) => {
      const sums = tally.at(calls.cell.start, calls.kind)
      if (sums === undefined) return
      sums.count += calls.count
      sums.seconds += calls.seconds
      sums.cost += calls.cost
    })

    const values = Object.fromEntries(
      metrics.filter((name) => shown.has(name)).map((name) => [keys[name], 0]),
    )
    const points = toPoints(
      tally.rows(),
      (labels) => ({ ...labels, ...values }),
      (point, { count, seconds, cost }) => {
        if (shown.has('COST')) point['cost'] = amount(cost, question)
        if (shown.has('COUNT')) point['count'] = count
        if (shown.has('AVERAGE_DURATION'))
          point['average_duration'] = count === 0 ? 0 : Math.round(seconds / count)
      },
    )
    if (rules.callShape === 'nested') return { head: {}, points }
    const echo = asked.directions.length === 0 ? {} : { directions: asked.directions.join(',') }
    return { head: { granularity: asked.granularity, ...echo }, points }
  },
})

function labelsOf({ stream, direction, tier }: CallKind, asked: readonly Dimension[]): Labels {
  const labels: Record<string, string | undefined> = {}
  if (asked.includes('PHONE')) labels['phone_number'] = stream.phone
  if (asked.includes('COUNTRY')) labels['country'] = stream.country
  if (asked.includes('TIER')) labels['tier'] = tier
  if (asked.includes('DIRECTION')) labels['direction'] = direction
  return labels
}
