import { type DateSpan, type Grain, isOfHours } from '../calendar/Bucket.js'
import { firstMomentOf } from '../calendar/zone.js'
import type { Account } from './Account.js'
import type { Fact } from './Fact.js'
import type { Graph } from './Graph.js'
import { nameAt, numberAt, pointsIn, type RawPoint } from './RawPoint.js'

/** A dataset whose buckets are days of the account: how it is asked for, and what its points hold. */
interface Dataset {
  readonly field: string
  readonly day: 'DAY' | 'DAILY'
  readonly metrics: readonly string[]
  /** Dimensions as they are asked, with the key they have in points. */
  readonly dimensions: Readonly<Record<string, string>>
}

const datasets = {
  messaging: { field: 'analytics', day: 'DAY', metrics: ['sent', 'delivered'], dimensions: {} },
  conversation: {
    field: 'conversation_analytics',
    day: 'DAILY',
    metrics: ['conversation', 'cost'],
    dimensions: { CONVERSATION_CATEGORY: 'conversation_category', CONVERSATION_TYPE: 'conversation_type' },
  },
  pricing: {
    field: 'pricing_analytics',
    day: 'DAILY',
    metrics: ['volume', 'cost'],
    dimensions: {
      PRICING_CATEGORY: 'pricing_category',
      PRICING_TYPE: 'pricing_type',
      COUNTRY: 'country',
      PHONE: 'phone_number',
      TIER: 'tier',
    },
  },
} as const satisfies Readonly<Record<string, Dataset>>

export type DaysDataset = keyof typeof datasets

export interface DaysQuestion {
  readonly dataset: DaysDataset
  /** The account's own dates. */
  readonly span: DateSpan
  /** What the figures will be counted together by. */
  readonly grain: Grain
  /** `['PRICING_CATEGORY', 'PRICING_TYPE']` */
  readonly dimensions?: readonly string[]
}

/**
 * The facts of one account, in one field of its node. Hours are reckoned from half hours and everything else from
 * days: of months the platform answers only those that are over and whole.
 */
export async function askDays(
  graph: Graph,
  account: Account,
  question: DaysQuestion,
): Promise<readonly Fact[]> {
  const dataset: Dataset = datasets[question.dataset]
  const { span, dimensions = [] } = question
  const seconds = (date: string): number => firstMomentOf(date, account.timeZone) / 1000
  const asked = [
    dataset.field,
    `start(${seconds(span.start)})`,
    `end(${seconds(span.end)})`,
    `granularity(${isOfHours(question.grain) ? 'HALF_HOUR' : dataset.day})`,
    ...(dimensions.length === 0 ? [] : [`dimensions([${dimensions.map((name) => `"${name}"`).join()}])`]),
  ]
  const answer = await graph.read(account.wabaId, { fields: asked.join('.') })
  return pointsIn(answer).map((point) => factOf(point, account, dataset))
}

function factOf(point: RawPoint, account: Account, { metrics, dimensions }: Dataset): Fact {
  const labels = Object.values(dimensions).flatMap((key) => {
    const name = nameAt(point, key)
    return name === undefined ? [] : [[key, name] as const]
  })
  const values = metrics.flatMap((key) => {
    const number = numberAt(point, key)
    return number === undefined ? [] : [[key, number] as const]
  })
  return {
    account,
    start: (numberAt(point, 'start') ?? Number.NaN) * 1000,
    end: (numberAt(point, 'end') ?? Number.NaN) * 1000,
    labels: Object.fromEntries(labels),
    values: Object.fromEntries(values),
  }
}
