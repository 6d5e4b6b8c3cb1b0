import { currencyDigits } from './currencyDigits.js'
import type { ValueFormat } from './ValueFormat.js'

/** More digits than any engine writes. */
const MOST = 20
/** Digits of a price that count. */
const SIGNIFICANT = 3
/** How many more than its currency's a column of prices has at most; what is finer then stands on its own. */
const FINER = 4

/** Whether nothing stands behind the point but a float's own error. What is not nothing is not whole for being small. */
function isWhole(value: number): boolean {
  const whole = Math.round(value)
  return Math.abs(value - whole) <= (whole === 0 ? 1e-13 : Math.max(1e-9, Math.abs(value) * 1e-12))
}

/**
 * The fewest digits, from some to others, after which nothing is left of any value; the most where something is. What is
 * missing, `NaN`, has none.
 */
export function digitsOf(values: Iterable<number>, least: number, most: number): number {
  let digits = least
  for (const value of values) {
    if (!Number.isFinite(value)) continue
    while (digits < most && !isWhole(value * 10 ** digits)) digits++
    if (digits === most) break
  }
  return digits
}

/**
 * How many digits after the point the figures of one column have, by what they are: as many as the currency, one for
 * shares and seconds that are not whole, and for prices as many as leave three that count of the least.
 */
export function columnDigits(values: Iterable<number>, format: ValueFormat): number {
  switch (format.kind) {
    case 'count':
      return digitsOf(values, 0, 2)
    case 'ratio':
      return 1
    case 'duration':
      return digitsOf(values, 0, 1)
    case 'money':
      return currencyDigits(format.currency)
    case 'unitPrice': {
      const base = currencyDigits(format.currency)
      let digits = base
      for (const value of values) digits = Math.max(digits, priceDigits(value, base))
      return Math.min(digits, base + FINER)
    }
  }
}

/** The digits of one price: its currency's where they hold it whole, else as many as leave three that count. */
export function priceDigits(value: number, base: number): number {
  const size = Math.abs(value)
  if (!(size > 0) || size === Number.POSITIVE_INFINITY) return base
  const counting = Math.max(base, SIGNIFICANT - 1 - Math.floor(Math.log10(size)))
  const kept = Math.min(counting, MOST)
  return digitsOf([Math.round(value * 10 ** kept) / 10 ** kept], base, kept)
}
