import type { AnalyticsError, AnalyticsQuery, AnalyticsResult } from '@wabalytics/core'
import type { AnyResult } from './AnyResult.js'
import type { AskControls } from './AskControls.js'

/**
 * What a hook knows: switch on `status`. "Empty" is no status but a fact about the result's rows.
 *
 * - `idle`: nothing is asked (the query is `undefined`), or the first answer was cancelled
 * - `loading`: the first answer to this question is on its way; `result` may be what has come of it so far, or the
 *   answer to the question before, and says which by its `query`
 * - `success`: `result` answers this question
 * - `error`: it failed; `result` is the last answer to the same question, if there was one
 */
export type AnalyticsState<Q extends AnalyticsQuery = AnalyticsQuery> = StateWith<AnalyticsResult<Q>>

/** The state of any hook, whatever it asks: typed rows apart, which differ by question. */
export type AnyState = StateWith<AnyResult>

type StateWith<Result> = AskControls &
  (
    | { readonly status: 'idle'; readonly result: undefined; readonly error: undefined }
    | { readonly status: 'loading'; readonly result: Result | undefined; readonly error: undefined }
    | { readonly status: 'success'; readonly result: Result; readonly error: undefined }
    | { readonly status: 'error'; readonly result: Result | undefined; readonly error: AnalyticsError }
  )
