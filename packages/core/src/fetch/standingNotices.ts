import { datasetDefinition, isAboutTemplates } from '../datasets/datasets.js'
import { type Notice, notice } from '../notices.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import { addDays } from '../time/buckets.js'
import { startOfDate } from '../time/range.js'
import type { Waba } from './accounts.js'
import { type AskedMoment, cutBuckets } from './cutBuckets.js'

/** What must be known of a question whatever its answer holds. */
export function standingNotices(query: NormalizedQuery, waba: Waba, asked: AskedMoment): readonly Notice[] {
  const { range, timeZone, now } = asked
  const definition = datasetDefinition(query.dataset)
  const notices: Notice[] = []
  const add = (code: Notice['code'], details: Notice['details'] = {}) =>
    notices.push(notice(code, details, waba.id))
  if (waba.refused !== undefined) add('account-fields-refused', { fields: waba.refused })
  const settlingFrom = addDays(now, -2, timeZone)
  for (const { start, end, part } of cutBuckets(query.granularity, asked)) {
    if (part.reasons.includes('not-over')) add('partial-bucket', { start })
    const [reason] = part.reasons.filter((one) => one !== 'not-over')
    if (reason === undefined) continue
    const { granularity } = query
    add('cut-bucket', { start, end, from: part.start, to: part.end, granularity, reason })
  }
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
