import { shiftDate } from '@wabalytics/hooks'
import { createFormatters } from '../../format/createFormatters.js'
import type { Formatters } from '../../format/Formatters.js'
import { sum } from '../../format/sum.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import { placeOfDate } from '../../frame/time/model/timeAxis.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import { SLOTS, type WeekGrid } from './weekGrid.js'

/** What is needed to put a week into words. */
export interface WeekVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

// Names of weekdays and wall times are the same in every zone: they are made in UTC, where no clock changes.
const SUNDAY = '2023-01-01'

/** Names of weekdays and half hours in a language. */
export interface WeekNames {
  readonly long: readonly string[]
  readonly short: readonly string[]
  readonly times: readonly string[]
}

/** The names of a grid's rows and columns. */
export function weekNames({ weekdays }: Pick<WeekGrid, 'weekdays'>, locale: string): WeekNames {
  const { moment } = createFormatters(locale, 'UTC')
  const name = (weekday: 'long' | 'short') =>
    weekdays.map((day) => moment(placeOfDate(shiftDate(SUNDAY, day)), { weekday }))
  const time = (slot: number): string =>
    moment(placeOfDate(SUNDAY) + slot * 1_800_000, { hour: 'numeric', minute: '2-digit' })
  return {
    long: name('long'),
    short: name('short'),
    times: Array.from({ length: SLOTS }, (_, slot) => time(slot)),
  }
}

/** `8,413 in total, Nov 1 – 30, 2024. Highest: 512, Tuesday 10:30 AM.` */
export function weekSummary(grid: WeekGrid, names: WeekNames, format: ValueFormat, voice: WeekVoice): string {
  const { formatters, messages, words } = voice
  const figures = grid.values.filter((value) => value !== null)
  if (figures.length === 0 || grid.span === null) return messages.emptyTitle
  const range = formatters.dateRange(grid.span[0], grid.span[1], 'DAY')
  const print = (value: number): string => formatters.value(value, format)
  const highest = Math.max(...figures)
  const at = grid.values.indexOf(highest)
  const when = `${names.long[Math.floor(at / SLOTS)]} ${names.times[at % SLOTS]}`
  const whole =
    grid.combine === 'sum'
      ? messages.summaryTotal({ total: print(sum(figures)), range })
      : words.meanOf({ mean: print(sum(figures) / figures.length), range })
  const missing = grid.values.length - figures.length
  const gaps =
    missing > 0 ? [messages.summaryMissing(missing, formatters.value(missing, { kind: 'count' }))] : []
  return [whole, messages.summaryPeakAlone({ value: print(highest), when }), ...gaps].join(' ')
}

/** A row a half hour, a column a weekday. */
export function weekTable(
  grid: WeekGrid,
  names: WeekNames,
  format: ValueFormat,
  voice: WeekVoice,
): FigureTable {
  return {
    columns: [
      { key: 'time', label: voice.messages.bucketColumn.HALF_HOUR },
      ...names.long.map((label) => ({ key: label, label, format })),
    ],
    rows: names.times.map((time, slot) => ({
      key: String(slot),
      cells: [time, ...grid.weekdays.map((_, row) => grid.values[row * SLOTS + slot] ?? null)],
    })),
  }
}
