import type { Waiting } from './Waiting.js'

/**
 * Where the data of a chart or a table stands. "Empty" is not here: it is a fact about the data of a `success`.
 */
export type ChartState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'loading'
      /** Requests answered and asked for; shown when there are several. */
      readonly progress?: { readonly done: number; readonly total: number } | undefined
      /** Present while nothing goes on: what the reader is told counts down. */
      readonly waiting?: Waiting | undefined
      /** Offered as a button while loading. */
      readonly onCancel?: (() => void) | undefined
    }
  | {
      readonly status: 'success'
      /** Newer figures are on their way; the present ones stay, labelled. */
      readonly refreshing?: boolean | undefined
      /** Present while they wait: said beside the label. */
      readonly waiting?: Waiting | undefined
      /** Offered as a button while they wait. */
      readonly onCancel?: (() => void) | undefined
    }
  | {
      readonly status: 'error'
      /** What happened. */
      readonly message?: string | undefined
      /** What the reader can do about it. */
      readonly advice?: string | undefined
      /** Before when trying again is of no use: what the reader is told counts down. */
      readonly waiting?: Waiting | undefined
      /** Offered as a button. */
      readonly onRetry?: (() => void) | undefined
    }
  | { readonly status: 'no-permission'; readonly advice?: string | undefined }
  | { readonly status: 'cost-withheld'; readonly advice?: string | undefined }
