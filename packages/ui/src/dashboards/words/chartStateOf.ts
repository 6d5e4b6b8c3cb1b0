import type { AnalyticsError, AnalyticsState } from '@wabalytics/hooks'
import type { ChartState } from '../../frame/ChartState.js'
import type { DashboardMessages } from '../../messages/dashboards/DashboardMessages.js'
import { errorWords } from './errorWords.js'

/** What charts and tables need of a hook's state. The figures of an older answer stay, labelled as such. */
export function chartStateOf(state: AnalyticsState, messages: DashboardMessages): ChartState {
  switch (state.status) {
    case 'idle':
      return { status: 'idle' }
    case 'loading':
      if (state.result !== undefined) return { status: 'success', refreshing: true }
      return { status: 'loading', progress: state.progress, onCancel: state.cancel }
    case 'success':
      return { status: 'success', refreshing: state.refreshing }
    case 'error':
      // What failed to be updated is said above the report; the figures there are stay.
      return state.result === undefined
        ? errorStateOf(state.error, state.refresh, messages)
        : { status: 'success' }
  }
}

/** An error as charts show it: what it is called, what helps, and the trace id for support. */
export function errorStateOf(
  error: AnalyticsError,
  onRetry: (() => void) | undefined,
  messages: DashboardMessages,
): ChartState {
  const { title, advice } = errorWords(error, messages)
  if (error.kind === 'permission') return { status: 'no-permission', advice }
  if (error.kind === 'cost-withheld') return { status: 'cost-withheld', advice }
  const parts = [advice, error.userMessage, error.traceId && messages.traceId(error.traceId)]
  return {
    status: 'error',
    message: title,
    advice: parts.filter((part) => part !== undefined && part !== '').join(' '),
    onRetry: error.kind === 'invalid-query' ? undefined : onRetry,
  }
}
