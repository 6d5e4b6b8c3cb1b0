import type { Formatters } from '../../format/Formatters.js'
import type { Messages } from '../../messages/Messages.js'
import type { ChartModel } from './ChartModel.js'
import { partNote } from './partNote.js'

/** What must be said of a bucket of a model that holds only a part of its time. */
export function heldText(
  { held }: ChartModel,
  at: number,
  messages: Messages,
  formatters: Formatters,
): string | undefined {
  return partNote({ cut: held.cuts.get(at), counting: at >= held.countingFrom }, messages, formatters)
}
