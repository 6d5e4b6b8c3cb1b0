import { isDate } from '@wabalytics/hooks'
import { createFormatters } from '../../format/createFormatters.js'
import type { Formatters } from '../../format/Formatters.js'
import { placeOfDate } from '../../frame/time/model/timeAxis.js'
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
    if (format.kind !== 'date') return formatters.date(value.getTime(), 'DAY', 'full')
    return dateFormatters(format, formatters).date(value.getTime(), format.granularity, 'full')
  }
  if (format.kind === 'date' && isDate(value)) {
    return createFormatters(formatters.locale, 'UTC').date(placeOfDate(value), format.granularity, 'full')
  }
  return format.kind === 'country' ? formatters.country(value) : value
}

/** What reads the moments of a column of dates. */
export function dateFormatters(
  { timeZone }: Extract<CellFormat, { kind: 'date' }>,
  formatters: Formatters,
): Formatters {
  return timeZone === undefined || timeZone === formatters.timeZone
    ? formatters
    : createFormatters(formatters.locale, timeZone)
}

/** Whether a column holds figures, which are set to the end of their cells. */
export function isValueFormat(
  format: CellFormat,
): format is Exclude<CellFormat, { kind: 'text' | 'country' | 'date' }> {
  return format.kind !== 'text' && format.kind !== 'country' && format.kind !== 'date'
}
