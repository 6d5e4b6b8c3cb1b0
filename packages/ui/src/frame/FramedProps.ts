import type { Footnote } from './shell/Footnote.js'
import type { FrameOptions } from './shell/FrameOptions.js'
import type { ChartState } from './states/ChartState.js'

/** What every chart takes for its frame. */
export interface FramedProps {
  /** Heading of the chart and its name for screen readers. */
  readonly title: string
  /** Where the data stands. @default { status: 'success' } */
  readonly state?: ChartState | undefined
  /** Replaces the sentence computed from the data. @default the computed sentence */
  readonly summary?: string | undefined
  /** Footnotes: what a reader must know about these figures. @default [] */
  readonly footnotes?: readonly Footnote[] | undefined
  /** Why there may be nothing to show, said when there is nothing. @default [] */
  readonly emptyReasons?: readonly string[] | undefined
  /** The rest of the frame's look. @default {} */
  readonly frame?: FrameOptions | undefined
}
