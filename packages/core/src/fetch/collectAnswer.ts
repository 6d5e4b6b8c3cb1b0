import { AnalyticsError } from '../errors.js'
import type { PointsRequest } from '../plan/request.js'
import type { Series } from '../plan/series.js'
import { settledUntil } from '../plan/settled.js'
import type { PointTable } from '../table/pointTable.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { withoutExpired } from '../table/withoutExpired.js'
import { Findings } from '../wire/findings.js'
import { readAnswer } from '../wire/readAnswer.js'
import { type Answer, coverageOf, seenDays } from './answer.js'
import { collectPages } from './collectPages.js'
import { mergeTables } from './mergeTables.js'
import { filterRows } from './selectRows.js'
import { withOwnUnitCosts } from './unitCosts.js'

/** An answer, and how full its pages were. */
export interface Collected {
  readonly answer: Answer
  /** A page held exactly as many points as it may: more may be missing behind it. */
  readonly fullPage: boolean
  /** Points of the largest page. */
  readonly largestPage: number
}

/** Asks for a request's pages and reads them into one answer. `now` is in milliseconds. */
export async function collectAnswer(
  request: PointsRequest,
  send: (request: PointsRequest) => Promise<unknown>,
  series: Series,
  now: () => number,
): Promise<Collected> {
  const builder = new TableBuilder(request.dataset, request)
  const findings = new Findings()
  let largestPage = 0
  let fullPage = false
  const read = (page: unknown, current: PointsRequest) => {
    const found = readAnswer(page, current, builder, findings, series.timeZone)
    largestPage = Math.max(largestPage, found.points)
    // 25 is the platform's own page, whatever was asked.
    if (found.points > 0 && (found.points === current.page?.limit || found.points === 25)) fullPage = true
    return { next: found.next, empty: found.points === 0 }
  }
  let endless: AnalyticsError | undefined
  try {
    await collectPages(request, send, read)
  } catch (cause) {
    if (!(cause instanceof AnalyticsError) || cause.reason !== 'cursor-loop') throw cause
    endless = cause
  }
  const fetchedAt = now()
  const table = inWindow(builder.finish(), request)
  if (endless !== undefined && !hasAllOnce(request, table, Math.floor(fetchedAt / 1000), series.timeZone)) {
    throw endless
  }
  const answer: Answer = {
    request,
    table: withOwnUnitCosts(withoutExpired(table, Math.floor(fetchedAt / 1000))),
    notices: findings.notices(request.wabaId),
    timeZone: findings.timeZone ?? series.timeZone,
    costDropped: false,
    truncated: undefined,
    divisible: findings.boundsMissing === 0 || !hasPointsWithoutStart(table, request),
    fetchedAt,
    settledUntil: settledUntil(Math.floor(fetchedAt / 1000), request.granularity, series.timeZone),
  }
  return { answer, fullPage, largestPage }
}

/** Whether pages that had no end brought every point that is owed, and none twice. */
function hasAllOnce(request: PointsRequest, table: PointTable, now: number, timeZone: string): boolean {
  if (coverageOf(request, table, now, timeZone)?.missing.length !== 0) return false
  let cells = 0
  for (const days of seenDays(table, timeZone).values()) cells += days.size
  return cells === table.length
}

/** Buckets wholly outside of the window belong to the window beside it: kept here, they would count twice. */
function inWindow(table: PointTable, { start, end, dimensions, metrics }: PointsRequest): PointTable {
  const { starts, ends } = table.buckets
  if (starts.every((from, i) => from < end && (ends[i] ?? 0) > start)) return table
  const rows = filterRows(table, (from, to) => from < end && to > start)
  return mergeTables(table.dataset, { dimensions, metrics }, [{ table, rows }])
}

/** Points without a start are read as if they filled the whole window. */
function hasPointsWithoutStart({ buckets }: PointTable, { start, end }: PointsRequest): boolean {
  return buckets.starts.some((from, i) => from === start && buckets.ends[i] === end)
}
