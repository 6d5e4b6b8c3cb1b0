import type { Fact } from '../ask/Fact.js'
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
}

/** The facts of a month to date, asked by number, type and category, by day. */
export function reckonAllowance(
  facts: readonly Fact[],
  phones: readonly string[],
  allowance: number,
): readonly AllowanceFigures[] {
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
    }
  })
}

function volumeOf(facts: readonly Fact[]): number {
  return exactSum(facts.map(({ values }) => values['volume'])) ?? 0
}

function usedUpOn(facts: readonly Fact[], allowance: number): string | undefined {
  let used = 0
  for (const { start, account, values } of facts.toSorted((one, other) => one.start - other.start)) {
    used += values['volume'] ?? 0
    if (used >= allowance) return dateAt(start, account.timeZone)
  }
  return undefined
}
