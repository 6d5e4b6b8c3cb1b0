import type { Account } from '../ask/Account.js'
import type { Fact } from '../ask/Fact.js'
import { bucketAt, bucketsOf, type DateSpan, type Grain, isOfHours } from '../calendar/Bucket.js'
import { firstMomentOf } from '../calendar/zone.js'

/** What figures are counted together in: the buckets of a question, and when it was asked. */
export interface Frame {
  readonly accounts: readonly Account[]
  readonly span: DateSpan
  readonly grain: Grain
  /** Epoch milliseconds. */
  readonly now: number
  /** Where hours begin when several accounts meet. @default the first account's zone */
  readonly hoursOf?: string | undefined
}

/** The names of a frame's buckets, oldest first. */
export function bucketsIn({ accounts, span, grain, hoursOf }: Frame): readonly string[] {
  const zones = accounts.map(({ timeZone }) => timeZone)
  return bucketsOf(span, grain, zones, hoursOf)
}

/** The bucket a fact is counted in: by its account's date, or for hours by its moment. */
export function bucketOfFact({ start, account }: Fact, { grain, accounts, hoursOf }: Frame): string {
  return bucketAt(start, grain, account.timeZone, hoursOf ?? accounts[0]?.timeZone)
}

/** Whether a bucket has begun for none of the accounts: nothing can be known of it. */
export function isToCome(bucket: string, { accounts, grain, span, now }: Frame): boolean {
  if (isOfHours(grain)) return Number(bucket) >= now
  const date = bucket < span.start ? span.start : bucket
  return accounts.every(({ timeZone }) => firstMomentOf(date, timeZone) >= now)
}
