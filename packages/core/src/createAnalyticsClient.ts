import type { AnalyticsError } from './errors.js'
import { Accounts, type Waba } from './fetch/accounts.js'
import { AuthRenewal } from './fetch/authRenewal.js'
import { AwakeClock } from './fetch/awakeClock.js'
import { CallBudget } from './fetch/callBudget.js'
import { collectPages } from './fetch/collectPages.js'
import type { Fetcher } from './fetch/fetcher.js'
import { InFlight } from './fetch/inFlight.js'
import { ProgressReport } from './fetch/progressReport.js'
import { Requests } from './fetch/requests.js'
import type { AnalyticsResult, Progress } from './fetch/result.js'
import { type QueryEvent, runQuery } from './fetch/runQuery.js'
import { Sender, type Sending } from './fetch/sender.js'
import { ServerClock } from './fetch/serverClock.js'
import { dateAt, type Timers, waitFor } from './fetch/timers.js'
import { type NodeRequest, readNodeRequest } from './plan/readNodeRequest.js'
import type { AnalyticsRequest, ListRequest } from './plan/request.js'
import { type NormalizedQuery, normalizeQuery } from './query/normalizeQuery.js'
import type { AnalyticsQuery, Exactly } from './query/query.js'
import {
  type MessageTemplate,
  type Page,
  type PhoneNumber,
  readMessageTemplates,
  readPhoneNumbers,
  readSuccess,
  readTemplate,
} from './wire/readWaba.js'

export interface AnalyticsClientOptions {
  /** Sends requests: `createProxyFetcher` in a browser, `createGraphFetcher` on a server, or your own function. */
  readonly fetcher: Fetcher
  /** Tells the device's time, in milliseconds: answers that carry a `Date` correct it. @default Date.now */
  readonly clock?: () => number
  /** Milliseconds of a clock that nobody sets. @default performance.now; the `clock`, where one is given */
  readonly elapsed?: () => number
  /** How many requests may be under way at once. @default 4 */
  readonly concurrency?: number
  /** Milliseconds one try of a request may take. A request is tried up to three times. @default 30_000 */
  readonly timeout?: number
  /**
   * Milliseconds a whole query may take, waiting included, while the device is awake; what is not answered then is named
   * in `completeness`.
   * @default 300_000
   */
  readonly deadline?: number
  /**
   * How many calls one question may take for one account: its plan's, further pages, halves and new tries, all of them.
   * What did not come then is named in `completeness`. A new account has 200 an hour.
   * @default 200
   */
  readonly mostCalls?: number
  /** Percent of the hourly calls kept for others: the same calls send messages. @default 20 */
  readonly reserve?: number
  /** Data points whose answers are kept for questions to come; 0: none. @default 1_000_000 */
  readonly keep?: number
  /** Bytes they may take, about; long names count, too. @default 64 MiB */
  readonly keepBytes?: number
  /**
   * Called once when the platform or your server refuses the token or session; requests are tried again when it
   * resolves, and fail with the `auth` error when it throws.
   */
  readonly onAuthError?: (error: AnalyticsError) => void | Promise<void>
  /** IANA names for Meta's time zone ids that this version does not know. */
  readonly timeZones?: Readonly<Record<string, string>>
  /** The zone of accounts whose own is unknown; a notice tells when it stands in. @default 'UTC' */
  readonly fallbackTimeZone?: string
  /** Waits some milliseconds, or rejects when the signal aborts: for tests. @default the runtime's timer */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A number in [0, 1) that spreads retries: for tests. @default Math.random */
  readonly random?: () => number
}

export interface CallOptions {
  /** Ends the wait, and the requests nobody else waits for. */
  readonly signal?: AbortSignal
  /** Asks again even what is kept, as for a refresh by hand. @default false */
  readonly fresh?: boolean
  /**
   * Called as requests of a query are answered, whose `total` is known from the first call on; and when a request of any
   * call has to wait, or goes on.
   */
  readonly onProgress?: (progress: Progress) => void
}

export interface QueryOptions extends CallOptions {
  /**
   * Called with what has come so far, a few times at most, while the rest is under way: its `completeness` is `partial`
   * and counts the `pending` requests.
   */
  readonly onPartial?: (partial: AnalyticsResult) => void
}

/** The whole way from a question to its answer. Runs wherever JavaScript does. Every method throws AnalyticsError. */
export interface AnalyticsClient {
  /**
   * What time it is, in milliseconds, as answers told: "today", the look-back and what is over follow it. The device's
   * until the first answer.
   */
  now(): number
  /** Milliseconds by a clock that nobody sets, since some moment: what differences are measured by. */
  elapsed(): number
  /**
   * Asks one dataset of one account or several. Only what is not kept from before is asked, equal questions under way
   * share one answer, and what fails is named in `completeness` while the rest is there.
   *
   * @throws AnalyticsError when the question cannot be asked, is cancelled, or nothing of it could be answered.
   *
   * @example
   * const { rows } = await client.query({
   *   dataset: 'conversation', wabaId, range: { start: '2023-06-01', end: '2023-07-01' },
   *   granularity: 'MONTH', dimensions: ['CONVERSATION_TYPE'],
   * })
   * // [{ wabaId, start: Date, end: Date, conversationType: 'REGULAR', conversation: 8500, cost: 88.101 }, …]
   */
  query<const Q extends AnalyticsQuery>(
    query: Exactly<Q, AnalyticsQuery<Q['dataset']>>,
    options?: QueryOptions,
  ): Promise<AnalyticsResult<Q>>
  /** The account: name, currency, zone, and whether template analytics is confirmed. Kept once loaded. */
  waba(wabaId: string, options?: CallOptions): Promise<Waba>
  phoneNumbers(wabaId: string, options?: CallOptions): Promise<readonly PhoneNumber[]>
  messageTemplates(wabaId: string, options?: CallOptions): Promise<readonly MessageTemplate[]>
  /** One template: read its category here before {@link AnalyticsClient.setClickTracking}. */
  template(
    target: { readonly wabaId: string; readonly templateId: string },
    options?: CallOptions,
  ): Promise<MessageTemplate>
  /** Confirms template analytics for an account. **It cannot be undone**, and figures start from then. */
  confirmTemplateInsights(target: { readonly wabaId: string }, options?: CallOptions): Promise<void>
  /** Switches a template's click tracking. A category other than its current one sends it back to review. */
  setClickTracking(
    setting: {
      readonly wabaId: string
      readonly templateId: string
      readonly category: string
      readonly optedOut: boolean
    },
    options?: CallOptions,
  ): Promise<void>
  /** Forgets every answer and account, for another user, say. Who waits already still gets what was asked. */
  clear(): void
  /** A client made like this one that shares nothing of what this one keeps: for another tenant. */
  fork(): AnalyticsClient
}

/** Makes a client around a {@link Fetcher}. What it keeps belongs to one tenant: give another its own, or `clear` it. */
export function createAnalyticsClient(options: AnalyticsClientOptions): AnalyticsClient {
  const { fetcher, clock = Date.now, concurrency = 4, timeout = 30_000, deadline = 300_000 } = options
  const { wait = waitFor, random = Math.random, keep = 1_000_000, reserve = 20, mostCalls = 200 } = options
  const monotone =
    options.elapsed ?? (options.clock === undefined ? () => Math.floor(performance.now()) : clock)
  const time = new ServerClock(clock, monotone)
  const { elapsed } = time
  const device: Timers = { now: () => time.now(), elapsed, wait, random }
  const awake = new AwakeClock(device)
  const timers: Timers = { ...device, wait: (milliseconds, signal) => awake.wait(milliseconds, signal) }
  const budget = new CallBudget(reserve, timers)
  const renewal = new AuthRenewal(options.onAuthError)
  const sender = new Sender({ fetcher, concurrency, timeout, timers, time, awake, budget, renewal })
  const send = (request: AnalyticsRequest, sending: Sending) => sender.send(request, sending)
  const accounts = new Accounts(send, {
    timeZones: options.timeZones,
    fallback: options.fallbackTimeZone ?? 'UTC',
  })
  const requests = new Requests(send, timers, { points: keep, bytes: options.keepBytes ?? 64 * 1024 ** 2 })
  const queries = new InFlight<AnalyticsResult, QueryEvent>()
  /** Does work that may wait as long as a query. */
  const within = <T>(given: CallOptions | undefined, work: (sending: Sending) => Promise<T>) => {
    const signal = given?.signal ?? new AbortController().signal
    const { onWait } = new ProgressReport(1, (moment) => dateAt(moment, timers), given?.onProgress).waiter()
    return awake.limit(deadline, signal, (limited) => work({ signal, deadline: limited.deadline, onWait }))
  }
  // Ids come from callers: what goes out is checked the same way as what a server lets in.
  const call = async (request: NodeRequest, given: CallOptions | undefined, retry = true) => {
    const checked = readNodeRequest({ ...request })
    return within(given, (sending) => sender.send(checked, { ...sending, retry }))
  }

  async function query<Q extends AnalyticsQuery>(
    asked: NormalizedQuery,
    given: QueryOptions = {},
  ): Promise<AnalyticsResult<Q>> {
    const { fresh = false, signal = new AbortController().signal } = given
    const run = (shared: AbortSignal, tell: (event: QueryEvent) => void) =>
      runQuery(asked, {
        accounts,
        requests,
        timers,
        awake,
        timeLimit: deadline,
        mostCalls,
        fresh,
        signal: shared,
        onProgress: tell,
      })
    // Who shares a run asked the same question: the key stands for the query, and so for its type.
    const result: unknown = await queries.join(JSON.stringify([asked, fresh]), signal, run, listenerOf(given))
    return result as AnalyticsResult<Q>
  }

  async function list<T>(
    request: ListRequest,
    read: (answer: unknown, wabaId: string) => Page<T>,
    given: CallOptions | undefined,
  ): Promise<readonly T[]> {
    const all: T[] = []
    await collectPages(
      request,
      (page) => call(page, given),
      (answer) => {
        const page = read(answer, request.wabaId)
        all.push(...page.entries)
        return { next: page.next, empty: page.entries.length === 0 }
      },
    )
    return all
  }

  return {
    now: timers.now,
    elapsed,
    query: async (asked, given) => query(normalizeQuery(asked), given),
    waba: async (wabaId, given) => {
      readNodeRequest({ kind: 'waba', wabaId })
      if (given?.fresh === true) accounts.forget(wabaId)
      return within(given, (sending) => accounts.get(wabaId, sending))
    },
    phoneNumbers: (wabaId, given) => list({ kind: 'phoneNumbers', wabaId }, readPhoneNumbers, given),
    messageTemplates: (wabaId, given) =>
      list({ kind: 'messageTemplates', wabaId }, readMessageTemplates, given),
    template: async ({ wabaId, templateId }, given) =>
      readTemplate(await call({ kind: 'template', wabaId, templateId }, given), templateId),
    confirmTemplateInsights: async ({ wabaId }, given) => {
      readSuccess(await call({ kind: 'confirmTemplateInsights', wabaId }, given, false), wabaId)
      accounts.forget(wabaId)
    },
    setClickTracking: async ({ wabaId, templateId, category, optedOut }, given) => {
      const request = { kind: 'setClickTracking', wabaId, templateId, category, optedOut } as const
      readSuccess(await call(request, given, false))
    },
    clear: () => {
      accounts.forget()
      requests.clear()
      queries.clear()
      // The token of whoever comes next may be another app's.
      budget.clear()
      renewal.clear()
    },
    fork: () => createAnalyticsClient(options),
  }
}

/** At most so many partial results a query: each is put together from all that has come. */
const partials = 8

function listenerOf({ onProgress, onPartial }: QueryOptions): (event: QueryEvent) => void {
  let shown = 0
  return ({ progress, partial }) => {
    onProgress?.(progress)
    const { done, total } = progress
    if (onPartial === undefined || done === total || done - shown < total / partials) return
    shown = done
    const soFar = partial()
    if (soFar !== undefined) onPartial(soFar)
  }
}
