import { type Notice, type NoticeCode, notice } from '../notices.js'
import { roundTail } from '../table/roundTail.js'
import type { PointKind, Told } from './pointKinds.js'
import type { RateDimension } from './priceBook.js'

/**
 * Why it is not known what points are charged.
 *
 * - `no-rate`: no rate of the book covers them
 * - `untold`: it depends on dimensions the table does not tell: ask it split by those, see `needs`
 * - `unknown-type`: nobody announced whether their pricing type is free, and no rate names it
 * - `rates-change`: their bucket holds a day on which rates change: ask by DAY, days of UTC by HALF_HOUR
 * - `amount-missing`: the rate charges by an amount the platform did not send, or not in the book's currency
 */
export type UncoveredReason = 'no-rate' | 'untold' | 'unknown-type' | 'rates-change' | 'amount-missing'

/** Points of one kind that are not charged. */
export interface UncoveredGroup extends Told {
  readonly reason: UncoveredReason
  /** The dimensions that would decide, of `untold`. */
  readonly needs: readonly RateDimension[]
  readonly points: number
  /** Messages, conversations or calls. */
  readonly quantity: number
  /** The most they may cost by the book, in its currency; `undefined` where no rate says it. */
  readonly atMost: number | undefined
}

/** What is not known of one point. */
export interface Uncovered {
  readonly kind: PointKind
  readonly reason: UncoveredReason
  readonly needs: ReadonlySet<RateDimension>
  readonly quantity: number
  readonly atMost: number | undefined
}

interface Sums {
  readonly first: Uncovered
  points: number
  quantity: number
  most: number
  /** What the additions to `most` rounded off (Neumaier). */
  lost: number
  bounded: boolean
}

/** Counts what is not charged. */
export class UncoveredCounts {
  private readonly found = new Map<string, Sums>()

  add(point: Uncovered): void {
    const { country, category, pricingType, tier } = point.kind.told
    const key = JSON.stringify([country, category, pricingType, tier, point.reason, ...point.needs])
    const sums = this.found.get(key) ?? {
      ...{ first: point, points: 0, quantity: 0, most: 0, lost: 0, bounded: true },
    }
    this.found.set(key, sums)
    sums.points++
    sums.quantity += point.quantity
    sums.bounded &&= point.atMost !== undefined
    const { most } = sums
    const value = point.atMost ?? 0
    sums.most = most + value
    sums.lost += most >= value ? most - sums.most + value : value - sums.most + most
  }

  /** The groups, those with most messages first. */
  groups(): readonly UncoveredGroup[] {
    return [...this.found.values()]
      .sort((a, b) => b.quantity - a.quantity || b.points - a.points)
      .map(({ first, points, quantity, most, lost, bounded }) => {
        const { kind, reason, needs } = first
        const atMost = bounded ? roundTail(most + lost) : undefined
        return { ...kind.told, reason, needs: [...needs], points, quantity, atMost }
      })
  }
}

const codes: Readonly<Record<UncoveredReason, NoticeCode>> = {
  'no-rate': 'charge-no-rate',
  untold: 'charge-untold',
  'unknown-type': 'charge-untold',
  'rates-change': 'charge-rates-change',
  'amount-missing': 'charge-amount-missing',
}

/** What a reader of the charges must know, one notice a code. `code`: one for all groups. */
export function noticesOf(groups: readonly UncoveredGroup[], code?: NoticeCode): readonly Notice[] {
  const byCode = new Map<NoticeCode, UncoveredGroup[]>()
  for (const group of groups) {
    const own = code ?? codes[group.reason]
    byCode.set(own, [...(byCode.get(own) ?? []), group])
  }
  return [...byCode].map(([own, members]) => {
    const sum = (of: (group: UncoveredGroup) => number) => members.reduce((all, group) => all + of(group), 0)
    const needs = [...new Set(members.flatMap((group) => group.needs))]
    const bounded = members.every(({ atMost }) => atMost !== undefined)
    return notice(own, {
      count: sum(({ quantity }) => quantity),
      points: sum(({ points }) => points),
      ...(needs.length === 0 ? {} : { needs }),
      ...(bounded ? { atMost: roundTail(sum(({ atMost }) => atMost ?? 0)) } : {}),
    })
  })
}
