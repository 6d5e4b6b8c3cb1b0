import type { Formatters } from '../../format/Formatters.js'
import type { CellFormat, CellValue } from './DataColumn.js'

/**
 * A cell's value in, its words out; `undefined` when the value is missing. `write` writes the figures of its column,
 * all with the same digits.
 */
export function cellText(
  value: CellValue,
  format: CellFormat,
  formatters: Formatters,
  write: (figure: number) => string,
): string | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? write(value) : undefined
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return undefined
    return formatters.date(value.getTime(), format.kind === 'date' ? format.granularity : 'DAY', 'full')
  }
  return format.kind === 'country' ? formatters.country(value) : value
}

/** Whether a column holds figures, which are set to the end of their cells. */
export function isValueFormat(
  format: CellFormat,
): format is Exclude<CellFormat, { kind: 'text' | 'country' | 'date' }> {
  return format.kind !== 'text' && format.kind !== 'country' && format.kind !== 'date'
}
