import type { SandboxTemplate } from '../world/account.js'
import type { Span } from '../world/buckets.js'
import { walkPricing } from '../world/pricing.js'
import { mix, share } from '../world/random.js'
import { type Cell, walk } from '../world/walk.js'
import type { Question } from './dataset.js'

/** What became of one template in one bucket. */
export interface TemplateSums {
  sent: number
  delivered: number
  read: number
  /** Millionths of the account's currency. */
  cost: number
  /** Clicks by position of the button, all of them and those by different people. */
  readonly clicks: number[]
  readonly uniqueClicks: number[]
}

/** An empty sum for a template with `buttons` buttons. */
export function noTemplateSums(buttons: number): TemplateSums {
  const zeros = () => Array.from({ length: buttons }, () => 0)
  return { sent: 0, delivered: 0, read: 0, cost: 0, clicks: zeros(), uniqueClicks: zeros() }
}

/**
 * Sums of each template in each bucket: `sums.get(templateId)?.[bucketIndex]`. Every asked template has all buckets.
 * What was sent before insights were confirmed is not captured; reads and clicks are lost after a week.
 */
export function sumTemplates(
  question: Question,
  templates: readonly SandboxTemplate[],
  buckets: readonly Span[],
): ReadonlyMap<string, readonly TemplateSums[]> {
  const { ground, known, quirks, insightsSince = Number.POSITIVE_INFINITY } = question
  const sums = new Map(
    templates.map(({ id, buttons }) => [id, buckets.map(() => noTemplateSums(buttons.length))] as const),
  )
  const first = buckets[0]
  const last = buckets.at(-1)
  if (first === undefined || last === undefined) return sums
  const from = Math.max(first.start, insightsSince)
  const at = ({ start, stream }: Cell): TemplateSums | undefined => {
    const rows = sums.get(stream.template?.id ?? '')
    return rows?.[bucketIndex(buckets, start)]
  }

  const streams = ground.streams.filter(({ template }) => template !== undefined && sums.has(template.id))
  walk({ ...ground, streams }, from, last.end, (cell) => {
    const row = at(cell)
    if (row === undefined) return
    row.sent += cell.sent
    row.delivered += cell.delivered
    if (quirks.readsExpire && cell.start < ground.now - 7 * 86_400) return
    row.read += cell.read
    addClicks(row, cell)
  })
  const billing = { currency: known.account.currency, portfolio: known.spec.portfolio }
  walkPricing(ground, billing, from, last.end, ({ cell, cost }) => {
    const row = at(cell)
    if (row !== undefined) row.cost += cost
  })
  return sums
}

function addClicks(row: TemplateSums, { stream, read, noise }: Cell): void {
  for (const [index, { type }] of (stream.template?.buttons ?? []).entries()) {
    const permille = type === 'URL' ? 140 + (stream.salt % 90) : 30 + (mix(stream.salt, index) % 40)
    const clicks = share(read, permille, mix(noise, 20 + index))
    row.clicks[index] = (row.clicks[index] ?? 0) + clicks
    row.uniqueClicks[index] = (row.uniqueClicks[index] ?? 0) + share(clicks, 830, mix(noise, 40 + index))
  }
}

/** Buckets are days in a row: the position follows from the first guess by at most one step. */
function bucketIndex(buckets: readonly Span[], start: number): number {
  const guess = Math.floor((start - (buckets[0]?.start ?? 0)) / 86_400)
  for (const index of [guess, guess - 1, guess + 1]) {
    const bucket = buckets[index]
    if (bucket !== undefined && bucket.start <= start && start < bucket.end) return index
  }
  return -1
}
