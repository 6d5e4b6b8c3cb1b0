import type { Messages } from '../../messages/Messages.js'
import { missingText } from '../model/missingText.js'
import type { MissingReason } from '../model/Series.js'

/** Why a figure is missing, in words; without a reason: no data. */
export function missingWords(reason: MissingReason | undefined, messages: Messages): string {
  return missingText(reason ?? 'no-data', messages)
}

/** A figure that can be drawn, or `null`. */
export function figureOf(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
