import type { ValueFormat } from './ValueFormat.js'

/** What an amount or a length of time is in, since the cells of a spreadsheet are bare numbers; shares are fractions. */
function unitOf(format: ValueFormat | undefined): string | undefined {
  switch (format?.kind) {
    case 'money':
    case 'unitPrice':
      return /^(?!XXX)[A-Z]{3}$/.test(format.currency) ? format.currency : undefined
    case 'duration':
      return 's'
    default:
      return undefined
  }
}

/** A column's heading in, the one above its bare numbers out: `Cost` → `Cost (USD)`, once. */
export function sheetHead(label: string, format: ValueFormat | undefined): string {
  const unit = unitOf(format)
  return unit === undefined || label.endsWith(`(${unit})`) ? label : `${label} (${unit})`
}
