import pLimit from 'p-limit'
import { Accounts, toAnalyticsError, unlessAborted, type Waba } from './fetch/accounts.js'
import { collectPages } from './fetch/collectPages.js'
import type { Fetcher } from './fetch/fetcher.js'
import type { AnalyticsResult, Progress } from './fetch/result.js'
import { runQuery } from './fetch/runQuery.js'
import { readRequest } from './plan/readRequest.js'
import type { AnalyticsRequest, ListRequest } from './plan/request.js'
import { normalizeQuery } from './query/normalizeQuery.js'
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
  /** Sends requests: your own function, or `createGraphFetcher` on a server. */
  readonly fetcher: Fetcher
  /** Tells the time, in milliseconds. @default Date.now */
  readonly clock?: () => number
  /** How many requests may be under way at once. @default 4 */
  readonly concurrency?: number
  /** IANA names for Meta's time zone ids that this version does not know. */
  readonly timeZones?: Readonly<Record<string, string>>
  /** The zone of accounts whose own is unknown; a notice tells when it stands in. @default 'UTC' */
  readonly fallbackTimeZone?: string
}

export interface CallOptions {
  /** Ends the wait, and the requests nobody else waits for. */
  readonly signal?: AbortSignal
}

export interface QueryOptions extends CallOptions {
  /** Called as requests are answered; `total` is known from the first call on. */
  readonly onProgress?: (progress: Progress) => void
}

/** The whole way from a question to its answer. Runs wherever JavaScript does. Every method throws AnalyticsError. */
export interface AnalyticsClient {
  /** What time it is for this client, in milliseconds: "today" and the look-back follow it. */
  now(): number
  /**
   * Asks one dataset of one account or several.
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
  template(templateId: string, options?: CallOptions): Promise<MessageTemplate>
  /** Confirms template analytics for an account. **It cannot be undone**, and figures start from then. */
  confirmTemplateInsights(target: { readonly wabaId: string }, options?: CallOptions): Promise<void>
  /** Switches a template's click tracking. A category other than its current one sends it back to review. */
  setClickTracking(
    setting: { readonly templateId: string; readonly category: string; readonly optedOut: boolean },
    options?: CallOptions,
  ): Promise<void>
}

/** Makes a client around a {@link Fetcher}. */
export function createAnalyticsClient(options: AnalyticsClientOptions): AnalyticsClient {
  const { fetcher, clock = Date.now, concurrency = 4 } = options
  const limit = pLimit(concurrency)
  const send = (request: AnalyticsRequest, signal: AbortSignal): Promise<unknown> => {
    const answer = limit(() => (signal.aborted ? undefined : fetcher(request, { signal })))
    return unlessAborted(
      answer.catch((cause: unknown) => Promise.reject(toAnalyticsError(cause))),
      signal,
    )
  }
  const accounts = new Accounts(send, {
    timeZones: options.timeZones,
    fallback: options.fallbackTimeZone ?? 'UTC',
  })
  // Ids come from callers: what goes out is checked the same way as what a server lets in.
  const call = async (request: AnalyticsRequest, given: CallOptions | undefined) =>
    send(readRequest(request), given?.signal ?? new AbortController().signal)

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
        return page
      },
    )
    return all
  }

  return {
    now: () => clock(),
    query: async (query, given) =>
      runQuery(normalizeQuery(query), {
        accounts,
        send,
        now: clock(),
        signal: given?.signal ?? new AbortController().signal,
        onProgress: given?.onProgress,
      }),
    waba: async (wabaId, given) => {
      readRequest({ kind: 'waba', wabaId })
      return accounts.get(wabaId, given?.signal ?? new AbortController().signal)
    },
    phoneNumbers: (wabaId, given) => list({ kind: 'phoneNumbers', wabaId }, readPhoneNumbers, given),
    messageTemplates: (wabaId, given) =>
      list({ kind: 'messageTemplates', wabaId }, readMessageTemplates, given),
    template: async (templateId, given) => readTemplate(await call({ kind: 'template', templateId }, given)),
    confirmTemplateInsights: async ({ wabaId }, given) => {
      readSuccess(await call({ kind: 'confirmTemplateInsights', wabaId }, given), wabaId)
      accounts.forget(wabaId)
    },
    setClickTracking: async ({ templateId, category, optedOut }, given) => {
      readSuccess(await call({ kind: 'setClickTracking', templateId, category, optedOut }, given))
    },
  }
}
