import { createInterner } from './interner.js'
import { marketOf, priceOf } from './markets.js'
import { quarterOf, watchMonths } from './months.js'
import { mix, share } from './random.js'
import type { Stream } from './streams.js'
import { type Cell, type Ground, walk } from './walk.js'

export type CallDirection = 'USER_INITIATED' | 'BUSINESS_INITIATED'

/** Calls that are alike. Equal kinds are the same object within a walk. */
export interface CallKind {
  readonly stream: Stream
  readonly direction: CallDirection
  /** Absent on free calls. */
  readonly tier: string | undefined
}

/** Calls of one kind in one half hour. */
export interface Calls {
  readonly cell: Cell
  readonly kind: CallKind
  readonly count: number
  /** Length of all of them together. */
  readonly seconds: number
  /** Millionths of the account's currency; only what the business starts is charged. */
  readonly cost: number
}

/** Visits the calls of a span in order of time. They follow the support traffic, one in some thirty answers. */
export function walkCalls(
  ground: Ground,
  currency: string,
  from: number,
  to: number,
  visit: (calls: Calls) => void,
): void {
  let quarter = 0
  const atMonth = watchMonths(ground.calendar, (month) => {
    quarter = quarterOf(month)
  })
  const kindOf = createInterner(
    (stream: Stream, direction: CallDirection, tier: string | undefined): CallKind => ({
      stream,
      direction,
      tier,
    }),
  )
  if (from >= to) return
  walk(ground, from, to, (cell) => {
    if (cell.stream.template !== undefined) return
    atMonth(cell.start)
    const count = share(cell.delivered, 35, mix(cell.noise, 7))
    const byUser = share(count, 700, mix(cell.noise, 8))
    const length = 40 + (mix(cell.noise, 9) % 200)
    if (byUser > 0) {
      const kind = kindOf(cell.stream, 'USER_INITIATED', undefined)
      visit({ cell, kind, count: byUser, seconds: byUser * length, cost: 0 })
    }
    const byBusiness = count - byUser
    if (byBusiness > 0) {
      const seconds = byBusiness * (length + 15)
      const price = priceOf(marketOf(cell.stream.country), 'SERVICE', currency, quarter)
      const kind = kindOf(cell.stream, 'BUSINESS_INITIATED', '0:MAX')
      visit({ cell, kind, count: byBusiness, seconds, cost: Math.floor((seconds * price) / 60) })
    }
  })
}
