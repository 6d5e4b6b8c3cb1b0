import { countries, digits, listOf, nameIn, required, whole } from '../request/parameters.js'
import { type Calls, walkCalls } from '../world/calls.js'
import { costWithheld, shownMetrics } from './cost.js'
import { amount, askedBuckets, defineDataset } from './dataset.js'
import { anyOf, createTally, type Labels } from './tally.js'

const grains = { HALF_HOUR: 'half-hour', DAILY: 'day', MONTHLY: 'month' } as const
const metrics = ['COST', 'COUNT', 'AVERAGE_DURATION'] as const
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

    const tally = createTally(buckets, !quirks.sparse, () => ({ count: 0, seconds: 0, cost: 0 }))
    const [from, to] = [buckets[0]?.start ?? 0, buckets.at(-1)?.end ?? 0]
    walkCalls(ground, known.account.currency, from, to, (calls) => {
      const { stream } = calls.cell
      if (!ofPhone(stream.phone) || !ofCountry(stream.country) || !ofDirection(calls.direction)) return
      const sums = tally.at(calls.cell.start, labelsOf(calls, asked.dimensions))
      if (sums === undefined) return
      sums.count += calls.count
      sums.seconds += calls.seconds
      sums.cost += calls.cost
    })

    const points = tally.rows().map(({ bucket, labels, sums }) => ({
      ...bucket,
      ...labels,
      ...(shown.has('COST') ? { cost: amount(sums.cost, question) } : {}),
      ...(shown.has('COUNT') ? { count: sums.count } : {}),
      ...(shown.has('AVERAGE_DURATION')
        ? { average_duration: sums.count === 0 ? 0 : Math.round(sums.seconds / sums.count) }
        : {}),
    }))
    if (rules.callShape === 'nested') return { head: {}, points }
    const echo = asked.directions.length === 0 ? {} : { directions: asked.directions.join(',') }
    return { head: { granularity: asked.granularity, ...echo }, points }
  },
})

function labelsOf({ cell, direction }: Calls, asked: readonly Dimension[]): Labels {
  const labels: Record<string, string | undefined> = {}
  if (asked.includes('PHONE')) labels['phone_number'] = cell.stream.phone
  if (asked.includes('COUNTRY')) labels['country'] = cell.stream.country
  if (asked.includes('TIER')) labels['tier'] = direction === 'BUSINESS_INITIATED' ? '0:MAX' : undefined
  if (asked.includes('DIRECTION')) labels['direction'] = direction
  return labels
}
