import { createUsageMeter, type UsageMeter } from './access/usage.js'
import {
  defaultQuirks,
  defaultRules,
  noQuirks,
  type Quirks,
  type Rules,
  type SandboxOptions,
  type TokenSettings,
} from './options.js'
import type { TemplateCategory, TemplateStatus } from './world/account.js'
import { type KnownAccount, knownAccounts } from './world/accounts.js'
import { type Calendar, createCalendar } from './world/calendar.js'
import { type Stream, streamsOf } from './world/streams.js'

/** What calls have changed so far. */
export interface PlatformState {
  /** WABA id → UNIX seconds since when template figures are captured. */
  readonly insightsSince: Map<string, number>
  /** Ids of templates whose clicks are not tracked. */
  readonly clicksOff: Set<string>
  /** What differs from a template's settings at the start. */
  readonly templates: Map<string, { readonly status: TemplateStatus; readonly category: TemplateCategory }>
  readonly usage: UsageMeter
  /** Answers given so far; makes the trace ids. */
  answered: number
}

/** The emulated platform: settings that never change, and the state that does. */
export interface Platform {
  readonly seed: number
  readonly quirks: Quirks
  readonly rules: Rules
  readonly tokens: Map<string, TokenSettings>
  readonly callsPerHour: number | false | undefined
  state: PlatformState
  /** The streams of an account, worked out when it is first asked. */
  streams(known: KnownAccount): readonly Stream[]
  calendar(timeZone: string): Calendar
}

export const defaultToken = 'EAASANDBOX'

/** @throws RangeError when the seed is no whole number. */
export function createPlatform(options: SandboxOptions): Platform {
  const seed = options.seed ?? 1
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`)
  const streams = remember((known: KnownAccount) => streamsOf(known, seed))
  return {
    seed,
    quirks: options.quirks === false ? noQuirks : { ...defaultQuirks, ...options.quirks },
    rules: { ...defaultRules, ...options.rules },
    tokens: new Map([...Object.entries(options.tokens ?? {}), [options.token ?? defaultToken, {}]]),
    callsPerHour: options.callsPerHour,
    state: firstState(),
    streams,
    calendar: remember(createCalendar),
  }
}

/** Accounts of these have no confirmed template insights at the start. */
const unconfirmed = ['insights-off', 'insights-unavailable', 'on-premises', 'coexistence'] as const

/** The state before any call. */
export function firstState(): PlatformState {
  const confirmed = knownAccounts.filter(
    ({ account: { traits } }) => !unconfirmed.some((trait) => traits.includes(trait)),
  )
  return {
    insightsSince: new Map(confirmed.map(({ account }) => [account.id, 0])),
    clicksOff: new Set(),
    templates: new Map(),
    usage: createUsageMeter(),
    answered: 0,
  }
}

function remember<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? work(key)
    known.set(key, value)
    return value
  }
}
