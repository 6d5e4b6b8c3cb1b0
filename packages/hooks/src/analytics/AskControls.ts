import type { Progress } from '@wabalytics/core'

/** What every state has of asking: how far it is, and what can be done about it. */
export interface AskControls {
  /** Whether a newer answer is on its way while an older one is shown. */
  readonly refreshing: boolean
  /** How far the answer on its way has come, in requests, and until when it has to wait, if it has to. */
  readonly progress: Progress | undefined
  /** Asks again. */
  readonly refresh: () => void
  /** Ends the request under way. */
  readonly cancel: () => void
}
