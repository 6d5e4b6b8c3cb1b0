import { notice } from '../notices.js'
import type { PointsRequest } from '../plan/request.js'
import { listedIds, type Series } from '../plan/series.js'
import { settledUntil } from '../plan/settled.js'
import type { PointTable } from '../table/pointTable.js'
import { withoutExpired } from '../table/withoutExpired.js'
import { outsideWindow } from '../wire/badResponse.js'
import { type Answer, coverageOf, idColumn, seenDays } from './answer.js'
import { mergeTables } from './mergeTables.js'
import { type Pages, readPages } from './readPages.js'
import { filterRows } from './selectRows.js'
import type { Timers } from './timers.js'
import { withOwnUnitCosts } from './unitCosts.js'

/** An answer, and how full its pages were. */
export interface Collected extends Pick<Pages, 'fullPage' | 'largestPage' | 'cut'> {
  readonly answer: Answer
}

/**
 * Asks for a request's pages and reads them into one answer. It is as old as its first page: what came before a sleep is
 * not of the day on which the last one came.
 */
export async function collectAnswer(
  request: PointsRequest,
  send: (request: PointsRequest) => Promise<unknown>,
  series: Series,
  clock: Pick<Timers, 'now' | 'elapsed'>,
): Promise<Collected> {
  let first: number | undefined
  const sendTimed = async (page: PointsRequest) => {
    const answer = await send(page)
    first ??= clock.elapsed()
    return answer
  }
  const pages = await readPages(request, sendTimed, series.timeZone)
  const { fullPage, largestPage, cut, endless } = pages
  const now = clock.now()
  const elapsed = first ?? clock.elapsed()
  // By the clock as all of these answers told it, not as the device had it when they began.
  const fetchedAt = now - (clock.elapsed() - elapsed)
  const seconds = Math.floor(now / 1000)
  const table = ofAskedIds(pages.table, request)
  if (endless !== undefined && !hasAllOnce(request, table, seconds, series.timeZone)) throw endless
  const others = pages.table.length - table.length
  const answer: Answer = {
    request,
    table: withOwnUnitCosts(withoutExpired(table, seconds)),
    notices:
      others === 0
        ? pages.notices
        : [...pages.notices, notice('points-outside', { count: others }, request.wabaId)],
    timeZone: pages.timeZone ?? series.timeZone,
    currency: pages.currency,
    costDropped: false,
    truncated: undefined,
    divisible: !pages.boundsMissing || !hasPointsWithoutStart(table, request),
    fetchedAt,
    elapsed,
    settledUntil: settledUntil(Math.floor(fetchedAt / 1000), request.granularity, series.timeZone),
  }
  return { answer, fullPage, largestPage, cut }
}

/** Whether pages that had no end brought every point that is owed, and none twice. */
function hasAllOnce(request: PointsRequest, table: PointTable, now: number, timeZone: string): boolean {
  if (coverageOf(request, table, now, timeZone)?.missing.length !== 0) return false
  let cells = 0
  for (const days of seenDays(table, timeZone).values()) cells += days.size
  return cells === table.length
}

/** A table without the points of ids nobody asked for. @throws AnalyticsError when it has no others. */
function ofAskedIds(table: PointTable, request: PointsRequest): PointTable {
  const ids = listedIds(request)
  const named = idColumn(table)?.values ?? []
  if (ids === undefined || named.every((id) => id === undefined || ids.includes(id))) return table
  const rows = filterRows(table, (_start, _end, id) => id === undefined || ids.includes(id))
  if (rows.length === 0) throw outsideWindow(request, table.length, undefined)
  const { dimensions, metrics } = request
  return mergeTables(table.dataset, { dimensions, metrics }, [{ table, rows }])
}

/** Points without a start are read as if they filled the whole window. */
function hasPointsWithoutStart({ buckets }: PointTable, { start, end }: PointsRequest): boolean {
  return buckets.starts.some((from, i) => from === start && buckets.ends[i] === end)
}
