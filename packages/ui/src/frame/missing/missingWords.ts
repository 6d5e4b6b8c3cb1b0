import type { Messages } from '../../messages/Messages.js'
import type { MissingReason } from './MissingReason.js'
import { missingText } from './missingText.js'

/** Why a figure is missing, in words; without a reason: no data. */
export function missingWords(reason: MissingReason | undefined, messages: Messages): string {
  return missingText(reason ?? 'no-data', messages)
}

/** A figure that can be drawn, or `null`. */
export function figureOf(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
