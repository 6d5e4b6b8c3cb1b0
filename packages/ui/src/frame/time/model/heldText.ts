import type { Formatters } from '../../../format/Formatters.js'
import type { Messages } from '../../../messages/Messages.js'
import type { ChartModel } from './ChartModel.js'
import { missingAt } from './missingAt.js'
import { partNote } from './partNote.js'

/** What must be said of a bucket of a model that holds only a part of its time; of one that is to come, nothing yet. */
export function heldText(
  { held, series }: ChartModel,
  at: number,
  messages: Messages,
  formatters: Formatters,
): string | undefined {
  const toCome = series.length > 0 && series.every((one) => missingAt(one, at) === 'future')
  const counting = at >= held.countingFrom && !toCome
  return partNote({ cut: held.cuts.get(at), counting }, messages, formatters)
}
