'use client'
import { datePartsOf, daysBetween } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemGeometry } from '../../frame/items/Item.js'
import { noItem, pendingItems } from '../../frame/items/pendingItems.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { missingWords } from '../../frame/missing/missingWords.js'
import { placeOfDate } from '../../frame/time/model/timeAxis.js'
import type { CellMarksProps, GridLabel } from '../../marks/CellMarks.js'
import { type Cell, cellPath, cellPaths } from '../../marks/cellPaths.js'
import type { Messages } from '../../messages/Messages.js'
import { type RampStep, rampSteps } from '../../scales/rampSteps.js'
import type { CalendarDay } from './calendarDays.js'
import { dateFormatters } from './calendarWords.js'
import { moveInCalendar } from './moveInCalendar.js'

/** Everything a calendar draws, as numbers and strings. */
export interface CalendarGeometry {
  readonly plot: ItemGeometry
  readonly marks: CellMarksProps
  readonly steps: readonly RampStep[]
  /** The cell of a date, for what is marked on it. */
  readonly cellOf: (date: string) => Cell | undefined
}

export interface CalendarBox {
  readonly width: number
  readonly fontSize: number
  readonly dir: 'ltr' | 'rtl'
  /** 0 for Sunday. */
  readonly firstWeekday: number
  readonly format: ValueFormat
}

/** Days and size in, geometry out: a block a month, a row a week, as many blocks beside each other as fit. */
export function calendarGeometry(
  days: readonly CalendarDay[],
  { width, fontSize, dir, firstWeekday, format }: CalendarBox,
  { formatters, messages }: { readonly formatters: Formatters; readonly messages: Messages },
): CalendarGeometry {
  const months = monthsOf(days)
  const title = Math.ceil(fontSize * 1.9)
  const wanted = Math.max(118, fontSize * 11)
  const perRow = Math.max(1, Math.min(months.length, Math.floor((width + 18) / (wanted + 18))))
  const pitch = Math.min(240, (width + 18) / perRow)
  const side = Math.floor((pitch - 18) / 7)
  const high = Math.min(side, 24)
  const tall = title + 6 * high + Math.ceil(fontSize)
  const dates = dateFormatters(formatters)
  const mirror = (x: number, wide: number): number => (dir === 'rtl' ? width - x - wide : x)
  const cells: Cell[] = []
  const labels: GridLabel[] = []
  months.forEach(({ opening, first, count }, at) => {
    const [left, top] = [(at % perRow) * pitch, Math.floor(at / perRow) * tall]
    const lead = (datePartsOf(opening).weekday - firstWeekday + 7) % 7
    labels.push({
      key: `m${at}`,
      x: mirror(left, 0),
      y: top + fontSize,
      text: dates.moment(placeOfDate(opening), { month: 'short', year: 'numeric' }),
      anchor: dir === 'rtl' ? 'end' : 'start',
      strong: true,
    })
    for (let day = first; day < first + count; day++) {
      const place = lead + day - 1
      cells.push({
        x: mirror(left + (place % 7) * side, side - 2),
        y: top + title + Math.floor(place / 7) * high,
        width: side - 2,
        height: high - 2,
      })
    }
  })
  const valueAt = (at: number): number | null => days[at]?.value ?? null
  const figures = days.flatMap(({ value }) => (value === null ? [] : [value]))
  const highest = figures.reduce((most, one) => Math.max(most, one), 0)
  const lowest = figures.reduce((least, one) => Math.min(least, one), 0)
  const steps = rampSteps(lowest, highest, format.kind === 'count' && figures.every(Number.isInteger))
  const bottom = cells.reduce((most, { y, height }) => Math.max(most, y + height), 0)
  const plot: ItemGeometry = {
    width,
    height: bottom + 4,
    count: days.length,
    itemAt: (x, y) =>
      cells.findIndex((cell) => x >= cell.x && x < cell.x + side && y >= cell.y && y < cell.y + high),
    move: (key, at) => moveInCalendar(key, at, days, dir),
    item: (at) => {
      const [day, cell] = [days[at], cells[at]]
      if (day === undefined || cell === undefined) return noItem
      const { value, reason, date } = day
      const text = value === null ? missingWords(reason, messages) : formatters.value(value, format)
      return {
        name: dates.date(placeOfDate(date), 'DAY', 'full'),
        lines: [{ text, missing: value === null }],
        x: cell.x + cell.width / 2,
        y: cell.y + cell.height / 2,
        outline: cellPath(cell),
      }
    },
  }
  return {
    plot,
    marks: { ...cellPaths(cells, valueAt, steps), labels },
    steps,
    cellOf: (date) => (days[0] === undefined ? undefined : cells[daysBetween(days[0].date, date)]),
  }
}

/** The days of a month: its first date, the day of the month it is shown from, and how many are. */
interface MonthDays {
  readonly opening: string
  readonly first: number
  count: number
}

/** The months the days touch. */
function monthsOf(days: readonly CalendarDay[]): readonly MonthDays[] {
  const months: MonthDays[] = []
  for (const { date } of days) {
    const opening = `${date.slice(0, 7)}-01`
    const last = months[months.length - 1]
    if (last?.opening === opening) last.count++
    else months.push({ opening, first: datePartsOf(date).day, count: 1 })
  }
  return months
}

const PENDING: CalendarGeometry = {
  plot: pendingItems,
  marks: { layers: [], zero: '', missing: '', labels: [] },
  steps: [],
  cellOf: () => undefined,
}

/** The geometry of a calendar, made anew only when its data, size or language changes. */
export function useCalendarChart(
  days: readonly CalendarDay[],
  firstWeekday: number,
  format: ValueFormat,
  frame: ItemFrameState,
): CalendarGeometry {
  const { box, dir, formatters, messages } = frame
  const { width, fontSize, pending } = box
  return useMemo(
    () =>
      pending
        ? PENDING
        : calendarGeometry(days, { width, fontSize, dir, firstWeekday, format }, { formatters, messages }),
    [days, width, fontSize, pending, dir, firstWeekday, format, formatters, messages],
  )
}
