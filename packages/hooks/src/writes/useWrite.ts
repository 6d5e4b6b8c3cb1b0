'use client'

import { AnalyticsError } from '@wabalytics/core'
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

interface State<Plan> {
  readonly status: Write<never, Plan>['status']
  readonly plan: Plan | undefined
  readonly error: AnalyticsError | undefined
}

const start = { status: 'idle', plan: undefined, error: undefined } as const

/** The two steps of a write, given what each does. */
export function useWrite<Intent, Plan>(
  prepareStep: (intent: Intent, signal: AbortSignal) => Promise<Plan>,
  confirmStep: (plan: Plan) => Promise<void>,
): Write<Intent, Plan> {
  const [state, setState] = useState<State<Plan>>(start)
  const steps = useRef({ prepareStep, confirmStep })
  const controller = useRef<AbortController | undefined>(undefined)
  useEffect(() => {
    steps.current = { prepareStep, confirmStep }
  })
  useEffect(() => () => controller.current?.abort(), [])

  const reset = useCallback(() => {
    controller.current?.abort()
    setState(start)
  }, [])

  const prepare = useCallback(async (intent: Intent) => {
    controller.current?.abort()
    const mine = new AbortController()
    controller.current = mine
    setState({ status: 'preparing', plan: undefined, error: undefined })
    try {
      const plan = await steps.current.prepareStep(intent, mine.signal)
      if (!mine.signal.aborted) setState({ status: 'ready', plan, error: undefined })
    } catch (cause) {
      if (!mine.signal.aborted) setState({ status: 'error', plan: undefined, error: asError(cause) })
    }
  }, [])

  const { status, plan } = state
  const confirm = useCallback(async () => {
    if (status !== 'ready' || plan === undefined) return false
    setState({ status: 'writing', plan, error: undefined })
    try {
      await steps.current.confirmStep(plan)
      setState({ status: 'done', plan, error: undefined })
      return true
    } catch (cause) {
      setState({ status: 'error', plan, error: asError(cause) })
      return false
    }
  }, [status, plan])

  return useMemo(() => ({ ...state, prepare, confirm, reset }), [state, prepare, confirm, reset])
}

function asError(cause: unknown): AnalyticsError {
  if (cause instanceof AnalyticsError) return cause
  return new AnalyticsError({ kind: 'unknown', message: String(cause), fix: 'Report it.', cause })
}
