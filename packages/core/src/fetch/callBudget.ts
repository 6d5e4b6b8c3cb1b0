import { AnalyticsError } from '../errors.js'
import type { Usage } from '../wire/readUsage.js'
import { secondsToWait } from './retryDelay.js'
import type { Timers } from './timers.js'
import type { Wait } from './wait.js'

/** What holds calls of one scope (the app, or an account) back. */
interface Limit {
  /** Milliseconds elapsed; until then nobody calls. After it, one call may look again. */
  readonly until: number
  /** Percent of the hourly calls used, as far as told. */
  readonly percent: number
  readonly why: Wait['why']
  /** Refusals in a row that named no time. */
  readonly refusals: number
  /** The latest call sent when it began: what calls up to it are answered does not lift it. */
  readonly since: number
}

/** How long to wait before one call looks again, when the platform named no time. Twice as long each time in vain… */
const lookAgain = 60_000
/** …up to this, in milliseconds. */
const longestLook = 3_600_000

/**
 * The calls an app has, in all and for each account, as the platform's headers and refusals tell: shared by every
 * question of a client, and with the sending of messages, for which a reserve is kept. What cannot be read stops
 * nothing.
 *
 *     refused, or spent to the reserve ──► nobody calls until then ──► one call looks ──► answered: all go on
 *                                              ▲                          └─► refused: later ─┐
 *                                              └──────────────────────────────────────────────┘
 */
export class CallBudget {
  private readonly limits = new Map<string, Limit>()
  private readonly listeners = new Set<() => void>()
  /** Counts the calls that were let go. */
  private calls = 0
  /** What is told of calls up to this one is nobody's business any more. */
  private forgotten = 0

  /** @param reserve percent of the hourly calls that are left to others */
  constructor(
    private readonly reserve: number,
    private readonly timers: Pick<Timers, 'elapsed' | 'random'>,
  ) {}

  /**
   * Notes the usage the answer to a call about an account came with. Little usage, or an answer without any, lifts what
   * held calls back before this one was sent.
   */
  note(call: number, wabaId: string | undefined, usage: readonly Usage[], answered: boolean): void {
    if (call <= this.forgotten) return
    const noted = new Set<string>()
    for (const { scope, percent, regainAfter } of usage) {
      // What is not the app's concerns the account asked, by whatever id the platform names it.
      const scopes = scope === 'app' || wabaId === undefined ? [scope] : new Set([scope, wabaId])
      for (const one of scopes) {
        noted.add(one)
        if (regainAfter > 0) this.hold(one, regainAfter * 1000, percent, 'named')
        else if (percent >= 100 - this.reserve) this.hold(one, lookAgain, percent, 'reserve')
        else this.lift(one, call)
      }
    }
    for (const scope of scopesOf(wabaId)) if (answered && !noted.has(scope)) this.lift(scope, call)
    this.tell()
  }

  /** Lets nobody of an account, or of the app, call for a while: the platform refused a call for too many of them. */
  refused(call: number, wabaId: string | undefined, error: AnalyticsError): void {
    if (call <= this.forgotten) return
    const scope = isOfAccount(error.code) ? (wabaId ?? app) : app
    const seconds = secondsToWait(error)
    const before = this.limits.get(scope)
    // Calls that were on their way together are refused together: that is one refusal.
    const again = before === undefined || call > before.since
    const refusals = (before?.refusals ?? 0) + (seconds === undefined && again ? 1 : 0)
    const guess = Math.min(longestLook, lookAgain * 2 ** (refusals - 1))
    // Many clients must not come back together.
    const pause = seconds === undefined ? guess : seconds * 1000 + this.timers.random() * 1000
    if (seconds !== undefined || again) {
      this.hold(scope, pause, before?.percent ?? 100, seconds === undefined ? 'refused' : 'named', refusals)
    }
    this.tell()
  }

  /** Hears of every change; the returned function ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** What calls about an account wait for; `undefined`: they may go. */
  waitOf(wabaId: string | undefined): Wait | undefined {
    const [longest] = this.limitsOf(wabaId).sort((a, b) => b.until - a.until)
    if (longest === undefined || longest.until <= this.timers.elapsed()) return undefined
    const { until, why } = longest
    return { until, why, error: () => this.spent(wabaId, longest) }
  }

  /** Takes a call about an account, which need not wait, from the budget: its number. */
  admit(wabaId: string | undefined): number {
    // The first call after a pause looks how things stand; the others wait for what it finds.
    for (const scope of scopesOf(wabaId)) {
      const limit = this.limits.get(scope)
      if (limit === undefined) continue
      const why = limit.why === 'named' ? 'refused' : limit.why
      this.limits.set(scope, { ...limit, why, until: this.timers.elapsed() + lookAgain })
    }
    return ++this.calls
  }

  /** Forgets what is known, and what calls under way will tell: for another user, with a token of another app, say. */
  clear(): void {
    this.forgotten = this.calls
    this.limits.clear()
    this.tell()
  }

  private hold(scope: string, pause: number, percent: number, why: Wait['why'], refusals = 0): void {
    const before = this.limits.get(scope)
    const until = this.timers.elapsed() + pause
    const longer = before !== undefined && before.until > until ? before : undefined
    this.limits.set(scope, {
      until: longer?.until ?? until,
      percent,
      why: longer?.why ?? why,
      refusals: Math.max(refusals, before?.refusals ?? 0),
      since: this.calls,
    })
  }

  private lift(scope: string, call: number): void {
    const limit = this.limits.get(scope)
    if (limit !== undefined && call > limit.since) this.limits.delete(scope)
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener()
  }

  /** The error of a call that would have to wait too long. */
  private spent(wabaId: string | undefined, { until, percent, why }: Limit): AnalyticsError {
    const retryAfter = Math.max(1, Math.floor((until - this.timers.elapsed()) / 1000))
    const used =
      why === 'reserve'
        ? `${Math.round(percent)} % of the hourly calls are used, and the rest is kept for others`
        : 'The platform takes no more calls for now'
    return new AnalyticsError({
      kind: 'rate-limit',
      reason: 'budget-spent',
      message: `${used}; the next may go in ${retryAfter} seconds.`,
      fix: 'Wait, then ask again; ask for coarser granularities to need fewer calls.',
      retryAfter,
      wabaId,
    })
  }

  private limitsOf(wabaId: string | undefined): Limit[] {
    return scopesOf(wabaId).flatMap((scope) => this.limits.get(scope) ?? [])
  }
}

const app = 'app'

function scopesOf(wabaId: string | undefined): readonly string[] {
  return wabaId === undefined ? [app] : [app, wabaId]
}

/**
 * Whether a refusal concerns one account alone: the platform's limits by business use case (80007 and 80008 are an
 * account's), and 130429, its numbers' throughput. All others, and those of a gateway, which have no code, concern
 * every call.
 */
function isOfAccount(code: number | undefined): boolean {
  return code !== undefined && ((code >= 80000 && code <= 80014) || code === 130429)
}
