import type { MeasureUnit } from '@wabalytics/hooks'
import type { ValueFormat } from '../../format/ValueFormat.js'

/** How numbers of a unit are written; `XXX` stands for a currency that is not known, printed as ¤. */
export function unitFormat(unit: MeasureUnit, currency: string | undefined): ValueFormat {
  const known = currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : 'XXX'
  switch (unit) {
    case 'money':
      return { kind: 'money', currency: known }
    case 'unit-cost':
      return { kind: 'unitPrice', currency: known }
    case 'ratio':
      return { kind: 'ratio' }
    case 'duration':
      return { kind: 'duration' }
    default:
      return { kind: 'count' }
  }
}
