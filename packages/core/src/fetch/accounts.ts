import { type Notice, notice } from '../notices.js'
import type { AnalyticsRequest, WabaRequest } from '../plan/request.js'
import { type WabaField, wabaFields } from '../plan/wabaFields.js'
import { timeZoneOfId } from '../time/timeZoneIds.js'
import { isTimeZone } from '../time/timeZones.js'
import { readWaba, type WabaNode } from '../wire/readWaba.js'
import { readFewer } from './fewerFields.js'
import { InFlight } from './inFlight.js'
import type { Sending } from './sender.js'
import { toAnalyticsError } from './toAnalyticsError.js'
import type { Wait } from './wait.js'

/** An account, with its zone found. */
export interface Waba extends WabaNode {
  /** IANA name. */
  readonly timeZone: string
  /** False when the account's zone is not known and the client's fallback stands in. */
  readonly timeZoneKnown: boolean
  /** What the platform refused to tell of it, in its words; absent: nothing. */
  readonly refused?: readonly string[] | undefined
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
  private readonly loading = new InFlight<Waba, Wait | undefined>()

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
        const waba = await this.load(wabaId, { signal: shared, deadline, onWait: onWaitOfAll })
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

  /** Reads an account, and what is not refused of it. */
  private async load(wabaId: string, sending: Sending): Promise<Waba> {
    const ask = async (fields?: readonly WabaField[]) => {
      const request: WabaRequest =
        fields === undefined ? { kind: 'waba', wabaId } : { kind: 'waba', wabaId, fields }
      return readWaba(await this.send(request, sending), wabaId)
    }
    try {
      return this.withZone(await ask(), [])
    } catch (cause) {
      const error = toAnalyticsError(cause, wabaId)
      const { node, fields } = await readFewer(error, ask)
      return this.withZone(
        node,
        wabaFields.filter((field) => !fields.includes(field)),
      )
    }
  }

  private withZone(node: WabaNode, refused: readonly string[]): Waba {
    const zone =
      node.timezoneId === undefined ? undefined : timeZoneOfId(node.timezoneId, this.options.timeZones)
    const known = zone !== undefined && isTimeZone(zone)
    return {
      ...node,
      timeZone: known ? zone : this.options.fallback,
      timeZoneKnown: known,
      ...(refused.length === 0 ? {} : { refused }),
    }
  }
}

export function unknownZone(waba: Waba): Notice | undefined {
  if (waba.timeZoneKnown) return undefined
  return notice('unknown-time-zone', { timezoneId: waba.timezoneId ?? '', used: waba.timeZone }, waba.id)
}
