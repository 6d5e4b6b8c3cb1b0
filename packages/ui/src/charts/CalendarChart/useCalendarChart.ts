'use client'
import { useMemo } from 'react'
import { createFormatters } from '../../format/createFormatters.js'
import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { missingWords } from '../../frame/figure/missingWords.js'
import { pendingFigure } from '../../frame/figure/pendingFigure.js'
import type { FigureGeometry } from '../../frame/figure/Spot.js'
import type { FigureState } from '../../frame/figure/useFigure.js'
import type { CellMarksProps, GridLabel } from '../../marks/CellMarks.js'
import { type Cell, cellPath, cellPaths } from '../../marks/cellPaths.js'
import type { Messages } from '../../messages/Messages.js'
import { type RampStep, rampSteps } from '../../scales/rampSteps.js'
import type { CalendarDay } from './calendarDays.js'
import { moveInCalendar } from './moveInCalendar.js'

/** Everything a calendar draws, as numbers and strings. */
export interface CalendarGeometry {
  readonly plot: FigureGeometry
  readonly marks: CellMarksProps
  readonly steps: readonly RampStep[]
  /** The cell of a moment's day, for what is marked on it. */
  readonly cellOf: (day: number) => Cell | undefined
}

export interface CalendarBox {
  readonly width: number
  readonly fontSize: number
  readonly dir: 'ltr' | 'rtl'
  /** 0 for Sunday. */
  readonly firstWeekday: number
  readonly format: ValueFormat
}

const DAY = 86_400_000

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
  const names = createFormatters(formatters.locale, 'UTC')
  const mirror = (x: number, wide: number): number => (dir === 'rtl' ? width - x - wide : x)
  const first = days[0]?.day ?? 0
  const cells: Cell[] = []
  const labels: GridLabel[] = []
  months.forEach(({ from, to }, at) => {
    const [left, top] = [(at % perRow) * pitch, Math.floor(at / perRow) * tall]
    const moment = from * DAY
    const opening = Math.floor(
      Date.UTC(new Date(moment).getUTCFullYear(), new Date(moment).getUTCMonth()) / DAY,
    )
    const lead = (weekdayOf(opening) - firstWeekday + 7) % 7
    labels.push({
      key: `m${at}`,
      x: mirror(left, 0),
      y: top + fontSize,
      text: names.moment(moment, { month: 'short', year: 'numeric' }),
      anchor: dir === 'rtl' ? 'end' : 'start',
      strong: true,
    })
    for (let day = from; day <= to; day++) {
      const place = lead + day - opening
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
  const plot: FigureGeometry = {
    width,
    height: bottom + 4,
    count: days.length,
    spotAt: (x, y) =>
      cells.findIndex((cell) => x >= cell.x && x < cell.x + side && y >= cell.y && y < cell.y + high),
    move: (key, at) => moveInCalendar(key, at, days, dir),
    spot: (at) => {
      const [day, cell] = [days[at], cells[at]]
      if (day === undefined || cell === undefined) return { name: '', lines: [], x: 0, y: 0, outline: '' }
      const { value, reason, start } = day
      const text = value === null ? missingWords(reason, messages) : formatters.value(value, format)
      return {
        name: formatters.date(start, 'DAY', 'full'),
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
    cellOf: (day) => cells[day - first],
  }
}

function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** The first and last day of each month the days touch. */
function monthsOf(days: readonly CalendarDay[]): readonly { readonly from: number; readonly to: number }[] {
  const months: { from: number; to: number; name: number }[] = []
  for (const { day } of days) {
    const date = new Date(day * DAY)
    const name = date.getUTCFullYear() * 12 + date.getUTCMonth()
    const last = months[months.length - 1]
    if (last?.name === name) last.to = day
    else months.push({ from: day, to: day, name })
  }
  return months
}

const PENDING: CalendarGeometry = {
  plot: pendingFigure,
  marks: { layers: [], zero: '', missing: '', labels: [] },
  steps: [],
  cellOf: () => undefined,
}

/** The geometry of a calendar, made anew only when its data, size or language changes. */
export function useCalendarChart(
  days: readonly CalendarDay[],
  firstWeekday: number,
  format: ValueFormat,
  figure: FigureState,
): CalendarGeometry {
  const { box, dir, formatters, messages } = figure
  const { width, fontSize, pending } = box
  return useMemo(
    () =>
      pending
        ? PENDING
        : calendarGeometry(days, { width, fontSize, dir, firstWeekday, format }, { formatters, messages }),
    [days, width, fontSize, pending, dir, firstWeekday, format, formatters, messages],
  )
}
