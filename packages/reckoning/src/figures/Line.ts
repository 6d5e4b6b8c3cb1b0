import type { Fact } from '../ask/Fact.js'
import { exactSum } from '../sums/exactSum.js'
import { bucketOfFact, bucketsIn, type Frame, isToCome } from './Frame.js'

/** A metric over time: a number a bucket, `null` where there is none. */
export interface Line {
  /** The value it is split by, or the metric. */
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly total: number | undefined
}

export interface LineOptions {
  readonly metric: string
  /** The label to split by, one line a value; facts without it are `UNKNOWN`. @default one line of everything */
  readonly splitBy?: string | undefined
}

/**
 * Facts in, a line for each value they have out. What a dataset leaves out had no traffic and is 0; what is yet to
 * come is `null`, and so is a bucket whose facts came without the metric.
 */
export function linesOf(
  facts: readonly Fact[],
  { metric, splitBy }: LineOptions,
  frame: Frame,
): readonly Line[] {
  const buckets = bucketsIn(frame)
  const groups = new Map<string, Map<string, (number | undefined)[]>>()
  if (splitBy === undefined) groups.set(metric, new Map())
  for (const fact of facts) {
    const name = splitBy === undefined ? metric : (fact.labels[splitBy] ?? 'UNKNOWN')
    const group = groups.get(name) ?? new Map<string, (number | undefined)[]>()
    groups.set(name, group)
    const bucket = bucketOfFact(fact, frame)
    group.set(bucket, [...(group.get(bucket) ?? []), fact.values[metric]])
  }
  return [...groups].map(([name, group]) => {
    const values = buckets.map((bucket): number | null => {
      const numbers = group.get(bucket)
      if (numbers !== undefined) return exactSum(numbers) ?? null
      return isToCome(bucket, frame) ? null : 0
    })
    return { name, values, total: exactSum([...group.values()].flat()) }
  })
}
