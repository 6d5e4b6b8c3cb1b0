import pLimit from 'p-limit'
import { AnalyticsError, aborted } from '../errors.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { errorAbout } from '../wire/errorAbout.js'
import { readError } from '../wire/readError.js'
import { readRetryAfter, readUsage, type Usage } from '../wire/readUsage.js'
import type { AuthRenewal } from './authRenewal.js'
import type { CallBudget } from './callBudget.js'
import type { Fetcher } from './fetcher.js'
import { retryDelay } from './retryDelay.js'
import { type Timers, unlessAborted } from './timers.js'
import { toAnalyticsError, withRetryAfter } from './toAnalyticsError.js'

export interface SenderOptions {
  readonly fetcher: Fetcher
  /** How many requests may be under way at once. */
  readonly concurrency: number
  /** Milliseconds one try may take. */
  readonly timeout: number
  readonly timers: Timers
  readonly budget: CallBudget
  readonly renewal: AuthRenewal
}

/** How one request is sent. */
export interface Sending {
  readonly signal: AbortSignal
  /** The moment (milliseconds) by which an answer is no longer wanted: nothing waits beyond it. */
  readonly deadline: number
  /** Hears until when the request waits (milliseconds), and `undefined` when it goes on. */
  readonly onWait?: ((until: number | undefined) => void) | undefined
  /** False: a try that fails is not repeated, as for writes. @default true */
  readonly retry?: boolean
}

/**
 * Sends requests, and owns everything that may happen on the way: places for a bounded number of them, the call budget,
 * a timeout for each try, new tries after a while, and a new token once.
 */
export class Sender {
  private readonly limit

  constructor(private readonly options: SenderOptions) {
    this.limit = pLimit(options.concurrency)
  }

  /** The answer's JSON. @throws AnalyticsError the platform's when the answer is an error. */
  async send(request: AnalyticsRequest, sending: Sending): Promise<unknown> {
    const { renewal, budget, timers } = this.options
    const wabaId = 'wabaId' in request ? request.wabaId : undefined
    const attempt: Attempt = { generation: renewal.generation, renewed: false, renewal: undefined }
    for (let tries = 1; ; ) {
      try {
        const answer = await this.sendInTurn(request, wabaId, sending, attempt)
        renewal.worked(attempt.generation)
        return answer
      } catch (cause) {
        if (sending.signal.aborted) throw aborted(sending.signal)
        const error = errorAbout(request, toAnalyticsError(cause, wabaId))
        if (error.kind === 'auth') {
          const { renewed, renewal: asked } = attempt
          const granted = !renewed && asked !== undefined && (await unlessAborted(asked, sending.signal))
          if (!granted) throw error
          attempt.renewed = true
          continue
        }
        const delay = sending.retry === false ? undefined : retryDelay(error, tries, timers.random)
        if (
          error.kind === 'rate-limit' &&
          error.retryAfter !== undefined &&
          error.reason !== 'budget-spent'
        ) {
          budget.pause(error.code === 4 ? 'app' : (wabaId ?? 'app'), timers.now() + error.retryAfter * 1000)
        }
        if (delay === undefined || timers.now() + delay > sending.deadline) throw error
        await this.pause(timers.now() + delay, sending, error.retryAfter !== undefined, undefined)
        tries++
      }
    }
  }

  /** Waits for a token, the budget and a place, then tries once. */
  private async sendInTurn(
    request: AnalyticsRequest,
    wabaId: string | undefined,
    sending: Sending,
    attempt: Attempt,
  ): Promise<unknown> {
    const { budget, renewal } = this.options
    for (;;) {
      if (renewal.pending !== undefined) await unlessAborted(renewal.pending, sending.signal)
      const until = budget.pausedUntil(wabaId)
      if (until !== undefined) {
        if (until > sending.deadline) throw budget.spent(wabaId, until)
        await this.pause(until, sending, true, budget)
        continue
      }
      const sent = await this.limit(async () => {
        if (sending.signal.aborted) throw aborted(sending.signal)
        // Answers that came meanwhile may have used the budget up, or refused the token.
        if (renewal.pending !== undefined || !budget.admit(wabaId)) return undefined
        attempt.generation = renewal.generation
        try {
          return { answer: await this.tryOnce(request, wabaId, sending.signal) }
        } catch (error) {
          // Before the place is free: whoever takes it must find that a new token is on its way.
          const refused = error instanceof AnalyticsError && error.kind === 'auth' && !attempt.renewed
          attempt.renewal = refused ? renewal.renew(attempt.generation, error) : undefined
          throw error
        }
      })
      if (sent !== undefined) return sent.answer
    }
  }

  private async tryOnce(request: AnalyticsRequest, wabaId: string | undefined, signal: AbortSignal) {
    const { fetcher, timeout, timers, budget } = this.options
    const late = new AbortController()
    const settled = new AbortController()
    timers.wait(timeout, settled.signal).then(
      () => late.abort(),
      () => {},
    )
    const stop = AbortSignal.any([signal, late.signal])
    let usage: readonly Usage[] = []
    let retryAfter: number | undefined
    let answered = false
    try {
      const onHeaders: Parameters<Fetcher>[1]['onHeaders'] = (headers) => {
        usage = readUsage(headers)
        retryAfter = readRetryAfter(headers, timers.now())
      }
      const answer = await unlessAborted(callFetcher(fetcher, request, { signal: stop, onHeaders }), stop)
      const error = readError(answer, { wabaId, retryAfter })
      if (error !== undefined) throw error
      answered = true
      return answer
    } catch (cause) {
      if (signal.aborted) throw aborted(signal)
      if (late.signal.aborted) throw tooLate(timeout, wabaId)
      throw withRetryAfter(toAnalyticsError(cause, wabaId), retryAfter)
    } finally {
      settled.abort()
      budget.note(wabaId, usage, answered)
    }
  }

  /** Waits until a moment, or until a budget changes. */
  private async pause(
    until: number,
    { signal, onWait }: Sending,
    tell: boolean,
    budget: CallBudget | undefined,
  ): Promise<void> {
    const { timers } = this.options
    const wake = new AbortController()
    const ignore = budget?.onChange(() => wake.abort())
    if (tell) onWait?.(until)
    try {
      await timers.wait(until - timers.now(), AbortSignal.any([signal, wake.signal]))
    } catch {
      if (signal.aborted) throw aborted(signal)
    } finally {
      ignore?.()
      if (tell) onWait?.(undefined)
    }
  }
}

/** What is known of a request between its tries. */
interface Attempt {
  /** The token it was sent with. */
  generation: number
  /** It had its one try with a new token. */
  renewed: boolean
  /** The new token it waits for. */
  renewal: Promise<boolean> | undefined
}

/** A fetcher may throw before it returns a promise. */
async function callFetcher(fetcher: Fetcher, ...given: Parameters<Fetcher>): Promise<unknown> {
  return fetcher(...given)
}

function tooLate(timeout: number, wabaId: string | undefined): AnalyticsError {
  return new AnalyticsError({
    kind: 'timeout',
    message: `No answer came within ${timeout / 1000} seconds.`,
    fix: 'Ask again; ask for less when it happens often.',
    wabaId,
  })
}
