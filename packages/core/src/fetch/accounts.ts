import { AnalyticsError, aborted } from '../errors.js'
import { type Notice, notice } from '../notices.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { isTimeZone, timeZoneOfId } from '../time/timeZones.js'
import { readWaba, type WabaNode } from '../wire/readWaba.js'

/** An account, with its zone found. */
export interface Waba extends WabaNode {
  /** IANA name. */
  readonly timeZone: string
  /** False when the account's zone is not known and the client's fallback stands in. */
  readonly timeZoneKnown: boolean
}

export interface AccountsOptions {
  /** More of Meta's zone ids, or other names for known ones. */
  readonly timeZones: Readonly<Record<string, string>> | undefined
  /** What stands in for an unknown zone. */
  readonly fallback: string
}

/** Loads accounts once and keeps them: their zone and currency belong to every answer. */
export class Accounts {
  private readonly loading = new Map<string, Promise<Waba>>()

  constructor(
    private readonly send: (request: AnalyticsRequest, signal: AbortSignal) => Promise<unknown>,
    private readonly options: AccountsOptions,
  ) {}

  /** The account; one request however many wait for it. A caller's signal ends that caller's wait alone. */
  async get(wabaId: string, signal: AbortSignal): Promise<Waba> {
    let loading = this.loading.get(wabaId)
    if (loading === undefined) {
      loading = this.load(wabaId)
      this.loading.set(wabaId, loading)
      loading.catch(() => this.loading.delete(wabaId))
    }
    return unlessAborted(loading, signal)
  }

  /** Forgets an account, so that it is asked anew: after a write, say. */
  forget(wabaId: string): void {
    this.loading.delete(wabaId)
  }

  private async load(wabaId: string): Promise<Waba> {
    const node = readWaba(await this.send({ kind: 'waba', wabaId }, new AbortController().signal), wabaId)
    const zone =
      node.timezoneId === undefined ? undefined : timeZoneOfId(node.timezoneId, this.options.timeZones)
    const known = zone !== undefined && isTimeZone(zone)
    return { ...node, timeZone: known ? zone : this.options.fallback, timeZoneKnown: known }
  }
}

export function unknownZone(waba: Waba): Notice | undefined {
  if (waba.timeZoneKnown) return undefined
  return notice('unknown-time-zone', { timezoneId: waba.timezoneId ?? '', used: waba.timeZone }, waba.id)
}

/** A promise's answer, or the caller's cancellation, whichever comes first. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(aborted(signal))
  return new Promise((resolve, reject) => {
    const cancel = () => reject(aborted(signal))
    signal.addEventListener('abort', cancel, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel))
  })
}

/** Whatever a fetcher throws, as the one error of this library. */
export function toAnalyticsError(cause: unknown, wabaId?: string): AnalyticsError {
  if (cause instanceof AnalyticsError) return cause
  if (cause instanceof Error && cause.name === 'AbortError') return aborted()
  return new AnalyticsError({
    kind: 'network',
    reason: 'fetcher-threw',
    message: cause instanceof Error ? cause.message : String(cause),
    fix: 'The fetcher failed before an answer came: check the connection and the server, then ask again.',
    wabaId,
    cause,
  })
}
