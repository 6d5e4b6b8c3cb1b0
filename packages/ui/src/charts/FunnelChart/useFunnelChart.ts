'use client'
import { useMemo } from 'react'
import type { ItemGeometry } from '../../frame/items/Item.js'
import { noItem } from '../../frame/items/pendingItems.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { moveAlong } from '../../frame/surface/moveAlong.js'
import type { StepMark } from '../../marks/FunnelMarks.js'
import { fitText } from '../../scales/fitText.js'
import { textWidth } from '../../scales/textWidth.js'
import { hueColor } from '../../theme/hueColor.js'
import { type ColorsOf, seriesColors } from '../../theme/seriesColors.js'
import type { FunnelRow } from './funnelRows.js'
import { type FunnelVoice, rateText, valueText } from './funnelWords.js'

/** Everything a funnel draws, as numbers and strings. */
export interface FunnelGeometry {
  readonly plot: ItemGeometry
  readonly steps: readonly StepMark[]
}

export interface FunnelBox {
  readonly width: number
  readonly fontSize: number
  readonly dir: 'ltr' | 'rtl'
}

/** Rows and size in, geometry out. Bars share one scale, from the side reading begins on. */
export function funnelGeometry(
  rows: readonly FunnelRow[],
  { width, fontSize, dir }: FunnelBox,
  voice: FunnelVoice,
  colorsOf: ColorsOf = seriesColors,
): FunnelGeometry {
  const hues = colorsOf(rows.map(({ step }) => step.key))
  const most = Math.max(0, ...rows.map(({ value }) => value ?? 0))
  const narrow = width < 460
  const line = Math.ceil(fontSize * 1.55)
  const bar = Math.ceil(fontSize * 1.5)
  const words = narrow ? 2 * line : line
  const pitch = words + bar + Math.ceil(fontSize * 0.9)
  const mirror = (x: number): number => (dir === 'rtl' ? width - x : x)
  const steps = rows.map((row, at): StepMark => {
    const y = at * pitch
    const length = most === 0 || row.value === null ? 0 : (Math.max(0, row.value) / most) * width
    const figure = valueText(row, voice)
    const room = width - textWidth(figure, fontSize) - fontSize * 1.5
    const label = fitText(row.step.label, narrow ? room : room * 0.6, fontSize * 1.05)
    const rate = fitText(
      rateText(row, voice),
      narrow ? width : room - textWidth(label, fontSize * 1.05) - fontSize,
      fontSize,
    )
    const beside = narrow ? 0 : textWidth(label, fontSize * 1.05) + fontSize * 1.2
    return {
      key: row.step.key,
      color: hueColor(hues.get(row.step.key) ?? 0),
      missing: row.value === null,
      track: { x: 0, y: y + words, width, height: bar },
      bar: { x: dir === 'rtl' ? width - length : 0, y: y + words, width: length, height: bar },
      label: { x: mirror(0), y: y + line * 0.72, text: label },
      rate: { x: mirror(beside), y: y + line * (narrow ? 1.72 : 0.72), text: rate },
      figure: { x: mirror(width), y: y + line * 0.72, text: figure },
      start: dir === 'rtl' ? 'end' : 'start',
      end: dir === 'rtl' ? 'start' : 'end',
    }
  })
  const height = Math.max(1, rows.length * pitch - Math.ceil(fontSize * 0.9) + 2)
  const plot: ItemGeometry = {
    width,
    height,
    count: rows.length,
    itemAt: (_, y) => {
      const at = Math.floor(y / pitch)
      return at >= 0 && at < rows.length ? at : -1
    },
    move: (key, at) => moveAlong(key, at, rows.length, { rightToLeft: dir === 'rtl' }),
    item: (at) => {
      const row = rows[at]
      const mark = steps[at]
      if (row === undefined || mark === undefined) return noItem
      const rate = rateText(row, voice)
      const { x, y, width: length, height: high } = mark.bar
      return {
        name: row.step.label,
        lines: [
          { text: valueText(row, voice), missing: row.value === null },
          ...(rate === '' ? [] : [{ text: rate, missing: row.rate === null }]),
        ],
        x: x + length / 2,
        y: y + high / 2,
        outline: `M${x},${y}h${Math.max(2, length)}v${high}h${-Math.max(2, length)}z`,
      }
    },
  }
  return { plot, steps }
}

/** The geometry of a funnel, made anew only when its data, size or language changes. */
export function useFunnelChart(rows: readonly FunnelRow[], frame: ItemFrameState): FunnelGeometry {
  const { box, dir, formatters, messages, words, colorsOf } = frame
  const { width, fontSize } = box
  return useMemo(
    () => funnelGeometry(rows, { width, fontSize, dir }, { formatters, messages, words }, colorsOf),
    [rows, width, fontSize, dir, formatters, messages, words, colorsOf],
  )
}
