import type { Fact } from '../ask/Fact.js'
import { exactSum } from '../sums/exactSum.js'
import { shareOf } from '../sums/shares.js'
import { bucketsIn, type Frame } from './Frame.js'
import { type Line, linesOf } from './Line.js'

/** What is to be read of messages. */
export interface MessagingFigures {
  readonly buckets: readonly string[]
  readonly sent: Line
  readonly delivered: Line
  /** Delivered of sent, over what has both: 0 to 1. */
  readonly deliveryRate: number | undefined
}

/** The figures of messages: sent, delivered, and how much of one became the other. */
export function reckonMessaging(facts: readonly Fact[], frame: Frame): MessagingFigures {
  const line = (metric: string): Line => {
    const [one] = linesOf(facts, { metric }, frame)
    return one ?? { name: metric, values: [], total: undefined }
  }
  const both = facts.filter(({ values }) => values['sent'] !== undefined && values['delivered'] !== undefined)
  return {
    buckets: bucketsIn(frame),
    sent: line('sent'),
    delivered: line('delivered'),
    deliveryRate: shareOf(
      exactSum(both.map(({ values }) => values['delivered'])),
      exactSum(both.map(({ values }) => values['sent'])),
    ),
  }
}
