import type { Messages } from '../../messages/Messages.js'
import type { MissingReason } from './MissingReason.js'

/** Why a figure is not there, in words. */
export function missingText(reason: MissingReason, messages: Messages): string {
  return messages[words[reason]]
}

const words = {
  'no-data': 'missingNoData',
  withheld: 'missingWithheld',
  expired: 'missingExpired',
  future: 'missingFuture',
  'not-sent': 'missingNotSent',
  'no-button': 'missingNoButton',
  'tracking-off': 'missingTrackingOff',
  'not-counted': 'missingNotCounted',
  'other-currency': 'missingOtherCurrency',
  'several-currencies': 'missingSeveralCurrencies',
  'not-asked': 'missingNotAsked',
  'not-added': 'missingNotAdded',
  'no-basis': 'missingNoBasis',
} as const satisfies Record<MissingReason, keyof Messages>
