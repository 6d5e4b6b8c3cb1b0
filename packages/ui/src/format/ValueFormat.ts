/**
 * What a number means, and so how it is written.
 *
 * `count` whole things, added up · `money` an amount in the currency's major unit, added up · `unitPrice` a price per
 * thing, never added up, printed with its significant digits (Rp 0.58 is not Rp 1) · `ratio` 0.25 is 25 %, never added
 * up · `duration` seconds, never added up.
 */
export type ValueFormat =
  | { readonly kind: 'count' }
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'unitPrice'; readonly currency: string }
  | { readonly kind: 'ratio' }
  | { readonly kind: 'duration' }
