import { datasetDefinition } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import { type Notice, notice } from '../notices.js'
import type { AccountPlan } from '../plan/planRequests.js'
import type { PointsRequest } from '../plan/request.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { Findings } from '../wire/findings.js'
import { readAnswer } from '../wire/readAnswer.js'
import { collectPages } from './collectPages.js'

/** What one request brought: its pages, in order, or why there are none. */
export interface RequestOutcome {
  readonly request: PointsRequest
  readonly pages: readonly unknown[]
  readonly truncated: Notice | undefined
  readonly costDropped: boolean
  readonly error: AnalyticsError | undefined
}

type Send = (request: PointsRequest) => Promise<unknown>

/**
 * Sends a planned request and all pages after it. Where COST is withheld and not the only thing asked, it is asked
 * again without. Answers are read twice on purpose: here for errors and cursors, later, in the plan's order, into the
 * one table, so that the order of arrival changes nothing.
 */
export async function sendRequest(request: PointsRequest, send: Send): Promise<RequestOutcome> {
  try {
    return await sendPages(request, send, false)
  } catch (error) {
    if (!(error instanceof AnalyticsError)) throw error
    const rest = withoutCost(request)
    if (error.kind === 'cost-withheld' && rest !== undefined) return sendPages(rest, send, true)
    throw error
  }
}

async function sendPages(request: PointsRequest, send: Send, costDropped: boolean): Promise<RequestOutcome> {
  const pages: unknown[] = []
  let received = 0
  let lastPage = 0
  await collectPages(request, send, (answer, current) => {
    const scratch = new TableBuilder(current.dataset, current)
    const read = readAnswer(answer, current, scratch, new Findings(), 'UTC')
    pages.push(answer)
    received += read.points
    lastPage = read.points
    return read
  })
  const requested = expectedPoints(request)
  const short = requested !== undefined && received < requested && lastPage >= (request.page?.limit ?? 25)
  const truncated = short ? notice('truncated', { requested, received }, request.wabaId) : undefined
  return { request, pages, truncated, costDropped, error: undefined }
}

/** Everything but COST; `undefined` when nothing would be left. */
function withoutCost(request: PointsRequest): PointsRequest | undefined {
  const definition = datasetDefinition(request.dataset)
  const all = Object.values(definition.metrics).map((metric) => metric.ask)
  const asked =
    request.metrics.length > 0 ? request.metrics : [...all, ...(definition.clicks ? [definition.clicks] : [])]
  const metrics = [...new Set(asked)].filter((word) => word !== 'COST')
  return metrics.length === 0 || metrics.length === asked.length ? undefined : { ...request, metrics }
}

/** How many points a dense dataset owes: one an id and day. */
function expectedPoints(request: PointsRequest): number | undefined {
  const definition = datasetDefinition(request.dataset)
  if (definition.sparse) return undefined
  const days = Math.round((request.end - request.start) / 86_400)
  for (const [name, filter] of Object.entries(definition.filters)) {
    const ids = request.filters[name]
    if (filter.most !== undefined && Array.isArray(ids)) return ids.length * days
  }
  return undefined
}

/** Reads an account's answers into the table, in the order of the plan, and tells what to know of them. */
export function readOutcomes(
  plan: AccountPlan,
  outcomes: readonly RequestOutcome[],
  query: NormalizedQuery,
  builder: TableBuilder,
  timeZone: string,
): { readonly notices: readonly Notice[]; readonly timeZone: string } {
  const findings = new Findings()
  const costBefore = costCount(builder)
  const pointsBefore = builder.length
  const notices: Notice[] = [...plan.notices]
  for (const { request, pages, truncated } of outcomes) {
    for (const page of pages) readAnswer(page, request, builder, findings, timeZone)
    if (truncated !== undefined) notices.push(truncated)
  }
  const dropped = outcomes.some((outcome) => outcome.costDropped)
  const silent = asksCost(query) && builder.length > pointsBefore && costCount(builder) === costBefore
  if (dropped || silent) notices.push(notice('cost-withheld', {}, plan.wabaId))
  notices.push(...findings.notices(plan.wabaId))
  return { notices, timeZone: findings.timeZone ?? timeZone }
}

function asksCost(query: NormalizedQuery): boolean {
  const metrics = Object.values(datasetDefinition(query.dataset).metrics)
  return (
    metrics.some((metric) => metric.ask === 'COST') &&
    (query.metrics.length === 0 || query.metrics.includes('COST'))
  )
}

function costCount(builder: TableBuilder): number {
  let count = 0
  for (const column of builder.metrics.values()) if (column.unit === 'money') count += column.present
  return count
}
