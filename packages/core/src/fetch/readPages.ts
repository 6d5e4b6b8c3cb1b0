import { datasetDefinition } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import type { Notice } from '../notices.js'
import type { PageRequest, PointsRequest } from '../plan/request.js'
import type { PointTable } from '../table/pointTable.js'
import { sameTable } from '../table/sameTable.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { withColumns } from '../table/withColumns.js'
import { checkWindow } from '../wire/checkWindow.js'
import { Findings } from '../wire/findings.js'
import { readAnswer } from '../wire/readAnswer.js'
import { collectPages } from './collectPages.js'
import { mergeTables } from './mergeTables.js'
import { withoutRepeats } from './withoutRepeats.js'

/** All pages of one request's answer, as one table. */
export interface Pages {
  readonly table: PointTable
  readonly notices: readonly Notice[]
  /** Points came without bounds. */
  readonly boundsMissing: boolean
  /** The zone the answer named. */
  readonly timeZone: string | undefined
  /** The currency it named for all of its points. */
  readonly currency: string | undefined
  /** A page held exactly as many points as it may: more may be missing behind it. */
  readonly fullPage: boolean
  /** Points of the largest page. */
  readonly largestPage: number
  /** Pages followed that could not be asked for. */
  readonly cut: boolean
  /** Why pages by cursor had no end. */
  readonly endless: AnalyticsError | undefined
}

interface Page {
  readonly table: PointTable
  readonly findings: Findings
}

/**
 * Asks for a request's pages and reads them.
 *
 *     page ──► next by cursor ──► page ──► … ──► last page
 *          └─► next by number or time ──► page, the same once more: the server does not know such pages; cut
 *          └─► next that tells neither: cut
 *
 * @throws AnalyticsError what any page of them was refused with, but for pages by number or time.
 */
export async function readPages(
  request: PointsRequest,
  send: (request: PointsRequest) => Promise<unknown>,
  timeZone: string,
): Promise<Pages> {
  const pages: Page[] = []
  let [cut, fullPage, largestPage] = [false, false, 0]
  let asking: PageRequest | undefined
  let endless: AnalyticsError | undefined
  const read = (answer: unknown, current: PointsRequest) => {
    const findings = new Findings()
    const builder = new TableBuilder(request.dataset, request)
    const found = readAnswer(answer, current, builder, findings, timeZone)
    const table = builder.finish()
    const more = isByNumber(asking)
    const known = more && table.length > 0 && [pages[0], pages.at(-1)].some((page) => isSame(page, table))
    // Pages by time go on for ever: those beyond the window asked are the end.
    const beyond = more && table.length === 0 && findings.pointsOutside > 0
    cut ||= known || found.cut
    if (known || beyond) return { next: undefined, empty: false }
    pages.push({ table, findings })
    largestPage = Math.max(largestPage, found.points)
    // 25 is the platform's own page, whatever was asked.
    fullPage ||= found.points > 0 && (found.points === current.page?.limit || found.points === 25)
    return { next: found.next, empty: found.points === 0 }
  }
  try {
    await collectPages(
      request,
      (current) => {
        asking = current.page
        return send(current)
      },
      read,
    )
  } catch (cause) {
    if (isByNumber(asking) && isRefusal(cause)) cut = true
    else if (cause instanceof AnalyticsError && cause.reason === 'cursor-loop') endless = cause
    else throw cause
  }
  const all = pages.map(({ findings }) => findings)
  const named = new Set(pages.flatMap(({ table, findings }) => (table.length > 0 ? [findings.currency] : [])))
  const table = merge(
    request,
    pages.map((page) => (named.size > 1 ? spelledOut(page) : page.table)),
  )
  const first = all.find(({ pointsOutside }) => pointsOutside > 0)
  if (first !== undefined) checkWindow(request, table.length, first)
  return {
    table,
    notices: all
      .flatMap((findings) => findings.notices(request.wabaId))
      .filter(({ code }) => code !== 'empty-unproved' || table.length === 0),
    boundsMissing: all.some(({ boundsMissing }) => boundsMissing > 0),
    timeZone: all.find((findings) => findings.timeZone !== undefined)?.timeZone,
    currency: named.size === 1 ? [...named][0] : undefined,
    ...{ fullPage, largestPage, cut, endless },
  }
}

/** A page's points, each with the currency the page named. */
function spelledOut({ table, findings: { currency } }: Page): PointTable {
  const column = table.dimensions.get('currency')
  if (currency === undefined || column !== undefined) return table
  const codes = new Uint8Array(table.length).fill(1)
  const named = { name: 'currency', absent: undefined, values: [undefined, currency], codes }
  return withColumns(table, { dimensions: [named] })
}

function merge(request: PointsRequest, tables: readonly PointTable[]): PointTable {
  const [only] = tables
  if (only !== undefined && tables.length === 1) return only
  const { sparse } = datasetDefinition(request.dataset)
  const selections = sparse ? tables.map((table) => ({ table, rows: undefined })) : withoutRepeats(tables)
  return mergeTables(request.dataset, request, selections)
}

function isSame(page: Page | undefined, table: PointTable): boolean {
  return page !== undefined && sameTable(page.table, table)
}

/** A page that is told by number or time: not every server knows them. */
function isByNumber(page: PageRequest | undefined): boolean {
  return page !== undefined && page.after === undefined && Object.keys(page).some((key) => key !== 'limit')
}

/** Whether asking for a page by number or time was no use: what came before it stands, and is cut. */
function isRefusal(cause: unknown): boolean {
  if (!(cause instanceof AnalyticsError)) return false
  return cause.kind === 'invalid-request' || cause.kind === 'invalid-query' || cause.lasting
}
