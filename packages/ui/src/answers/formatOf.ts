import type { Series } from '@wabalytics/hooks'
import type { ValueFormat } from '../format/ValueFormat.js'
import { moneyFormat } from './moneyFormat.js'

/** How figures of a unit are written; money in its currency. */
export function formatOf(unit: Series['unit'] | undefined, currency: string | undefined): ValueFormat {
  switch (unit) {
    case 'money':
      return moneyFormat(currency)
    case 'unit-cost':
      return { ...moneyFormat(currency), kind: 'unitPrice' }
    case 'ratio':
    case 'duration':
      return { kind: unit }
    default:
      return { kind: 'count' }
  }
}
