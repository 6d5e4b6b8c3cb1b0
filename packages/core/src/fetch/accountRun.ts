import { datasetDefinition } from '../datasets/datasets.js'
import type { AnalyticsError, AnalyticsErrorKind } from '../errors.js'
import { type Cells, cellsOf } from '../plan/coverage.js'
import { type AccountScope, planScope } from '../plan/planRequests.js'
import { intersect } from '../plan/ranges.js'
import type { PointsRequest } from '../plan/request.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import type { TimeRange } from '../time/range.js'
import type { Waba } from './accounts.js'
import { CallAllowance } from './callAllowance.js'
import type { ProgressReport, Waiter } from './progressReport.js'
import type { PlannedRequest, Requests } from './requests.js'
import type { Failure } from './result.js'
import type { Part } from './selectRows.js'

/** One account's share of a question under way. */
export interface AccountRun {
  readonly waba: Waba
  readonly scope: AccountScope
  readonly timeZone: string
  /** How many requests it is made of. */
  readonly total: number
  readonly outcome: Promise<AccountOutcome>
  /** What has become of it until now. */
  readonly soFar: () => AccountOutcome
}

/** What became of it. */
export interface AccountOutcome {
  /** What the question uses of which answers, in the plan's order, whatever order they came in. */
  readonly parts: readonly Part[]
  readonly failures: readonly Failure[]
  /** How many requests failed, in part or in whole. */
  readonly failed: number
  /** How many requests are over. */
  readonly settled: number
}

/** What an account's requests run with. */
export interface AccountContext {
  readonly requests: Requests
  /** Milliseconds. */
  readonly now: number
  /** Milliseconds awake. */
  readonly deadline: number
  readonly signal: AbortSignal
  /** The error of what is not answered in time, by what it waits for; `undefined` while there is time. */
  readonly late: (wabaId: string, waiter: Waiter) => AnalyticsError | undefined
  readonly fresh: boolean
  /** How many calls the account's share may take. */
  readonly mostCalls: number
  readonly progress: ProgressReport
}

/** After these, every other request about the account would fail the same way: none is sent. */
const concernsAll: ReadonlySet<AnalyticsErrorKind> = new Set([
  // Of the smallest part there is, or of more calls than a question may take.
  'too-large',
  'rate-limit',
  'auth',
  'permission',
  'account-restricted',
  'not-found',
  'insights-disabled',
  'insights-unavailable',
  'configuration',
])

/**
 * Plans an account's share and sends it.
 *
 * @throws AnalyticsError `invalid-query` when the range lies outside the look-back.
 */
export function startAccount(query: NormalizedQuery, waba: Waba, context: AccountContext): AccountRun {
  const utc = inUtcDays(query)
  const timeZone = utc ? 'UTC' : waba.timeZone
  const now = Math.floor(context.now / 1000)
  const scope = planScope(query, {
    wabaId: waba.id,
    timeZone,
    zoneKnown: utc || waba.timeZoneKnown,
    now,
  })
  const planned = context.requests.plan(scope, context.fresh)
  const settled: (Settled | undefined)[] = planned.map(() => undefined)
  const soFar = () => outcomeOf(settled.filter((one) => one !== undefined))
  const outcome = sendAll(planned, settled, waba.id, context).then(soFar)
  // Another account may end the query before anybody waits for this one.
  outcome.catch(() => {})
  return { waba, scope, timeZone, total: planned.length, outcome, soFar }
}

/** Whether the days of the answer are UTC's, whatever the account's zone. */
export function inUtcDays(query: NormalizedQuery): boolean {
  return datasetDefinition(query.dataset).zone === 'utc' && query.filters['useWabaTimezone'] !== true
}

/** What became of one request. */
type Settled = Pick<AccountOutcome, 'parts' | 'failures'>

function outcomeOf(settled: readonly Settled[]): AccountOutcome {
  return {
    parts: settled.flatMap(({ parts }) => parts),
    failures: settled.flatMap(({ failures }) => failures),
    failed: settled.filter(({ failures }) => failures.length > 0).length,
    settled: settled.length,
  }
}

/** Sends what is planned; each request's end goes to its own place in `settled`. */
async function sendAll(
  planned: readonly PlannedRequest[],
  settled: (Settled | undefined)[],
  wabaId: string,
  { signal, deadline, late, progress, mostCalls }: AccountContext,
): Promise<void> {
  const stop = new AbortController()
  let reason: AnalyticsError | undefined
  const either = AbortSignal.any([signal, stop.signal])
  const calls = new CallAllowance(mostCalls)
  await Promise.all(
    planned.map(async (one, place) => {
      const waiter = progress.waiter()
      try {
        const { answers, failures } = await one.outcome({
          signal: either,
          deadline,
          onWait: waiter.onWait,
          calls,
        })
        const ours = failures.filter(({ request }) => touches(request, one.cells))
        const grave = ours.find(({ error }) => endsAll(error))
        if (grave !== undefined) {
          reason ??= grave.error
          stop.abort()
        }
        const parts = answers.flatMap((answer) => {
          const cells = share(one.cells, cellsOf(answer.request))
          return cells.size === 0 ? [] : [{ answer, cells }]
        })
        const named = ours.map(({ request, error }): Failure => ({ wabaId, error, request }))
        settled[place] = { parts, failures: named }
      } catch (cause) {
        const error = reason ?? late(wabaId, waiter)
        if (error === undefined) throw cause
        settled[place] = { parts: [], failures: [{ wabaId, error, request: one.request }] }
      } finally {
        waiter.onWait(undefined)
        progress.answered()
      }
    }),
  )
}

/** Where a time to wait is known, the budget holds the others back, and what is on its way may still come. */
function endsAll({ kind, retryAfter }: AnalyticsError): boolean {
  return concernsAll.has(kind) && (kind !== 'rate-limit' || retryAfter === undefined)
}

function touches(request: PointsRequest, cells: Cells): boolean {
  return share(cells, cellsOf(request)).size > 0
}

/** The cells two sets share. */
function share(a: Cells, b: Cells): Cells {
  const both = new Map<string | undefined, readonly TimeRange[]>()
  for (const [id, ranges] of a) {
    const parts = ranges.flatMap((range) =>
      (b.get(id) ?? []).flatMap((other) => intersect(range, other) ?? []),
    )
    if (parts.length > 0) both.set(id, parts)
  }
  return both
}
