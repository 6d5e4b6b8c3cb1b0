import type { PointsRequest } from '../plan/request.js'
import type { Series } from '../plan/series.js'
import type { PointTable } from '../table/pointTable.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { Findings } from '../wire/findings.js'
import { readAnswer } from '../wire/readAnswer.js'
import { type Answer, settledUntil } from './answer.js'
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
  await collectPages(request, send, (page, current) => {
    const read = readAnswer(page, current, builder, findings, series.timeZone)
    largestPage = Math.max(largestPage, read.points)
    // 25 is the platform's own page, whatever was asked.
    if (read.points > 0 && (read.points === current.page?.limit || read.points === 25)) fullPage = true
    return read
  })
  const fetchedAt = now()
  const table = inWindow(builder.finish(), request)
  const answer: Answer = {
    request,
    table: withOwnUnitCosts(table),
    notices: findings.notices(request.wabaId),
    timeZone: findings.timeZone ?? series.timeZone,
    costDropped: false,
    truncated: undefined,
    divisible: findings.boundsMissing === 0 || !hasPointsWithoutStart(table, request),
    fetchedAt,
    settledUntil: settledUntil(Math.floor(fetchedAt / 1000), series),
  }
  return { answer, fullPage, largestPage }
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
