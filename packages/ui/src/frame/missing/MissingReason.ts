/**
 * Why a figure is not there.
 *
 * - `no-data`: nothing was reported, and nobody knows why
 * - `withheld`: the platform keeps it back
 * - `expired`: the platform no longer keeps it
 * - `future`: not yet
 * - `not-sent`: nothing was sent that could have been counted
 * - `no-button`: no such button was ever seen · `tracking-off`: click tracking is off
 * - `not-counted`: the platform does not count it for the template's category
 * - `other-currency`: it is in another currency · `several-currencies`: it is in several, which are never added
 * - `not-asked`: nobody asked for it
 * - `not-added`: it cannot be added up · `no-basis`: there is nothing to divide by
 */
export type MissingReason =
  | 'no-data'
  | 'withheld'
  | 'expired'
  | 'future'
  | 'not-sent'
  | 'no-button'
  | 'tracking-off'
  | 'not-counted'
  | 'other-currency'
  | 'several-currencies'
  | 'not-asked'
  | 'not-added'
  | 'no-basis'
