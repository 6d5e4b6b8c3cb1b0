import type { EmptyReason, GapReason } from '@wabalytics/hooks'
import type { MissingReason } from './MissingReason.js'

/** Why core has no figure, as what a chart or table says of it. */
export function missingReasonOf(reason: EmptyReason | GapReason | undefined): MissingReason {
  return reason === undefined ? 'no-data' : reasons[reason]
}

const reasons: Readonly<Record<EmptyReason | GapReason, MissingReason>> = {
  missing: 'no-data',
  withheld: 'withheld',
  expired: 'expired',
  'outside-look-back': 'expired',
  'not-yet': 'future',
  'not-sent': 'not-sent',
  'no-button': 'no-button',
  'tracking-off': 'tracking-off',
  'not-counted': 'not-counted',
  'mixed-currencies': 'several-currencies',
  'not-asked': 'not-asked',
  'not-additive': 'not-added',
  'no-denominator': 'no-basis',
  // Sums without traffic are 0: what is missing then is a rate, or an average.
  'no-traffic': 'no-basis',
}
