import { type Notice, notice } from '../notices.js'
import type { AnalyticsRequest } from '../plan/request.js'
import { isTimeZone, timeZoneOfId } from '../time/timeZones.js'
import { readWaba, type WabaNode } from '../wire/readWaba.js'
import { InFlight } from './inFlight.js'
import type { Sending } from './sender.js'

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
  private readonly known = new Map<string, Waba>()
  /** Counts `forget`. */
  private era = 0
  private readonly loading = new InFlight<Waba, number | undefined>()

  constructor(
    private readonly send: (request: AnalyticsRequest, sending: Sending) => Promise<unknown>,
    private readonly options: AccountsOptions,
  ) {}

  /** The account; one request however many wait for it. A caller's signal ends that caller's wait alone. */
  async get(wabaId: string, { signal, deadline, onWait }: Sending): Promise<Waba> {
    const known = this.known.get(wabaId)
    if (known !== undefined && !signal.aborted) return known
    return this.loading.join(
      wabaId,
      signal,
      async (shared, onWaitOfAll) => {
        const { era } = this
        const answer = await this.send(
          { kind: 'waba', wabaId },
          { signal: shared, deadline, onWait: onWaitOfAll },
        )
        const waba = this.read(answer, wabaId)
        // What was asked before a write is not kept after it.
        if (era === this.era) this.known.set(wabaId, waba)
        return waba
      },
      onWait,
    )
  }

  /** Forgets an account, so that it is asked anew: after a write, say. Without an id: all of them. */
  forget(wabaId?: string): void {
    this.era++
    if (wabaId === undefined) this.known.clear()
    else this.known.delete(wabaId)
    this.loading.clear()
  }

  private read(answer: unknown, wabaId: string): Waba {
    const node = readWaba(answer, wabaId)
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
