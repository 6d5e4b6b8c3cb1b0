import { AnalyticsError } from '../errors.js'
import type { Usage } from '../wire/readUsage.js'

interface Limited {
  /** Milliseconds; until then nobody calls. After it, one call may look again. */
  until: number
  percent: number
}

/** How long to wait before one call looks again, when the platform named no time. */
const lookAgain = 60_000

/**
 * The calls an app has, in all and for each account, as the platform's headers tell: shared by every question of a
 * client, and with the sending of messages, for which a reserve is kept. What cannot be read stops nothing.
 */
export class CallBudget {
  private readonly limited = new Map<string, Limited>()
  private readonly listeners = new Set<() => void>()

  /** @param reserve percent of the hourly calls that are left to others */
  constructor(
    private readonly reserve: number,
    private readonly now: () => number,
  ) {}

  /** Notes the usage an answer about an account came with. An answer without any lifts what held calls back. */
  note(wabaId: string | undefined, usage: readonly Usage[], answered: boolean): void {
    const noted = new Set<string>()
    for (const { scope, percent, regainAfter } of usage) {
      // What is not the app's concerns the account asked, by whatever id the platform names it.
      const scopes = scope === 'app' || wabaId === undefined ? [scope] : new Set([scope, wabaId])
      for (const one of scopes) {
        noted.add(one)
        this.set(one, percent, regainAfter * 1000)
      }
    }
    for (const scope of ['app', wabaId ?? 'app']) {
      if (answered && !noted.has(scope)) this.limited.delete(scope)
    }
    for (const listener of [...this.listeners]) listener()
  }

  /** Hears of every change; the returned function ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Lets nobody call until a moment (milliseconds): the platform refused a call. */
  pause(scope: string, until: number): void {
    const before = this.limited.get(scope)
    this.limited.set(scope, { until: Math.max(until, before?.until ?? 0), percent: before?.percent ?? 100 })
  }

  /** Until when calls about an account wait, in milliseconds; `undefined`: they may go. */
  pausedUntil(wabaId: string | undefined): number | undefined {
    const untils = this.limitsOf(wabaId).map(({ until }) => until)
    const until = Math.max(0, ...untils)
    return until > this.now() ? until : undefined
  }

  /** Takes a call about an account from the budget; false: it must wait, after all. */
  admit(wabaId: string | undefined): boolean {
    if (this.pausedUntil(wabaId) !== undefined) return false
    // The first call after a pause looks how things stand; the others wait for what it finds.
    for (const limit of this.limitsOf(wabaId)) limit.until = this.now() + lookAgain
    return true
  }

  /** The error of a call that would have to wait too long. */
  spent(wabaId: string | undefined, until: number): AnalyticsError {
    const percent = Math.max(0, ...this.limitsOf(wabaId).map((limit) => limit.percent))
    const retryAfter = Math.ceil((until - this.now()) / 1000)
    return new AnalyticsError({
      kind: 'rate-limit',
      reason: 'budget-spent',
      message: `${Math.round(percent)} % of the hourly calls are used; the next may go in ${retryAfter} seconds.`,
      fix: 'Wait, then ask again; ask for coarser granularities to need fewer calls.',
      retryAfter,
      wabaId,
    })
  }

  private set(scope: string, percent: number, regain: number): void {
    if (regain > 0 || percent >= 100 - this.reserve) {
      this.limited.set(scope, { until: this.now() + (regain > 0 ? regain : lookAgain), percent })
    } else this.limited.delete(scope)
  }

  private limitsOf(wabaId: string | undefined): readonly Limited[] {
    return [this.limited.get('app'), wabaId === undefined ? undefined : this.limited.get(wabaId)].filter(
      (limit) => limit !== undefined,
    )
  }
}
