'use client'

import { type AnalyticsClient, AnalyticsError } from '@wabalytics/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

/**
 * A write in two steps, so that nothing irreversible happens by one click:
 * `prepare` finds out what will happen, `confirm` does it.
 */
export interface Write<Intent, Plan> {
  readonly status: 'idle' | 'preparing' | 'ready' | 'writing' | 'done' | 'error'
  /** What will happen, from `ready` on. */
  readonly plan: Plan | undefined
  readonly error: AnalyticsError | undefined
  readonly prepare: (intent: Intent) => Promise<void>
  /** Does what `plan` says; answers whether it was done. Without a plan it does nothing. */
  readonly confirm: () => Promise<boolean>
  /** Back to the start; a write under way is not undone by it. */
  readonly reset: () => void
}

/** How to write, beside what. */
export interface WriteOptions {
  /**
   * Writes by this client: for use without a provider, or beside it.
   * @default the provider's
   */
  readonly client?: AnalyticsClient | undefined
}

interface State<Plan> {
  readonly status: Write<never, Plan>['status']
  readonly plan: Plan | undefined
  readonly error: AnalyticsError | undefined
}

interface Steps<Intent, Plan> {
  /** Whose write it is: a plan made for one tenant is nothing to another. */
  readonly owner: unknown
  /** Whether people here may write at all. */
  readonly allowed: boolean
  readonly prepare: (intent: Intent, signal: AbortSignal) => Promise<Plan>
  readonly confirm: (plan: Plan) => Promise<void>
}

const start = { status: 'idle', plan: undefined, error: undefined } as const

/** The two steps of a write, given what each does. */
export function useWrite<Intent, Plan>(steps: Steps<Intent, Plan>): Write<Intent, Plan> {
  const { owner } = steps
  const [held, setHeld] = useState<{ owner: unknown; state: State<Plan> }>({ owner, state: start })
  const state = held.owner === owner ? held.state : start
  const latest = useRef(steps)
  const controller = useRef<AbortController | undefined>(undefined)
  const writing = useRef(false)
  useEffect(() => {
    latest.current = steps
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another owner ends what the one before prepared.
  useEffect(() => () => controller.current?.abort(), [owner])
  const show = useCallback((next: State<Plan>) => setHeld({ owner, state: next }), [owner])

  const reset = useCallback(() => {
    controller.current?.abort()
    show(start)
  }, [show])

  const prepare = useCallback(
    async (intent: Intent) => {
      controller.current?.abort()
      const mine = new AbortController()
      controller.current = mine
      show({ status: 'preparing', plan: undefined, error: undefined })
      try {
        if (!latest.current.allowed) throw writesOff()
        const plan = await latest.current.prepare(intent, mine.signal)
        if (!mine.signal.aborted) show({ status: 'ready', plan, error: undefined })
      } catch (cause) {
        if (!mine.signal.aborted) show({ status: 'error', plan: undefined, error: asError(cause) })
      }
    },
    [show],
  )

  const { status, plan } = state
  const confirm = useCallback(async () => {
    // A second click comes before the first one is on screen.
    if (status !== 'ready' || plan === undefined || writing.current || !latest.current.allowed) return false
    writing.current = true
    show({ status: 'writing', plan, error: undefined })
    try {
      await latest.current.confirm(plan)
      show({ status: 'done', plan, error: undefined })
      return true
    } catch (cause) {
      show({ status: 'error', plan, error: asError(cause) })
      return false
    } finally {
      writing.current = false
    }
  }, [status, plan, show])

  return useMemo(() => ({ ...state, prepare, confirm, reset }), [state, prepare, confirm, reset])
}

function asError(cause: unknown): AnalyticsError {
  if (cause instanceof AnalyticsError) return cause
  return new AnalyticsError({ kind: 'unknown', message: String(cause), fix: 'Report it.', cause })
}

function writesOff(): AnalyticsError {
  return new AnalyticsError({
    kind: 'configuration',
    reason: 'writes-off',
    message:
      "A setting was to be changed, and the provider's capabilities have writes: false. Nothing was sent.",
    fix: 'Give capabilities={{ writes: true }} where people may change settings.',
  })
}
