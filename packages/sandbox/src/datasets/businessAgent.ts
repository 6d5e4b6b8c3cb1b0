import { graphError } from '../errors/graphError.js'
import { nameIn, required, whole } from '../request/parameters.js'
import { mix, share } from '../world/random.js'
import { walk } from '../world/walk.js'
import { amount, askedBuckets, defineDataset } from './dataset.js'
import { createTally } from './tally.js'

const grains = { HOUR: 'half-hour', DAY: 'day', MONTH: 'month' } as const

/** Millionths of the account's currency for a message of the agent, and how many tokens it takes: both made up. */
const pricePerMessage = 12_000
const tokensPerMessage = 380

const readers = { start: required(whole), end: required(whole), granularity: required(nameIn(grains)) }

/**
 * `business_agent_insights`: what a Meta Business Agent answered, and what it cost. None of it is in pricing analytics.
 * The platform has it on another host; the shape of its answer is an assumption, and HOUR comes in half hours here.
 */
export const businessAgent = defineDataset({
  name: 'business_agent_insights',
  forms: ['edge'],
  readers,
  shape: () => 'nested',
  answer(question, { start, end, granularity }) {
    if (!question.known.account.traits.includes('business-agent')) {
      throw graphError(100, {
        message:
          '(#100) Tried accessing nonexisting field (business_agent_insights) on node type (WhatsAppBusinessAccount)',
      })
    }
    const buckets = askedBuckets(question, grains[granularity], { start, end }, 365)
    const tally = createTally({
      buckets,
      dense: false,
      zero: () => ({ messages: 0 }),
      labelsOf: () => ({}),
    })
    walk(question.ground, buckets[0]?.start ?? 0, buckets.at(-1)?.end ?? 0, (cell) => {
      if (cell.stream.template !== undefined) return
      const row = tally.at(cell.start, cell.stream)
      if (row !== undefined) row.messages += share(cell.sent, 400, mix(cell.noise, 90))
    })
    return {
      head: { granularity },
      points: tally.rows().map(({ bucket, sums: { messages } }) => ({
        ...bucket,
        billable_messages: messages,
        billable_tokens: messages * tokensPerMessage,
        cost: amount(messages * pricePerMessage, question),
      })),
    }
  },
})
