import { finish, traceId } from './answer/toResponse.js'
import type { Fault } from './faults/fault.js'
import { createFaultList } from './faults/faultList.js'
import { answerInstead, spoil } from './faults/spoil.js'
import { wait } from './faults/wait.js'
import { inspect, type SandboxState } from './inspect.js'
import type { SandboxOptions, TokenSettings } from './options.js'
import { createPlatform, defaultToken, firstState } from './platform.js'
import { type FetchInput, readRequest, type SandboxRequest } from './request/readRequest.js'
import { answerRequest } from './routes/answerRequest.js'
import type { AccountKey, SandboxAccount } from './world/account.js'
import { accounts } from './world/accounts.js'

/** An emulated platform. */
export interface Sandbox {
  /**
   * Answers like the global `fetch` at `https://graph.facebook.com` (any host will do).
   * Rejects with the signal's reason when aborted, and with a TypeError under the fault `network`.
   */
  readonly fetch: (input: FetchInput, init?: RequestInit) => Promise<Response>
  /** The token that may do everything. */
  readonly token: string
  /** The accounts by name, as they are at the start. The same in every sandbox. */
  readonly accounts: Readonly<Record<AccountKey, SandboxAccount>>
  /** Lets something go wrong from the next call on. @returns what takes the fault away again */
  fault(fault: Fault): () => void
  /** Takes all faults away. */
  clearFaults(): void
  /** Adds a token, or changes what it may do. @returns its text */
  setToken(token: string, settings: TokenSettings): string
  /** Calls so far, oldest first. */
  readonly requests: readonly SandboxRequest[]
  state(): SandboxState
  /** Forgets all writes, calls, and faults that were not among the options. Tokens stay. */
  reset(): void
}

/**
 * Makes a platform of one's own: nothing is shared between two sandboxes, nothing is stored, nothing leaves the page.
 *
 * @throws RangeError when `seed` is no whole number or `clock` is an invalid date.
 * @example
 * const sandbox = createSandbox({ clock: new Date('2026-03-01T12:00:00Z') })
 * const url = `https://graph.facebook.com/v25.0/${sandbox.accounts.saoPaulo.id}?fields=name,currency`
 * const response = await sandbox.fetch(url, { headers: { Authorization: `Bearer ${sandbox.token}` } })
 * await response.json() // { name: 'Padaria Aurora', currency: 'BRL', id: '…' }
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const platform = createPlatform(options)
  const clock = clockOf(options.clock)
  const requests: SandboxRequest[] = []
  let faults = createFaultList(options.faults)

  async function answer(input: FetchInput, init: RequestInit = {}): Promise<Response> {
    const signal = init.signal ?? (typeof input === 'object' && 'signal' in input ? input.signal : undefined)
    signal?.throwIfAborted()
    const request = await readRequest(input, init)
    requests.push(request)
    const fault = faults.take(request)
    await wait(fault?.kind === 'hang' ? Number.POSITIVE_INFINITY : (fault?.latencyMs ?? 0), signal)
    if (fault?.kind === 'network') throw new TypeError('fetch failed')

    const now = clock() + (fault?.kind === 'clock-skew' ? fault.skewMs : 0)
    const found = answerInstead(fault, request, now) ?? answerRequest(platform, request, now)
    const trace = traceId(platform.seed, platform.state.answered)
    platform.state.answered += 1
    return spoil(fault, finish(found, trace, request.version, now), request)
  }

  return {
    fetch: answer,
    token: options.token ?? defaultToken,
    accounts,
    requests,
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    setToken(token, settings) {
      platform.tokens.set(token, settings)
      return token
    },
    state: () => inspect(platform.state, clock()),
    reset() {
      platform.state = firstState()
      faults = createFaultList(options.faults)
      requests.length = 0
    },
  }
}

function clockOf(clock: SandboxOptions['clock'] = Date.now): () => number {
  if (typeof clock === 'function') return clock
  const moment = clock.getTime()
  if (Number.isNaN(moment)) throw new RangeError('clock is an invalid date')
  return () => moment
}
