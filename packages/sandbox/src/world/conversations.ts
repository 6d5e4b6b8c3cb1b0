import { createInterner } from './interner.js'
import { type Category, marketOf, priceOf } from './markets.js'
import { localStart, monthStart, quarterOf, watchMonths } from './months.js'
import { perMessagePricingFrom } from './pricing.js'
import { mix, share } from './random.js'
import type { Stream } from './streams.js'
import { type Cell, type Ground, walk } from './walk.js'

export type ConversationType = 'REGULAR' | 'FREE_TIER' | 'FREE_ENTRY_POINT'
export type ConversationDirection = 'BUSINESS_INITIATED' | 'USER_INITIATED' | 'UNKNOWN'

/** Conversations that are alike. Equal kinds are the same object within a walk. */
export interface ConversationKind {
  readonly stream: Stream
  readonly type: ConversationType
  readonly category: Category
  readonly direction: ConversationDirection
}

/** Conversations of one kind opened in one half hour. */
export interface Conversations {
  readonly cell: Cell
  readonly kind: ConversationKind
  readonly conversation: number
  /** Millionths of the account's currency. */
  readonly cost: number
}

export interface ConversationRules {
  readonly currency: string
  /** Whether conversations end where pricing by message begins. */
  readonly retired: boolean
  /** Whether some directions are unknown. */
  readonly unknownDirections: boolean
}

/** Local date from which every service conversation is free. */
const freeServiceFrom = '2024-11-01'
const freeConversations = 1000

/** Visits the conversations of a span in order of time; the free tier counts from the first of the local month. */
export function walkConversations(
  ground: Ground,
  rules: ConversationRules,
  from: number,
  to: number,
  visit: (conversations: Conversations) => void,
): void {
  const { calendar } = ground
  const finish = rules.retired ? Math.min(to, localStart(calendar, perMessagePricingFrom)) : to
  const allFree = localStart(calendar, freeServiceFrom)
  if (from >= finish) return
  let quarter = 0
  let freeUsed = 0
  const prices = new Map<string, number>()
  const atMonth = watchMonths(calendar, (month) => {
    quarter = quarterOf(month)
    freeUsed = 0
    prices.clear()
  })

  const kindOf = createInterner(
    (stream: Stream, type: ConversationType, direction: ConversationDirection): ConversationKind => ({
      stream,
      type,
      // The product a message is sent through makes no difference to a conversation.
      category: stream.category === 'MARKETING_LITE' ? 'MARKETING' : stream.category,
      direction,
    }),
  )
  const emit = (cell: Cell, type: ConversationType, count: number) => {
    if (count === 0 || cell.start < from) return
    const kind = kindOf(cell.stream, type, directionOf(cell, rules))
    const { category } = kind
    const market = marketOf(cell.stream.country)
    const key = market + category
    const price = prices.get(key) ?? priceOf(market, category, rules.currency, quarter)
    prices.set(key, price)
    visit({ cell, kind, conversation: count, cost: type === 'REGULAR' ? count * price : 0 })
  }

  walk(ground, monthStart(calendar, from), finish, (cell) => {
    atMonth(cell.start)
    if (cell.stream.category !== 'SERVICE') {
      emit(cell, 'REGULAR', openedBy(cell, 900))
      return
    }
    const opened = openedBy(cell, 350)
    const entry = share(opened, 80, mix(cell.noise, 6))
    const rest = opened - entry
    const free = cell.start >= allFree ? rest : Math.min(rest, Math.max(0, freeConversations - freeUsed))
    freeUsed += rest
    emit(cell, 'FREE_ENTRY_POINT', entry)
    emit(cell, 'FREE_TIER', free)
    emit(cell, 'REGULAR', rest - free)
  })
}

function openedBy(cell: Cell, permille: number): number {
  return share(cell.delivered, permille, mix(cell.noise, 5))
}

function directionOf(
  { stream, noise }: Cell,
  { unknownDirections }: ConversationRules,
): ConversationDirection {
  if (unknownDirections && (noise >>> 5) % 16 === 0) return 'UNKNOWN'
  return stream.template === undefined ? 'USER_INITIATED' : 'BUSINESS_INITIATED'
}
