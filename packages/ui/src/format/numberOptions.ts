import { isOwnDollar } from './isOwnDollar.js'
import type { ValueFormat } from './ValueFormat.js'

const CURRENCY = /^[A-Z]{3}$/
/** ISO 4217's code for a currency that is not known … */
const UNKNOWN = 'XXX'
/** … is written with its sign, where engines write now the sign and now the code: as this one is, but for the sign. */
const MODEL = 'EUR'

/** Whether a format's currency is one that is not known. */
export function isUnknownMoney(format: ValueFormat): boolean {
  return 'currency' in format && format.currency === UNKNOWN
}

/** The `Intl` options that write a value of this format, with exactly so many digits after the point. */
export function numberOptions(format: ValueFormat, digits: number, locale: string): Intl.NumberFormatOptions {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  switch (format.kind) {
    case 'count':
      return fixed
    case 'ratio':
      return { style: 'percent', ...fixed }
    case 'duration':
      return { style: 'unit', unit: 'second', unitDisplay: 'short', ...fixed }
    case 'money':
    case 'unitPrice':
      return { ...currencyOptions(format.currency, locale), ...fixed }
  }
}

/**
 * A currency by its symbol in the locale; where that is the bare `$` of somebody else's currency, by its code. A code
 * that is not an ISO 4217 code leaves a plain number rather than an exception.
 */
function currencyOptions(currency: string, locale: string): Intl.NumberFormatOptions {
  if (!CURRENCY.test(currency)) return {}
  const known = currency === UNKNOWN ? MODEL : currency
  const bySymbol = { style: 'currency', currency: known, currencyDisplay: 'symbol' } as const
  const symbol = new Intl.NumberFormat(locale, bySymbol)
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value
  return symbol === '$' && !isOwnDollar(currency, locale)
    ? { ...bySymbol, currencyDisplay: 'code' }
    : bySymbol
}
