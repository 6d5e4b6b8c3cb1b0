import type { TemplateFact } from '../ask/askTemplates.js'
import { exactSum } from '../sums/exactSum.js'
import { shareOf } from '../sums/shares.js'

/** Days the platform keeps reads and clicks after a send; then they fall back to zero. */
const KEPT_DAYS = 7

/** Whether all reads and clicks of a day's sends are still kept: the first of them was sent when the day began. */
export function isKept({ start }: TemplateFact, now: number): boolean {
  return start >= now - KEPT_DAYS * 86_400_000
}

/** What became of some facts taken together. */
export interface TemplateSums {
  readonly sent: number
  readonly delivered: number
  readonly spent: number | undefined
  readonly costPerDelivered: number | undefined
  /** What still comes of reads and clicks: of days that are kept, and what is left of the one that is going. */
  readonly read: number | undefined
  readonly clicks: ReadonlyMap<string, number>
  /** Of the days whose reads and clicks are all kept; `undefined` when there is none. */
  readonly kept: KeptSums | undefined
  /** Whether something was sent on a day that is not kept, and whether that could be clicked: a rate is then of a part. */
  readonly isPart: { readonly reads: boolean; readonly clicks: boolean }
}

/** Sums over the days whose reads and clicks are all known: only these make a rate. */
export interface KeptSums {
  readonly sent: number
  readonly delivered: number
  readonly read: number
  readonly readRate: number | undefined
  /** By kind: `url_button`, `unique_url_button`, `quick_reply_button`. */
  readonly clicks: ReadonlyMap<string, number>
  readonly costPerClick: number | undefined
}

export interface TemplateFigures {
  readonly total: TemplateSums
  readonly byTemplate: ReadonlyMap<string, TemplateSums>
  /** Clicks on each button, `[templateId, button, kind]` as JSON; `undefined` where none are left to be counted. */
  readonly byButton: ReadonlyMap<string, number | undefined>
}

/** The figures of templates. A day that has lost its reads neither counts as unread nor has its costs clicked for. */
export function reckonTemplates(facts: readonly TemplateFact[], now: number): TemplateFigures {
  const ids = [...new Set(facts.map(({ templateId }) => templateId))]
  const byButton = new Map<string, number | undefined>()
  for (const fact of facts) {
    for (const { type, button, count } of fact.clicks) {
      const key = JSON.stringify([fact.templateId, button, type])
      const before = byButton.get(key)
      // A button whose clicks are all gone is a button still.
      const left = isKept(fact, now) || count > 0
      byButton.set(key, left ? (before ?? 0) + count : before)
    }
  }
  const ofTemplate = (id: string) => facts.filter(({ templateId }) => templateId === id)
  return {
    total: sumsOf(facts, now),
    byTemplate: new Map(ids.map((id) => [id, sumsOf(ofTemplate(id), now)])),
    byButton,
  }
}

/** Whether anything of a day's reads and clicks is left: 0 of an old day only says that they are gone. */
export function isLeft(fact: TemplateFact, now: number): boolean {
  return isKept(fact, now) || fact.read > 0 || fact.clicks.some(({ count }) => count > 0)
}

function sumsOf(facts: readonly TemplateFact[], now: number): TemplateSums {
  const kept = facts.filter((fact) => isKept(fact, now))
  const left = facts.filter((fact) => isLeft(fact, now))
  const spent = exactSum(facts.map((fact) => fact.spent))
  const delivered = sum(facts, 'delivered')
  return {
    sent: sum(facts, 'sent'),
    delivered,
    spent,
    costPerDelivered: shareOf(spent, delivered),
    read: left.length === 0 ? undefined : sum(left, 'read'),
    clicks: clicksOf(left),
    kept: kept.length === 0 ? undefined : keptSums(kept),
    isPart: {
      reads: facts.some((fact) => fact.sent > 0 && !isKept(fact, now)),
      clicks: facts.some((fact) => fact.sent > 0 && !isKept(fact, now) && isClickable(fact)),
    },
  }
}

/** Whether it had a link. */
function isClickable({ clicks }: TemplateFact): boolean {
  return clicks.some(({ type }) => type === 'url_button')
}

function keptSums(facts: readonly TemplateFact[]): KeptSums {
  const clicks = clicksOf(facts)
  // Money is spent for clicks only where a link could be clicked.
  const clickable = facts.filter(isClickable)
  const spent = exactSum(clickable.map((fact) => fact.spent))
  return {
    sent: sum(facts, 'sent'),
    delivered: sum(facts, 'delivered'),
    read: sum(facts, 'read'),
    readRate: shareOf(sum(facts, 'read'), sum(facts, 'delivered')),
    clicks,
    costPerClick: shareOf(spent, clicks.get('url_button')),
  }
}

function clicksOf(facts: readonly TemplateFact[]): ReadonlyMap<string, number> {
  const clicks = new Map<string, number>()
  for (const { type, count } of facts.flatMap((fact) => fact.clicks)) {
    clicks.set(type, (clicks.get(type) ?? 0) + count)
  }
  return clicks
}

function sum(facts: readonly TemplateFact[], metric: 'sent' | 'delivered' | 'read'): number {
  return facts.reduce((total, fact) => total + fact[metric], 0)
}
