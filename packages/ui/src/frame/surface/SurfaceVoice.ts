import type { FigureMessages } from '../../messages/figures/FigureMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { ActiveSpot } from './ActiveSpot.js'
import type { ValueStore } from './valueStore.js'

/** What a surface needs of the chart it is in: what is pointed at, and its words. */
export interface SurfaceVoice {
  readonly active: ValueStore<ActiveSpot>
  readonly messages: Messages
  readonly words: FigureMessages
}
