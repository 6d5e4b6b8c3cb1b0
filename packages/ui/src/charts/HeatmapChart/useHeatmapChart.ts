'use client'
import { useMemo } from 'react'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemGeometry } from '../../frame/items/Item.js'
import { pendingItems } from '../../frame/items/pendingItems.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { moveAlong } from '../../frame/surface/moveAlong.js'
import type { CellMarksProps, GridLabel } from '../../marks/CellMarks.js'
import { type Cell, cellPath, cellPaths } from '../../marks/cellPaths.js'
import { type RampStep, rampSteps } from '../../scales/rampSteps.js'
import { textWidth } from '../../scales/textWidth.js'
import { SLOTS, type WeekGrid } from './weekGrid.js'
import type { WeekNames, WeekVoice } from './weekWords.js'

/** Everything a heatmap draws, as numbers and strings. */
export interface HeatmapGeometry {
  readonly plot: ItemGeometry
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
  const plot: ItemGeometry = {
    width,
    height: Math.ceil(top + 7 * down),
    count: 7 * SLOTS,
    itemAt: (x, y) => {
      const [row, slot] = [Math.floor((y - top) / down), Math.floor((x - left) / across)]
      return row < 0 || row > 6 || slot < 0 || slot >= SLOTS ? -1 : row * SLOTS + slot
    },
    move: moveInWeek,
    item: (at) => {
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
  const down = key === 'ArrowDown' || key === 'ArrowUp'
  const next = down ? moveAlong(key, row, 7) : moveAlong(key, slot, SLOTS, { page: 6 })
  if (next === null) return null
  return down ? next * SLOTS + slot : row * SLOTS + next
}

const PENDING: HeatmapGeometry = {
  plot: pendingItems,
  marks: { layers: [], zero: '', missing: '', labels: [] },
  steps: [],
}

/** The geometry of a heatmap, made anew only when its data, size or language changes. */
export function useHeatmapChart(
  grid: WeekGrid,
  names: WeekNames,
  format: ValueFormat,
  frame: ItemFrameState,
): HeatmapGeometry {
  const { box, height, formatters, messages } = frame
  const { width, fontSize, pending } = box
  return useMemo(
    () =>
      pending
        ? PENDING
        : heatmapGeometry(grid, names, { width, height, fontSize, format }, { formatters, messages }),
    [grid, names, width, height, fontSize, pending, format, formatters, messages],
  )
}
