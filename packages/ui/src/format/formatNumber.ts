import type { ValueFormat } from './ValueFormat.js'

const CURRENCY = /^[A-Z]{3}$/

/** The `Intl` options that write a value of this format in full, or short for an axis or a tile. */
export function numberOptions(format: ValueFormat, compact: boolean): Intl.NumberFormatOptions {
  const short: Intl.NumberFormatOptions = compact ? { notation: 'compact', maximumFractionDigits: 1 } : {}
  switch (format.kind) {
    case 'count':
      return { maximumFractionDigits: compact ? 1 : 2, ...short }
    case 'ratio':
      return { style: 'percent', maximumFractionDigits: 1 }
    case 'duration':
      return { style: 'unit', unit: 'second', unitDisplay: 'short', maximumFractionDigits: 1, ...short }
    case 'money':
      return {
        ...currencyOptions(format.currency),
        ...(compact ? { ...short, minimumFractionDigits: 0 } : {}),
      }
    case 'unitPrice':
      return currencyOptions(format.currency)
  }
}

/** The options of a unit price that its currency's digits would round away: three that count, or more. */
export function fineOptions(currency: string): Intl.NumberFormatOptions {
  return { ...currencyOptions(currency), maximumSignificantDigits: 3, roundingPriority: 'morePrecision' }
}

/** A code that is not an ISO 4217 code leaves a plain number rather than an exception. */
function currencyOptions(currency: string): Intl.NumberFormatOptions {
  if (!CURRENCY.test(currency)) return { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
}
