import { datasetDefinition } from '../datasets/datasets.js'
import type { AnalyticsError } from '../errors.js'
import { type Notice, notice } from '../notices.js'
import { type AccountPlan, planRequests } from '../plan/planRequests.js'
import type { AnalyticsRequest } from '../plan/request.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import type { AnalyticsQuery, RowOf } from '../query/query.js'
import { rowsOf } from '../table/rowsOf.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { type Accounts, toAnalyticsError, unknownZone, type Waba } from './accounts.js'
import { type RequestOutcome, readOutcomes, sendRequest } from './queryAccount.js'
import type { AccountResult, AnalyticsResult, Completeness, Progress } from './result.js'
import { standingNotices } from './standingNotices.js'

/** What a query runs with. */
export interface QueryRun {
  readonly accounts: Accounts
  readonly send: (request: AnalyticsRequest, signal: AbortSignal) => Promise<unknown>
  /** Now, milliseconds. */
  readonly now: number
  readonly signal: AbortSignal
  readonly onProgress: ((progress: Progress) => void) | undefined
}

interface Account {
  readonly waba: Waba
  readonly plan: AccountPlan
  readonly timeZone: string
}

interface Failure {
  readonly wabaId: string
  readonly error: AnalyticsError
}

/** Plans, sends, reads and labels a checked question. Throws when nothing of it could be answered. */
export async function runQuery<Q extends AnalyticsQuery>(
  query: NormalizedQuery,
  run: QueryRun,
): Promise<AnalyticsResult<Q>> {
  const failures: Failure[] = []
  const fail = (wabaId: string) => (cause: unknown) => {
    const error = toAnalyticsError(cause, wabaId)
    // A question that cannot be asked, or that nobody waits for, has no partial answer.
    if (error.kind === 'aborted' || error.kind === 'invalid-query') throw error
    failures.push({ wabaId, error })
    return undefined
  }
  const open = (wabaId: string) => openAccount(query, wabaId, run).catch(fail(wabaId))
  const accounts = (await Promise.all(query.wabaIds.map(open))).filter((account) => account !== undefined)
  const total = accounts.reduce((sum, { plan }) => sum + plan.requests.length, 0)
  let done = 0
  run.onProgress?.({ done, total })
  const outcomes = await Promise.all(
    accounts.map(({ plan }) =>
      Promise.all(
        plan.requests.map(async (request) => {
          const outcome = await sendRequest(request, (next) => run.send(next, run.signal)).catch(
            fail(plan.wabaId),
          )
          run.onProgress?.({ done: ++done, total })
          return outcome
        }),
      ),
    ),
  )
  const answered = outcomes.flat().filter((outcome) => outcome !== undefined)
  const first = failures[0]
  if (answered.length === 0 && first !== undefined) throw first.error
  return assemble(query, run, accounts, outcomes, failures)
}

async function openAccount(query: NormalizedQuery, wabaId: string, run: QueryRun): Promise<Account> {
  const waba = await run.accounts.get(wabaId, run.signal)
  const timeZone = inUtcDays(query) ? 'UTC' : waba.timeZone
  const plan = planRequests(query, { wabaId, timeZone, now: Math.floor(run.now / 1000) })
  return { waba, plan, timeZone }
}

/** Whether the days of the answer are UTC's, whatever the account's zone. */
function inUtcDays(query: NormalizedQuery): boolean {
  return datasetDefinition(query.dataset).zone === 'utc' && query.filters['useWabaTimezone'] !== true
}

function assemble<Q extends AnalyticsQuery>(
  query: NormalizedQuery,
  run: QueryRun,
  accounts: readonly Account[],
  outcomes: readonly (readonly (RequestOutcome | undefined)[])[],
  failures: readonly Failure[],
): AnalyticsResult<Q> {
  const builder = new TableBuilder(query.dataset, query)
  const notices: Notice[] = [notice('approximate')]
  const parts: AccountResult[] = accounts.map(({ waba, plan, timeZone }, i) => {
    const answered = (outcomes[i] ?? []).filter((outcome) => outcome !== undefined)
    const read = readOutcomes(plan, answered, query, builder, timeZone)
    const zone = unknownZone(waba)
    if (zone !== undefined && !inUtcDays(query)) notices.push(zone)
    notices.push(
      ...standingNotices(query, waba, plan.range, timeZone, Math.floor(run.now / 1000)),
      ...read.notices,
    )
    const range = { start: new Date(plan.range.start * 1000), end: new Date(plan.range.end * 1000) }
    return { wabaId: waba.id, name: waba.name, currency: waba.currency, timeZone: read.timeZone, range }
  })
  const currencies = distinct(parts.map((part) => part.currency))
  const timeZones = distinct(parts.map((part) => part.timeZone))
  if (currencies.length > 1) notices.push(notice('mixed-currencies', { currencies }))
  if (timeZones.length > 1) notices.push(notice('mixed-zones', { timeZones }))
  const total =
    outcomes.flat().length +
    failures.filter(({ wabaId }) => !parts.some((part) => part.wabaId === wabaId)).length
  const table = builder.finish()
  let rows: readonly RowOf<Q>[] | undefined
  return {
    get rows() {
      // The builder made the columns the query's type promises; rows are those columns, read across.
      rows ??= rowsOf(table) as unknown as readonly RowOf<Q>[]
      return rows
    },
    table,
    query,
    completeness: completenessOf(total, failures, notices),
    notices,
    accounts: parts,
    currency:
      currencies.length === 1 && parts.every((part) => part.currency !== undefined)
        ? currencies[0]
        : undefined,
    timeZone: timeZones.length === 1 ? timeZones[0] : undefined,
    fetchedAt: new Date(run.now),
  }
}

function completenessOf(
  total: number,
  failures: readonly Failure[],
  notices: readonly Notice[],
): Completeness {
  const truncated = notices.some(({ code }) => code === 'truncated')
  const status = failures.length > 0 ? 'partial' : truncated ? 'truncated' : 'complete'
  return { status, requests: { total, failed: failures.length }, failures }
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
