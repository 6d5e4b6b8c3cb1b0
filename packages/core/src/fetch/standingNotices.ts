import { datasetDefinition, isAboutTemplates } from '../datasets/datasets.js'
import { type Notice, notice } from '../notices.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import { addDays, platformBucketEnd, startOfDay } from '../time/buckets.js'
import { dateOf, type Range, startOfDate } from '../time/range.js'
import type { Waba } from './accounts.js'

/** What must be known of a question whatever its answer holds. `now` is UNIX seconds. */
export function standingNotices(
  query: NormalizedQuery,
  waba: Waba,
  range: Range,
  timeZone: string,
  now: number,
): readonly Notice[] {
  const definition = datasetDefinition(query.dataset)
  const notices: Notice[] = []
  const add = (code: Notice['code'], details: Notice['details'] = {}) =>
    notices.push(notice(code, details, waba.id))
  const settlingFrom = addDays(now, -2, timeZone)
  if (range.start < now && range.end > now)
    add('partial-bucket', { start: currentBucket(query, timeZone, now) })
  if (range.end > settlingFrom) add('settling', { from: Math.max(settlingFrom, range.start) })
  if (definition.retiredSince !== undefined) {
    const since = startOfDate(definition.retiredSince, timeZone)
    if (range.end > since) add('dataset-retired', { since })
  }
  add('attached-only')
  const asksCost = query.metrics.length === 0 || query.metrics.includes('COST')
  if (asksCost && query.dataset === 'pricing') add('agent-charges-apart')
  if (!isAboutTemplates(query.dataset)) return notices
  if (asksCost) add('spent-on-opened')
  if (range.start < addDays(now, -7, timeZone)) add('reads-expire')
  if (query.dataset === 'template' && query.filters['productType'] === undefined) add('product-type-omitted')
  if (waba.insightsEnabled === false) add('insights-disabled')
  if (now >= startOfDate('2024-11-13', 'UTC') && now < startOfDate('2024-11-16', 'UTC'))
    add('possible-faulty-zeros')
  return notices
}

/** The start of the bucket that is not over yet. */
function currentBucket(query: NormalizedQuery, timeZone: string, now: number): number {
  if (query.granularity === 'HALF_HOUR') return Math.floor(now / 1800) * 1800
  if (query.granularity === 'DAY') return startOfDay(now, timeZone)
  const first = startOfDate(`${dateOf(now, timeZone).slice(0, 7)}-01`, timeZone)
  return platformBucketEnd(first, 'MONTH', timeZone) > now ? first : now
}
