import type { Figure } from '@wabalytics/hooks'
import type { Formatters } from '../../format/Formatters.js'
import type { Messages } from '../../messages/Messages.js'
import { missingReasonOf } from './missingReasonOf.js'
import { missingText } from './missingText.js'

/** What a figure is of, in words, when that is not all there was: `of 9,231 still known`. */
export function figureNote(
  { value, lacking, base }: Pick<Figure, 'value' | 'lacking' | 'base'>,
  messages: Messages,
  formatters: Formatters,
): string | undefined {
  if (value === undefined || lacking === undefined) return undefined
  const expired = lacking === 'expired'
  if (base !== undefined) {
    const about = { printed: formatters.value(base.per, { kind: 'count' }) }
    return expired ? messages.ofStillKnown(about) : messages.ofKnown(about)
  }
  if (expired) return messages.stillKnown
  return messages.inPart({ reason: missingText(missingReasonOf(lacking), messages) })
}
