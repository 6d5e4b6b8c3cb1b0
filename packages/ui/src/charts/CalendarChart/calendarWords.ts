import { createFormatters } from '../../format/createFormatters.js'
import type { Formatters } from '../../format/Formatters.js'
import { isAdditive } from '../../format/isAdditive.js'
import { sum } from '../../format/sum.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { missingWords } from '../../frame/missing/missingWords.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import { placeOfDate } from '../../frame/time/model/timeAxis.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { CalendarDay } from './calendarDays.js'

/** What is needed to put days into words. */
export interface CalendarVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

/** What writes dates that have no zone. */
export function dateFormatters({ locale }: Formatters): Formatters {
  return createFormatters(locale, 'UTC')
}

/** `8,413 in total, Nov 1 – 30, 2024. Highest: 512, Nov 12, 2024. 2 points are missing.` */
export function calendarSummary(
  days: readonly CalendarDay[],
  format: ValueFormat,
  { formatters, messages, words }: CalendarVoice,
): string {
  const figures = days.flatMap(({ value }) => (value === null ? [] : [value]))
  const [first, last] = [days[0], days[days.length - 1]]
  if (figures.length === 0 || first === undefined || last === undefined) return messages.emptyTitle
  const dates = dateFormatters(formatters)
  const range = dates.dateRange(placeOfDate(first.date), placeOfDate(last.date), 'DAY')
  const print = (value: number): string => formatters.value(value, format)
  const highest = figures.reduce((most, one) => Math.max(most, one))
  const peak = days.find(({ value }) => value === highest) ?? first
  const missing = days.filter(({ value, reason }) => value === null && reason !== 'future').length
  return [
    isAdditive(format)
      ? messages.summaryTotal({ total: print(sum(figures)), range })
      : words.meanOf({ mean: print(sum(figures) / figures.length), range }),
    messages.summaryPeakAlone({ value: print(highest), when: dates.date(placeOfDate(peak.date), 'DAY') }),
    ...(missing > 0 ? [messages.summaryMissing(missing, formatters.value(missing, { kind: 'count' }))] : []),
  ].join(' ')
}

/** A row a day; days are written so that a spreadsheet reads them. */
export function calendarTable(
  days: readonly CalendarDay[],
  format: ValueFormat,
  { messages, words }: CalendarVoice,
  zone: string | undefined,
): FigureTable {
  const day = messages.bucketColumn.DAY
  const column = zone === undefined ? day : `${day} (${zone})`
  const figures = days.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    columns: [
      { key: 'day', label: column },
      { key: 'value', label: words.value, format },
    ],
    rows: days.map(({ date, value, reason }) => ({
      key: date,
      cells: [date, value],
      missing: [undefined, missingWords(reason, messages)],
    })),
    total: isAdditive(format) ? [null, sum(figures)] : undefined,
  }
}
