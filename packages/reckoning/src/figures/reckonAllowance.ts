import type { Fact } from '../ask/Fact.js'
import { daysBetween, monthOf } from '../calendar/dates.js'
import { dateAt } from '../calendar/zone.js'
import { exactSum } from '../sums/exactSum.js'

/** How much of its free messages a number has used in a month. */
export interface AllowanceFigures {
  /** Digits. */
  readonly phone: string
  /** What the platform priced as free within the service window, whatever its category. */
  readonly used: number
  /** Service messages that were charged. */
  readonly charged: number
  readonly left: number
  /** The account's date on which the last free message was used; `undefined`: some are left. */
  readonly usedUpOn: string | undefined
  /** Mean of the dates of the month that are over; `undefined`: fewer than four are. */
  readonly pace: number | undefined
}

/** Fewer dates than that make no pace. */
const LEAST_DAYS = 4

/** The facts of a month until `today`, a date of the account, asked by number, type and category, by day. */
export function reckonAllowance(
  facts: readonly Fact[],
  phones: readonly string[],
  allowance: number,
  today: string,
): readonly AllowanceFigures[] {
  const over = daysBetween(monthOf(today), today)
  return phones.map((phone) => {
    const own = facts.filter(({ labels }) => labels['phone_number'] === phone)
    const free = own.filter(({ labels }) => labels['pricing_type'] === 'FREE_CUSTOMER_SERVICE')
    const charged = own.filter(
      ({ labels }) => labels['pricing_type'] === 'REGULAR' && labels['pricing_category'] === 'SERVICE',
    )
    const used = volumeOf(free)
    return {
      phone,
      used,
      charged: volumeOf(charged),
      left: Math.max(0, allowance - used),
      usedUpOn: usedUpOn(free, allowance),
      pace: over < LEAST_DAYS ? undefined : volumeOf(free.filter((fact) => dateOf(fact) < today)) / over,
    }
  })
}

function dateOf({ start, account }: Fact): string {
  return dateAt(start, account.timeZone)
}

function volumeOf(facts: readonly Fact[]): number {
  return exactSum(facts.map(({ values }) => values['volume'])) ?? 0
}

function usedUpOn(facts: readonly Fact[], allowance: number): string | undefined {
  let used = 0
  for (const fact of facts.toSorted((one, other) => one.start - other.start)) {
    used += fact.values['volume'] ?? 0
    if (used >= allowance) return dateOf(fact)
  }
  return undefined
}
