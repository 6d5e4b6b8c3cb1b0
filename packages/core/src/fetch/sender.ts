import pLimit from 'p-limit'
import { AnalyticsError, aborted } from '../errors.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { errorAbout } from '../wire/errorAbout.js'
import { readError } from '../wire/readError.js'
import { readRetryAfter, readUsage, type Usage } from '../wire/readUsage.js'
import type { AuthRenewal } from './authRenewal.js'
import type { AwakeClock } from './awakeClock.js'
import type { CallAllowance } from './callAllowance.js'
import type { CallBudget } from './callBudget.js'
import type { Fetcher } from './fetcher.js'
import { backOff, retryDelay } from './retryDelay.js'
import type { ServerClock } from './serverClock.js'
import { type Timers, unlessAborted, waitUntil } from './timers.js'
import { toAnalyticsError, withRetryAfter } from './toAnalyticsError.js'
import type { OnWait } from './wait.js'

export interface SenderOptions {
  readonly fetcher: Fetcher
  /** How many requests may be under way at once. */
  readonly concurrency: number
  /** Milliseconds one try may take. */
  readonly timeout: number
  readonly timers: Timers
  /** Learns the time of every answer. */
  readonly time: ServerClock
  readonly awake: AwakeClock
  readonly budget: CallBudget
  readonly renewal: AuthRenewal
}

/** How one request is sent. */
export interface Sending {
  readonly signal: AbortSignal
  /** The moment, in milliseconds awake, by which an answer is no longer wanted: nothing waits beyond it. */
  readonly deadline: number
  /** Hears what the request waits for, and `undefined` when it goes on. */
  readonly onWait?: OnWait | undefined
  /** What every try is taken from. @default without end */
  readonly calls?: CallAllowance | undefined
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
    const { renewal, timers, awake } = this.options
    const wabaId = 'wabaId' in request ? request.wabaId : undefined
    const attempt: Attempt = { generation: renewal.generation, renewed: false, renewal: undefined }
    for (let tries = 1, losses = 0; ; ) {
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
        if (sending.retry === false) throw error
        // What a sleep has cut off is lost, not refused: it is no try.
        const lost = awake.isWaking && (error.kind === 'network' || error.kind === 'timeout')
        const delay = lost ? backOff(++losses, timers.random) : retryDelay(error, tries++, timers.random)
        if (delay === undefined || awake.now() + delay > sending.deadline) throw error
        // What was refused for too many calls waits with all others, for the budget.
        if (error.kind !== 'rate-limit') await this.pause(error, delay, sending)
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
      await this.waitForBudget(wabaId, sending)
      const sent = await this.limit(async () => {
        if (sending.signal.aborted) throw aborted(sending.signal)
        // Answers that came meanwhile may have used the budget up, or refused the token.
        if (renewal.pending !== undefined || budget.waitOf(wabaId) !== undefined) return undefined
        sending.calls?.take(wabaId)
        const call = budget.admit(wabaId)
        attempt.generation = renewal.generation
        try {
          return { answer: await this.tryOnce(request, wabaId, sending.signal, call) }
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

  private async tryOnce(
    request: AnalyticsRequest,
    wabaId: string | undefined,
    signal: AbortSignal,
    call: number,
  ): Promise<unknown> {
    const { fetcher, timeout, timers, time, budget, awake } = this.options
    const begun = awake.mark()
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
    let refusal: AnalyticsError | undefined
    try {
      const onHeaders: Parameters<Fetcher>[1]['onHeaders'] = (headers) => {
        time.note(headers, begun.at)
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
      const error = withRetryAfter(toAnalyticsError(cause, wabaId), retryAfter)
      if (error.kind === 'rate-limit') refusal = error
      throw error
    } finally {
      settled.abort()
      awake.notice(begun, timeout)
      budget.note(call, wabaId, usage, answered)
      // Before the place is free, for whoever takes it.
      if (refusal !== undefined) budget.refused(call, wabaId, refusal)
    }
  }

  /** @throws AnalyticsError `budget-spent` when calls about the account must wait beyond the deadline. */
  private async waitForBudget(wabaId: string | undefined, sending: Sending): Promise<void> {
    const { budget, timers, awake } = this.options
    const { signal, onWait } = sending
    let told = false
    const change = { heard: new AbortController() }
    const ignore = budget.onChange(() => change.heard.abort())
    try {
      for (let wait = budget.waitOf(wabaId); wait !== undefined; wait = budget.waitOf(wabaId)) {
        if (awake.now() + wait.until - timers.elapsed() >= sending.deadline) throw wait.error()
        told = true
        onWait?.(wait)
        change.heard = new AbortController()
        await waitUntil(wait.until, timers, AbortSignal.any([signal, change.heard.signal])).catch(() => {})
        if (signal.aborted) throw aborted(signal)
      }
    } finally {
      ignore()
      if (told) onWait?.(undefined)
    }
  }

  /** Waits for the next try; tells so where somebody named how long. */
  private async pause(error: AnalyticsError, delay: number, { signal, onWait }: Sending): Promise<void> {
    const { timers } = this.options
    const until = timers.elapsed() + delay
    const named = error.retryAfter !== undefined
    if (named) onWait?.({ until, why: 'named', error: () => error })
    try {
      await waitUntil(until, timers, signal)
    } catch {
      throw aborted(signal)
    } finally {
      if (named) onWait?.(undefined)
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
