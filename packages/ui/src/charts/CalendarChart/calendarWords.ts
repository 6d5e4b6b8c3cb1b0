import type { Formatters } from '../../format/Formatters.js'
import { isAdditive } from '../../format/isAdditive.js'
import { sum } from '../../format/sum.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { FigureTable } from '../../frame/figure/FigureTable.js'
import { missingWords } from '../../frame/figure/missingWords.js'
import type { FigureMessages } from '../../messages/figures/FigureMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { CalendarDay } from './calendarDays.js'

const DAY = 86_400_000

/** What is needed to put days into words. */
export interface CalendarVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: FigureMessages
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
  const range = formatters.dateRange(first.start, last.start, 'DAY')
  const print = (value: number): string => formatters.value(value, format)
  const highest = figures.reduce((most, one) => Math.max(most, one))
  const peak = days.find(({ value }) => value === highest) ?? first
  const missing = days.filter(({ value, reason }) => value === null && reason !== 'future').length
  return [
    isAdditive(format)
      ? messages.summaryTotal({ total: print(sum(figures)), range })
      : words.meanOf({ mean: print(sum(figures) / figures.length), range }),
    messages.summaryPeakAlone({ value: print(highest), when: formatters.date(peak.start, 'DAY') }),
    ...(missing > 0 ? [messages.summaryMissing(missing, formatters.value(missing, { kind: 'count' }))] : []),
  ].join(' ')
}

/** A row a day; days are written so that a spreadsheet reads them. */
export function calendarTable(
  days: readonly CalendarDay[],
  format: ValueFormat,
  { formatters, messages, words }: CalendarVoice,
): FigureTable {
  const column = `${messages.bucketColumn.DAY} (${formatters.timeZone})`
  const figures = days.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    columns: [
      { key: 'day', label: column },
      { key: 'value', label: words.value, format },
    ],
    rows: days.map(({ day, value, reason }) => ({
      key: String(day),
      cells: [new Date(day * DAY).toISOString().slice(0, 10), value],
      missing: [undefined, missingWords(reason, messages)],
    })),
    total: isAdditive(format) ? [null, sum(figures)] : undefined,
  }
}
