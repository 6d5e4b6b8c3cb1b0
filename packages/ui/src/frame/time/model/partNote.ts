import type { Formatters } from '../../../format/Formatters.js'
import { partText, type TimePart } from '../../../format/partText.js'
import type { Messages } from '../../../messages/Messages.js'

/** What a bucket holds of its time. */
export interface Held {
  /** The part that is in it, where the range or the look-back cuts it. */
  readonly cut: TimePart | undefined
  readonly counting: boolean
}

/** `Feb 19 – 28, 2026 only`, `still counting`, or both; `undefined` of a bucket that holds all of its time. */
export function partNote(
  { cut, counting }: Held,
  messages: Messages,
  formatters: Formatters,
): string | undefined {
  const said = [
    ...(cut === undefined ? [] : [messages.onlyPart({ part: partText(cut, formatters) })]),
    ...(counting ? [messages.partialBucket] : []),
  ]
  return said.length === 0 ? undefined : formatters.list(said)
}
