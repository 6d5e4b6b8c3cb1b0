import { AnalyticsError, aborted } from '../errors.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import type { AnalyticsQuery } from '../query/query.js'
import { type AccountOutcome, type AccountRun, startAccount } from './accountRun.js'
import type { Accounts } from './accounts.js'
import { assembleResult } from './assembleResult.js'
import type { AwakeClock, Limited } from './awakeClock.js'
import { ProgressReport, type Waiter } from './progressReport.js'
import type { Requests } from './requests.js'
import type { AnalyticsResult, Failure, Progress } from './result.js'
import { dateAt, type Timers } from './timers.js'
import { toAnalyticsError } from './toAnalyticsError.js'

/** What a query runs with. */
export interface QueryRun {
  readonly accounts: Accounts
  readonly requests: Requests
  readonly timers: Timers
  readonly awake: AwakeClock
  /** Milliseconds awake the whole query may take. */
  readonly timeLimit: number
  /** Calls it may take for each account. */
  readonly mostCalls: number
  /** Whether what is kept is asked again. */
  readonly fresh: boolean
  readonly signal: AbortSignal
  readonly onProgress: ((event: QueryEvent) => void) | undefined
}

/** What a query tells on its way. */
export interface QueryEvent {
  readonly progress: Progress
  /** The result of what has come so far; `undefined` while nothing has. Put together when first asked for. */
  readonly partial: () => AnalyticsResult | undefined
}

/**
 * Plans, sends, reads and labels a checked question. What fails is named in the result; throws when nothing of it
 * could be answered.
 *
 *     account A ──► its zone ──► plan ──► requests ──┐
 *     account B ──► its zone ──► plan ──► requests ──┼──► one result, in the order asked
 *     account C ──► fails ───────────────────────────┘    (C is named in `completeness`)
 */
export function runQuery<Q extends AnalyticsQuery>(
  query: NormalizedQuery,
  run: QueryRun,
): Promise<AnalyticsResult<Q>> {
  return run.awake.limit(run.timeLimit, run.signal, (limited) => runUntil(query, run, limited))
}

async function runUntil<Q extends AnalyticsQuery>(
  query: NormalizedQuery,
  run: QueryRun,
  { deadline, late, signal }: Limited,
): Promise<AnalyticsResult<Q>> {
  const { accounts, requests, timers, fresh, timeLimit, mostCalls } = run
  let soFar: () => AnalyticsResult | undefined = () => undefined
  const progress = new ProgressReport(
    query.wabaIds.length,
    (moment) => dateAt(moment, timers),
    (told) => {
      let partial: AnalyticsResult | undefined
      run.onProgress?.({ progress: told, partial: () => (partial ??= soFar()) })
    },
  )
  const lateError = (wabaId: string, { waitsFor }: Waiter) =>
    late.aborted ? (waitsFor?.error() ?? outOfTime(timeLimit, wabaId)) : undefined
  const unopened: Failure[] = []

  const open = async (wabaId: string): Promise<AccountRun | undefined> => {
    const waiter = progress.waiter()
    try {
      const waba = await accounts.get(wabaId, { signal, deadline, onWait: waiter.onWait })
      // What time it is, answers tell: the account's was the first.
      const context = { requests, now: timers.now(), deadline, signal, late: lateError, fresh, mostCalls }
      return startAccount(query, waba, { ...context, progress })
    } catch (cause) {
      if (run.signal.aborted) throw aborted(run.signal)
      const error = lateError(wabaId, waiter) ?? toAnalyticsError(cause, wabaId)
      // A question that cannot be asked has no partial answer.
      if (error.kind === 'invalid-query') throw error
      unopened.push({ wabaId, error })
      return undefined
    } finally {
      waiter.onWait(undefined)
    }
  }
  const opened = (await Promise.all(query.wabaIds.map(open))).filter((account) => account !== undefined)
  soFar = () => {
    const outcomes = opened.map((account) => account.soFar())
    return outcomes.some(({ parts }) => parts.length > 0)
      ? resultOf(query, opened, outcomes, unopened, timers.now())
      : undefined
  }
  progress.begin(opened.reduce((sum, { total }) => sum + total, 0))
  const outcomes = await Promise.all(opened.map(({ outcome }) => outcome))
  if (run.signal.aborted) throw aborted(run.signal)
  const result = resultOf<Q>(query, opened, outcomes, unopened, timers.now())
  const [first] = result.completeness.failures
  if (first !== undefined && outcomes.every(({ parts }) => parts.length === 0)) throw first.error
  return result
}

function resultOf<Q extends AnalyticsQuery>(
  query: NormalizedQuery,
  opened: readonly AccountRun[],
  outcomes: readonly AccountOutcome[],
  unopened: readonly Failure[],
  now: number,
): AnalyticsResult<Q> {
  const failures = inOrder(query, [...unopened, ...outcomes.flatMap((outcome) => outcome.failures)])
  const answered = opened.map((account, i) => ({ ...account, parts: outcomes[i]?.parts ?? [] }))
  const total = opened.reduce((sum, account) => sum + account.total, unopened.length)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, unopened.length)
  const settled = outcomes.reduce((sum, outcome) => sum + outcome.settled, unopened.length)
  return assembleResult(query, answered, { total, failed, failures, pending: total - settled }, now)
}

function inOrder({ wabaIds }: NormalizedQuery, failures: readonly Failure[]): readonly Failure[] {
  return [...failures].sort((a, b) => wabaIds.indexOf(a.wabaId) - wabaIds.indexOf(b.wabaId))
}

function outOfTime(timeLimit: number, wabaId: string): AnalyticsError {
  return new AnalyticsError({
    kind: 'timeout',
    reason: 'deadline',
    message: `The query was not answered within ${timeLimit / 1000} seconds.`,
    fix: 'Ask again: what was answered is kept. Ask for less, or give the client a longer deadline.',
    wabaId,
  })
}
