'use client'
import { useMemo } from 'react'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { pendingFigure } from '../../frame/surface/pendingFigure.js'
import type { FigureGeometry } from '../../frame/surface/Spot.js'
import type { FigureState } from '../../frame/useFigure.js'
import type { CellMarksProps, GridLabel } from '../../marks/CellMarks.js'
import { type Cell, cellPath, cellPaths } from '../../marks/cellPaths.js'
import { type RampStep, rampSteps } from '../../scales/rampSteps.js'
import { textWidth } from '../../scales/textWidth.js'
import { SLOTS, type WeekGrid } from './weekGrid.js'
import type { WeekNames, WeekVoice } from './weekWords.js'

/** Everything a heatmap draws, as numbers and strings. */
export interface HeatmapGeometry {
  readonly plot: FigureGeometry
  readonly marks: CellMarksProps
  readonly steps: readonly RampStep[]
}

export interface HeatmapBox {
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly format: ValueFormat
}

/** Grid and size in, geometry out: weekdays down, half hours across, in every language from left to right. */
export function heatmapGeometry(
  grid: WeekGrid,
  names: WeekNames,
  { width, height, fontSize, format }: HeatmapBox,
  { formatters, messages }: Pick<WeekVoice, 'formatters' | 'messages'>,
): HeatmapGeometry {
  const top = Math.ceil(fontSize * 1.7)
  const left = Math.ceil(Math.max(...names.short.map((name) => textWidth(name, fontSize))) + 10)
  const across = (width - left) / SLOTS
  const down = Math.max(14, (height - top) / 7)
  const gap = across > 7 ? 1.5 : 0.75
  const round = (value: number): number => Math.round(value * 100) / 100
  const cells = Array.from({ length: 7 * SLOTS }, (_, at): Cell => {
    const [row, slot] = [Math.floor(at / SLOTS), at % SLOTS]
    return {
      x: round(left + slot * across),
      y: round(top + row * down),
      width: round(across - gap),
      height: round(down - 1.5),
    }
  })
  const valueAt = (at: number): number | null => grid.values[at] ?? null
  const figures = grid.values.filter((value) => value !== null)
  const steps = rampSteps(
    Math.min(0, ...figures),
    Math.max(0, ...figures),
    format.kind === 'count' && figures.every(Number.isInteger),
  )
  const every =
    [2, 4, 6, 8, 12, 24].find((count) => count * across > textWidth('12:00 AM', fontSize) + 10) ?? 24
  const days = names.short.map(
    (text, row): GridLabel => ({
      key: `d${row}`,
      x: left - 8,
      y: top + (row + 0.5) * down + fontSize * 0.3,
      text,
      anchor: 'end',
    }),
  )
  const times = names.times.flatMap((text, slot): readonly GridLabel[] =>
    slot % every === 0
      ? [{ key: `t${slot}`, x: left + slot * across, y: fontSize, text, anchor: 'start' }]
      : [],
  )
  const plot: FigureGeometry = {
    width,
    height: Math.ceil(top + 7 * down),
    count: 7 * SLOTS,
    spotAt: (x, y) => {
      const [row, slot] = [Math.floor((y - top) / down), Math.floor((x - left) / across)]
      return row < 0 || row > 6 || slot < 0 || slot >= SLOTS ? -1 : row * SLOTS + slot
    },
    move: moveInWeek,
    spot: (at) => {
      const [row, slot] = [Math.floor(at / SLOTS), at % SLOTS]
      const cell = cells[at]
      const value = valueAt(at)
      const text = value === null ? messages.missingNoData : formatters.value(value, format)
      return {
        name: `${names.long[row]} ${names.times[slot]}`,
        lines: [{ text, missing: value === null }],
        x: (cell?.x ?? 0) + across / 2,
        y: (cell?.y ?? 0) + down / 2,
        outline: cell === undefined ? '' : cellPath(cell),
      }
    },
  }
  return { plot, marks: { ...cellPaths(cells, valueAt, steps), labels: [...days, ...times] }, steps }
}

/** The keys of a week: left and right half hours, up and down weekdays, three hours by page, Home and End of the day. */
export function moveInWeek(key: string, at: number): number | null {
  const [row, slot] = [Math.floor(at / SLOTS), at % SLOTS]
  const across = (by: number): number => row * SLOTS + Math.max(0, Math.min(SLOTS - 1, slot + by))
  switch (key) {
    case 'ArrowRight':
      return across(1)
    case 'ArrowLeft':
      return across(-1)
    case 'ArrowDown':
      return Math.min(6, row + 1) * SLOTS + slot
    case 'ArrowUp':
      return Math.max(0, row - 1) * SLOTS + slot
    case 'PageDown':
      return across(6)
    case 'PageUp':
      return across(-6)
    case 'Home':
      return across(-SLOTS)
    case 'End':
      return across(SLOTS)
    default:
      return null
  }
}

const PENDING: HeatmapGeometry = {
  plot: pendingFigure,
  marks: { layers: [], zero: '', missing: '', labels: [] },
  steps: [],
}

/** The geometry of a heatmap, made anew only when its data, size or language changes. */
export function useHeatmapChart(
  grid: WeekGrid,
  names: WeekNames,
  format: ValueFormat,
  figure: FigureState,
): HeatmapGeometry {
  const { box, height, formatters, messages } = figure
  const { width, fontSize, pending } = box
  return useMemo(
    () =>
      pending
        ? PENDING
        : heatmapGeometry(grid, names, { width, height, fontSize, format }, { formatters, messages }),
    [grid, names, width, height, fontSize, pending, format, formatters, messages],
  )
}
