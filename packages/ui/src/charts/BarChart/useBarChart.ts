'use client'
import { useMemo } from 'react'
import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ChartModel } from '../../frame/model/ChartModel.js'
import { layoutPlot } from '../../frame/plot/layoutPlot.js'
import type { Pin } from '../../frame/plot/Pin.js'
import type { PlotGeometry } from '../../frame/plot/PlotGeometry.js'
import type { Box } from '../../frame/plot/useBox.js'
import type { BarMark } from '../../marks/BarMarks.js'
import { type BarPixels, barPath } from '../../marks/barPath.js'
import { hueColor } from '../../theme/hueColor.js'
import { type BarLayout, type BarSpan, comparedSpans } from './barSpans.js'

/** Everything a bar chart draws, as numbers and strings. */
export interface BarGeometry {
  readonly plot: PlotGeometry
  readonly bars: readonly BarMark[]
  /** The drawn bars of a bucket, by the point in the middle of each one's end. */
  readonly pins: (at: number) => readonly Pin[]
}

/** Model and size in, geometry out. */
export function barGeometry(
  model: ChartModel,
  size: Box & { readonly height: number },
  layout: BarLayout,
  formatters: Formatters,
): BarGeometry {
  const { now, before, extent } = comparedSpans(model, layout)
  const plot = layoutPlot(model, { ...size, place: 'bucket', extent, axis: axisOf(layout) }, formatters)
  const columns = columnsOf(plot, model, layout)
  const slots = slotsOf(model, layout)
  const pixels = now.map((span) => ({
    span,
    bar: place(span, slots.now[span.series] ?? 0, plot, columns, 'now'),
  }))
  const bySeries = model.series.map((): (typeof pixels)[number][] => [])
  for (const one of pixels) bySeries[one.span.series]?.push(one)
  const draw = (part: typeof pixels): string => barPath(part.map(({ bar }) => bar))
  const bars = model.series.map(({ key, hue }, series): BarMark => {
    const own = bySeries[series] ?? []
    return {
      key,
      color: hueColor(hue),
      solid: draw(own.filter(({ span }) => span.at < model.partialFrom)),
      partial: draw(own.filter(({ span }) => span.at >= model.partialFrom)),
    }
  })
  const earlier = model.before.map(({ key, hue }, series): BarMark => {
    const own = before.filter((span) => span.series === series)
    const solid = barPath(own.map((span) => place(span, slots.before[series] ?? 0, plot, columns, 'before')))
    return { key: `before ${key}`, color: hueColor(hue), solid, partial: '', faint: true }
  })
  const byBucket = new Map<number, (typeof pixels)[number][]>()
  for (const one of pixels) {
    const before = byBucket.get(one.span.at)
    if (before) before.push(one)
    else byBucket.set(one.span.at, [one])
  }
  const pins = (at: number): readonly Pin[] =>
    (byBucket.get(at) ?? []).map(({ span, bar }) => ({
      series: span.series,
      x: bar.x + bar.width / 2,
      y: bar.to,
      color: hueColor(model.series[span.series]?.hue ?? 0),
    }))
  return { plot, bars: [...earlier, ...bars], pins }
}

/** Shares are counted in percent. */
export function axisOf(layout: string): ValueFormat | undefined {
  return layout === 'percent' ? { kind: 'ratio' } : undefined
}

/** The places around the middle of a bucket: one a series side by side, or one for all. */
interface Columns {
  readonly width: number
  /** Where the first begins. */
  readonly offset: number
  /** How much of a place the earlier period's bar has, at its beginning. */
  readonly earlier: number
  /** What keeps neighbours apart. */
  readonly between: number
}

function columnsOf({ bucketWidth }: PlotGeometry, model: ChartModel, layout: BarLayout): Columns {
  const count = layout === 'grouped' ? model.series.length : 1
  const gap = bucketWidth > 6 ? Math.min(bucketWidth * 0.28, 24) : bucketWidth * 0.1
  const whole = Math.min(bucketWidth - gap, 64 * count)
  const width = Math.max(0.5, whole / count)
  return {
    width,
    offset: -whole / 2,
    earlier: model.before.length > 0 ? 0.32 : 0,
    between: layout === 'grouped' && width > 4 ? 1 : 0,
  }
}

/** Which place each series has in a bucket; a series of the earlier period shares that of its own. */
function slotsOf(
  { series, before }: ChartModel,
  layout: BarLayout,
): { readonly now: readonly number[]; readonly before: readonly number[] } {
  if (layout !== 'grouped') return { now: [], before: [] }
  const at = new Map(series.map(({ key }, index) => [key, index]))
  return { now: series.map((_, index) => index), before: before.map(({ key }) => at.get(key) ?? 0) }
}

function place(
  { at, from, to, outer }: BarSpan,
  slot: number,
  plot: PlotGeometry,
  columns: Columns,
  period: 'now' | 'before',
): BarPixels {
  const { width, offset, earlier, between } = columns
  const now = period === 'now'
  return {
    x: (plot.xPixels[at] ?? 0) + offset + (slot + (now ? earlier : 0)) * width,
    width: now ? width * (1 - earlier) - between : width * earlier,
    from: plot.yOf(from),
    to: plot.yOf(to),
    cap: outer,
  }
}

/** The geometry of a bar chart, made anew only when its data, size or language changes. */
export function useBarChart(
  model: ChartModel,
  { width, fontSize }: Box,
  height: number,
  layout: BarLayout,
  formatters: Formatters,
): BarGeometry {
  return useMemo(
    () => barGeometry(model, { width, fontSize, height }, layout, formatters),
    [model, width, fontSize, height, layout, formatters],
  )
}
