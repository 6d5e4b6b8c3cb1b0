import type { PlatformState } from './platform.js'
import { knownAccounts } from './world/accounts.js'

/** What calls have changed, as a copy to look at. */
export interface SandboxState {
  /** WABA ids whose template insights are confirmed. */
  readonly insightsConfirmed: readonly string[]
  /** Template ids whose clicks are not tracked. */
  readonly clickTrackingOff: readonly string[]
  /** Template ids that wait for review, with the category they were given. */
  readonly changedTemplates: Readonly<Record<string, { readonly status: string; readonly category: string }>>
  /** Calls counted in the last hour, by WABA id. */
  readonly callsLastHour: Readonly<Record<string, number>>
}

/** @param now epoch milliseconds */
export function inspect(state: PlatformState, now: number): SandboxState {
  const calls = knownAccounts.map(({ account }) => [account.id, state.usage.calls(account.id, now)] as const)
  return {
    insightsConfirmed: [...state.insightsSince.keys()],
    clickTrackingOff: [...state.clicksOff],
    changedTemplates: Object.fromEntries(state.templates),
    callsLastHour: Object.fromEntries(calls.filter(([, count]) => count > 0)),
  }
}
