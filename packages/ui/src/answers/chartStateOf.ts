import type { AnalyticsError, AnyState } from '@wabalytics/hooks'
import type { ChartState } from '../frame/states/ChartState.js'
import type { Waiting } from '../frame/states/Waiting.js'
import type { DashboardMessages } from '../messages/dashboards/DashboardMessages.js'
import { errorWords } from './errorWords.js'

/** What charts and tables need of a hook's state. The figures of an older answer stay, labelled as such. */
export function chartStateOf(state: AnyState, messages: DashboardMessages): ChartState {
  switch (state.status) {
    case 'idle':
      return { status: 'idle' }
    case 'loading':
      if (state.result !== undefined) return { status: 'success', refreshing: true, ...pauseOf(state) }
      return { status: 'loading', progress: state.progress, ...pauseOf(state), onCancel: state.cancel }
    case 'success':
      return { status: 'success', refreshing: state.refreshing, ...pauseOf(state) }
    case 'error':
      // What failed to be updated is said above the report; the figures there are stay.
      return state.result === undefined
        ? errorStateOf(state.error, state.refresh, messages)
        : { status: 'success' }
  }
}

/** What must be known before a question can be asked, and is on its way. */
export type WaitsFor = boolean | Pick<AnyState, 'progress' | 'cancel'>

/** The state of a chart whose question cannot be asked yet. */
export function loadingState(waitsFor: WaitsFor): ChartState {
  return typeof waitsFor === 'boolean'
    ? { status: 'loading' }
    : { status: 'loading', ...pauseOf(waitsFor), onCancel: waitsFor.cancel }
}

/** What an answer on its way waits for, and what ends that. */
function pauseOf({ progress, cancel }: Pick<AnyState, 'progress' | 'cancel'>): {
  waiting?: Waiting
  onCancel?: () => void
} {
  if (progress?.waitingUntil === undefined) return {}
  return { waiting: { until: progress.waitingUntil, why: progress.waitingFor ?? 'named' }, onCancel: cancel }
}

/** An error as charts show it: what it is called, what helps and from when on, and the trace id for support. */
export function errorStateOf(
  error: AnalyticsError,
  onRetry: (() => void) | undefined,
  messages: DashboardMessages,
  waiting?: Waiting,
): ChartState {
  const { title, advice } = errorWords(error, messages)
  if (error.kind === 'permission') return { status: 'no-permission', advice }
  if (error.kind === 'cost-withheld') return { status: 'cost-withheld', advice }
  const parts = [advice, error.userMessage, error.traceId && messages.traceId(error.traceId)]
  return {
    status: 'error',
    message: title,
    advice: parts.filter((part) => part !== undefined && part !== '').join(' '),
    waiting,
    onRetry: error.kind === 'invalid-query' ? undefined : onRetry,
  }
}
