import type { Fact } from '../ask/Fact.js'
import { exactSum } from '../sums/exactSum.js'
import { shareOf } from '../sums/shares.js'
import { bucketsIn, type Frame } from './Frame.js'
import { type Line, linesOf } from './Line.js'

/** How conversations and priced messages name their parts. */
export interface Categories {
  readonly count: 'conversation' | 'volume'
  readonly category: string
  readonly type: string
  /** The types that are known to be free of charge; of any other nobody knows. */
  readonly freeTypes: readonly string[]
}

export const conversationCategories: Categories = {
  count: 'conversation',
  category: 'conversation_category',
  type: 'conversation_type',
  freeTypes: ['FREE_TIER', 'FREE_ENTRY_POINT'],
}

export const pricingCategories: Categories = {
  count: 'volume',
  category: 'pricing_category',
  type: 'pricing_type',
  freeTypes: ['FREE_CUSTOMER_SERVICE', 'FREE_ENTRY_POINT', 'FREE_GROUP_CUSTOMER_SERVICE'],
}

/** Costs of one currency: those of another are never added to them. */
export interface CurrencyCosts {
  readonly currency: string
  /** `undefined`: the platform shows none of it. */
  readonly total: number | undefined
  readonly lines: readonly Line[]
}

/** A category and type, in one currency. */
export interface CategoryRow {
  readonly category: string
  readonly type: string
  readonly currency: string
  readonly count: number | undefined
  readonly cost: number | undefined
}

/** What is to be read of conversations or priced messages. */
export interface CategoryFigures {
  readonly buckets: readonly string[]
  readonly count: number | undefined
  /** The count of the known free types, of all: 0 to 1. */
  readonly freeShare: number | undefined
  /** The count of types that are neither known to be free nor paid. */
  readonly untold: number
  readonly counts: readonly Line[]
  readonly costs: readonly CurrencyCosts[]
  readonly rows: readonly CategoryRow[]
}

/** The figures of what has categories and types, split by one of the two. */
export function reckonCategories(
  facts: readonly Fact[],
  about: Categories,
  splitBy: 'category' | 'type',
  frame: Frame,
): CategoryFigures {
  const { count, freeTypes } = about
  const split = about[splitBy]
  const typeOf = ({ labels }: Fact): string => labels[about.type] ?? 'UNKNOWN'
  const counted = (of: readonly Fact[]): number | undefined => exactSum(of.map(({ values }) => values[count]))
  const all = counted(facts)
  const free = counted(facts.filter((fact) => freeTypes.includes(typeOf(fact))))
  const untold = counted(facts.filter((fact) => ![...freeTypes, 'REGULAR'].includes(typeOf(fact))))
  const currencies = [...new Set(frame.accounts.map(({ currency }) => currency))]
  return {
    buckets: bucketsIn(frame),
    count: all,
    freeShare: all === undefined ? undefined : shareOf(free ?? 0, all),
    untold: untold ?? 0,
    counts: linesOf(facts, { metric: count, splitBy: split }, frame),
    costs: currencies.map((currency) => {
      const own = facts.filter(({ account }) => account.currency === currency)
      const total = exactSum(own.map(({ values }) => values['cost']))
      return { currency, total, lines: linesOf(own, { metric: 'cost', splitBy: split }, frame) }
    }),
    rows: rowsOf(facts, about),
  }
}

function rowsOf(facts: readonly Fact[], { category, type, count }: Categories): readonly CategoryRow[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = JSON.stringify([
      fact.labels[category] ?? 'UNKNOWN',
      fact.labels[type] ?? 'UNKNOWN',
      fact.account.currency,
    ])
    groups.set(key, [...(groups.get(key) ?? []), fact])
  }
  return [...groups].map(([key, own]): CategoryRow => {
    const [ofCategory, ofType, currency]: [string, string, string] = JSON.parse(key)
    return {
      category: ofCategory,
      type: ofType,
      currency,
      count: exactSum(own.map(({ values }) => values[count])),
      cost: exactSum(own.map(({ values }) => values['cost'])),
    }
  })
}
