import { type AnalyticsQuery, type AnalyticsResult, rowsOf } from '@wabalytics/core'
import type { DehydratedResult } from './DehydratedResult.js'
import { foreign } from './foreign.js'
import { type Plain, readDate, readMaybeText, readObject } from './readPlain.js'
import {
  readPlainAccounts,
  readPlainCompleteness,
  readPlainNotices,
  readPlainQuery,
  readTimeZone,
} from './readPlainFacts.js'
import { readPlainTable } from './readPlainTable.js'

/**
 * The result again that `dehydrateResult` made JSON of. Whatever it is given, every length, code and number is checked
 * before it is used, and only what is checked gets through: JSON in a page may be of another version, cut off or
 * tampered with. One JSON object gives one result, however often it is read.
 *
 * @throws AnalyticsError `bad-response` (`hydration-foreign`) when it is not of this version's making, or holds more
 * than 5 million figures.
 * @example useMessagingAnalytics(question, { initialResult: hydrateResult(json) })
 */
export function hydrateResult<Q extends AnalyticsQuery = AnalyticsQuery>(
  given: DehydratedResult,
): AnalyticsResult<Q> {
  const kept = hydrated.get(given)
  const result = kept ?? makeResult(readObject(given, 'it'))
  if (kept === undefined) hydrated.set(given, result)
  // Whoever names the query's type answers for it.
  return result as unknown as AnalyticsResult<Q>
}

/** A component calls it in every render: one JSON is one result. */
const hydrated = new WeakMap<object, AnalyticsResult>()

function makeResult(plain: Plain): AnalyticsResult {
  if (plain['dehydrated'] !== 1) throw foreign('it is of another form')
  const query = readPlainQuery(plain['query'])
  const table = readPlainTable(plain['table'], query.dataset)
  let rows: AnalyticsResult['rows'] | undefined
  return {
    get rows() {
      // The query tells the columns, and so the type of a row.
      rows ??= rowsOf(table) as unknown as AnalyticsResult['rows']
      return rows
    },
    table,
    query,
    notices: readPlainNotices(plain['notices']),
    currency: readMaybeText(plain['currency'], 'the currency'),
    timeZone: plain['timeZone'] === undefined ? undefined : readTimeZone(plain['timeZone']),
    completeness: readPlainCompleteness(plain['completeness']),
    accounts: readPlainAccounts(plain['accounts']),
    fetchedAt: readDate(plain['fetchedAt'], 'when it was fetched'),
  }
}
