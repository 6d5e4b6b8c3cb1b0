import type { AnalyticsError, AnalyticsQuery, AnalyticsResult } from '@wabalytics/core'
import type { Snapshot } from '../store/snapshot.js'
import type { Shared } from '../store/useShared.js'
import type { AnalyticsState } from './state.js'

/** A hook's state, of what is known of its question. */
export function stateOf<Q extends AnalyticsQuery>(
  { snapshot, refresh, cancel }: Shared<AnalyticsResult<Q>>,
  key: string | undefined,
  previous: AnalyticsResult<Q> | undefined,
): AnalyticsState<Q> {
  const { data, partial, error, validating, cancelled } = snapshot
  const common = {
    refreshing: validating && data !== undefined,
    progress: progressOf(snapshot),
    refresh,
    cancel,
  }
  if (key === undefined) return { ...common, status: 'idle', result: undefined, error: undefined }
  if (error !== undefined && !validating) return { ...common, status: 'error', result: data, error }
  if (data !== undefined) return { ...common, status: 'success', result: data, error: undefined }
  if (cancelled && !validating) return { ...common, status: 'idle', result: undefined, error: undefined }
  return { ...common, status: 'loading', result: partial ?? previous, error: undefined }
}

/** The state of a question that cannot be asked. */
export function failedState<Q extends AnalyticsQuery>(error: AnalyticsError): AnalyticsState<Q> {
  const nothing = () => {}
  return {
    status: 'error',
    result: undefined,
    error,
    refreshing: false,
    progress: undefined,
    refresh: nothing,
    cancel: nothing,
  }
}

function progressOf(snapshot: Snapshot<unknown>) {
  return snapshot.validating ? snapshot.progress : undefined
}
