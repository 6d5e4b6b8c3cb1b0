'use client'
import { useMemo } from 'react'
import type { ItemGeometry } from '../../frame/items/Item.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import type { BarMark } from '../../marks/BarMarks.js'
import type { RowAxesProps } from '../../marks/RowAxes.js'
import { fitLabels } from '../../scales/fitLabels.js'
import { textWidth } from '../../scales/textWidth.js'
import { type BarLayout, comparedSpans } from './barSpans.js'
import { layBars } from './layBars.js'
import { moveInRows } from './moveInRows.js'
import { rowAxis } from './rowAxis.js'
import { rowLabels } from './rowLabels.js'
import { barLines, type RowName, type RowVoice } from './rowWords.js'
import { axisOf } from './useBarChart.js'

/** Everything lying bars draw, as numbers and strings. Items are bars: row by row, series by series. */
export interface RowBarGeometry {
  readonly plot: ItemGeometry
  /** In swapped coordinates: x runs down, y across. */
  readonly bars: readonly BarMark[]
  readonly axes: RowAxesProps
}

export interface RowBarBox {
  readonly width: number
  /** Height wished for; many rows take more. */
  readonly height: number
  readonly fontSize: number
  readonly dir: 'ltr' | 'rtl'
  readonly layout: BarLayout
}

/** A model, a name a row, and size in; geometry out. Bars grow from the side reading begins on. */
export function rowBarGeometry(
  model: ChartModel,
  rows: readonly RowName[],
  { width, height, fontSize, dir, layout }: RowBarBox,
  voice: RowVoice,
): RowBarGeometry {
  const names = rows.map(({ label }) => label)
  const spans = comparedSpans(model, layout)
  const count = model.series.length
  const slots = layout === 'grouped' ? Math.max(1, count) : 1
  // On narrow plots a row's name stands above its bars.
  const above = width < 460 ? Math.ceil(fontSize * 1.5) : 0
  const least = model.previous.length > 0 ? 1.3 : 1
  const wished = (height / Math.max(1, names.length) - above) / slots
  const thick = Math.min(fontSize * 2, Math.max(fontSize * least, wished * 0.72))
  const gap = Math.max(fontSize * 0.5, thick * 0.3)
  const pitch = Math.ceil(above + thick * slots + gap)
  const top = Math.ceil(fontSize * 0.3)
  const widest = Math.max(0, ...names.map((name) => textWidth(name, fontSize)))
  const start = above > 0 ? 4 : Math.ceil(Math.min(widest, width * 0.34)) + 10
  const format = axisOf(layout) ?? model.format
  const figure = voice.formatters.labels(spans.extent, format)(spans.extent[1])
  const inner = Math.max(20, width - start - Math.ceil(textWidth(figure, fontSize)) - fontSize * 1.2)
  const axis = rowAxis(spans.extent, { width: inner, fontSize }, format, voice.formatters)
  const mirror = (x: number): number => (dir === 'rtl' ? width - x : x)
  const xOf = (value: number): number => mirror(start + ((value - axis.low) / (axis.high - axis.low)) * inner)
  const topOf = (at: number): number => top + at * pitch
  const { marks, bars } = layBars(model, spans, layout, (span, { slot, from, share }) => ({
    x: topOf(span.at) + above + gap / 2 + (slot + from) * thick,
    width: thick * share - (slots > 1 ? 1 : 0),
    from: xOf(span.from),
    to: xOf(span.to),
    cap: span.outer,
  }))
  const found = new Map(bars.map((one) => [one.span.at * count + one.span.series, one.bar]))
  const place = (at: number) => {
    const [row, series] = [Math.floor(at / count), at % count]
    const slot = layout === 'grouped' ? series : 0
    const missing = { x: topOf(row) + above + gap / 2 + slot * thick, width: thick, from: xOf(0), to: xOf(0) }
    return found.get(at) ?? missing
  }
  const plot: ItemGeometry = {
    width,
    height: Math.ceil(topOf(names.length) + fontSize * 2.2),
    count: names.length * count,
    itemAt: (x, y) => {
      const row = Math.floor((y - top) / pitch)
      if (row < 0 || row >= names.length || count === 0) return -1
      if (layout === 'grouped') {
        const slot = Math.floor((y - topOf(row) - above - gap / 2) / thick)
        return row * count + Math.max(0, Math.min(count - 1, slot))
      }
      const away = (at: number): number => {
        const bar = found.get(at)
        if (bar === undefined) return Number.POSITIVE_INFINITY
        return Math.max(0, Math.min(bar.from, bar.to) - x, x - Math.max(bar.from, bar.to))
      }
      const own = Array.from({ length: count }, (_, series) => row * count + series)
      return own.reduce((nearest, at) => (away(at) < away(nearest) ? at : nearest), row * count)
    },
    move: (key, at) => moveInRows(key, at, { rows: names.length, count, rightToLeft: dir === 'rtl' }),
    item: (at) => {
      const { x: y, width: high, from, to } = place(at)
      const [left, wide] = [Math.min(from, to), Math.max(2, Math.abs(to - from))]
      return {
        name: rows[Math.floor(at / count)]?.title ?? '',
        lines: barLines(model, Math.floor(at / count), at % count, layout, voice),
        x: (from + to) / 2,
        y: y + high / 2,
        outline: `M${left},${y}h${wide}v${high}h${-wide}z`,
      }
    },
  }
  const labels = rowLabels(
    model,
    above > 0
      ? {
          texts: fitLabels(names, width - start - 5, fontSize),
          x: mirror(start + 5),
          y: (at) => topOf(at) + fontSize * 1.2,
        }
      : {
          texts: fitLabels(names, start - 10, fontSize),
          x: mirror(start - 10),
          y: (at) => topOf(at) + pitch / 2 + fontSize * 0.35,
        },
    { bars, above: above > 0, dir, fontSize, width, thick, layout, base: xOf(0) },
    voice,
  )
  const ticks = axis.ticks.map((value, at) => ({
    x: Math.round(xOf(value)),
    label: axis.words[at] ?? '',
    zero: value === 0,
  }))
  return { plot, bars: marks, axes: { top, height: names.length * pitch, fontSize, ticks, labels } }
}

/** The geometry of lying bars, made anew only when its data, size or language changes. */
export function useRowBars(
  model: ChartModel,
  rows: readonly RowName[],
  layout: BarLayout,
  frame: RowVoice & Pick<ItemFrameState, 'box' | 'height' | 'dir'>,
): RowBarGeometry {
  const { box, height, dir, formatters, messages, words } = frame
  const { width, fontSize } = box
  return useMemo(
    () =>
      rowBarGeometry(model, rows, { width, height, fontSize, dir, layout }, { formatters, messages, words }),
    [model, rows, width, height, fontSize, dir, layout, formatters, messages, words],
  )
}
