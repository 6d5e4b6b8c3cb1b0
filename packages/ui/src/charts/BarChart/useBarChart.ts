'use client'
import { useMemo } from 'react'
import type { Box } from '../../controls/useBox.js'
import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import { layoutPlot } from '../../frame/time/plot/layoutPlot.js'
import type { Pin } from '../../frame/time/plot/Pin.js'
import type { PlotGeometry } from '../../frame/time/plot/PlotGeometry.js'
import { pendingPlot } from '../../frame/time/plot/pendingPlot.js'
import type { BarMark } from '../../marks/BarMarks.js'
import { barColumns } from '../../marks/barColumns.js'
import { type BarPixels, barPath } from '../../marks/barPath.js'
import { hueColor } from '../../theme/hueColor.js'
import { type BarLayout, type BarSpan, comparedSpans } from './barSpans.js'
import { type BarPlace, type LaidBar, layBars } from './layBars.js'

/** Everything a bar chart draws, as numbers and strings. */
export interface BarGeometry {
  readonly plot: PlotGeometry
  readonly bars: readonly BarMark[]
  /** The drawn bars of a bucket, by the point in the middle of each one's end. */
  readonly pins: (at: number) => readonly Pin[]
}

/** Below this many pixels a bucket, what a pixel column holds is drawn rather than each bar. */
const DENSE = 0.5

/** Model and size in, geometry out. */
export function barGeometry(
  model: ChartModel,
  size: Box & { readonly height: number },
  layout: BarLayout,
  formatters: Formatters,
): BarGeometry {
  const spans = comparedSpans(model, layout)
  const plot = layoutPlot(
    model,
    { ...size, place: 'bucket', extent: spans.extent, axis: axisOf(layout) },
    formatters,
  )
  const columns = columnsOf(plot, layout === 'grouped' ? model.series.length : 1)
  const between = layout === 'grouped' && columns.width > 4 ? 1 : 0
  const place = (span: BarSpan, { slot, from, share }: BarPlace): BarPixels => ({
    x: (plot.xPixels[span.at] ?? 0) + columns.offset + (slot + from) * columns.width,
    width: columns.width * share - between,
    from: plot.yScale(span.from),
    to: plot.yScale(span.to),
    cap: span.outer,
  })
  const pathOf = plot.bucketWidth < DENSE ? barColumns : barPath
  const { marks, bars } = layBars(model, spans, layout, place, pathOf)
  const byBucket = new Map<number, LaidBar[]>()
  for (const one of bars) {
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
  return { plot, bars: marks, pins }
}

/** Shares are counted in percent. */
export function axisOf(layout: string): ValueFormat | undefined {
  return layout === 'percent' ? { kind: 'ratio' } : undefined
}

interface Columns {
  readonly width: number
  readonly offset: number
}

/** How wide a place is and where the first begins, around the middle of a bucket. */
function columnsOf({ bucketWidth }: PlotGeometry, count: number): Columns {
  const gap = bucketWidth > 6 ? Math.min(bucketWidth * 0.28, 24) : bucketWidth * 0.1
  const whole = Math.min(bucketWidth - gap, 64 * count)
  return { width: Math.max(0.5, whole / count), offset: -whole / 2 }
}

const PENDING: BarGeometry = { plot: pendingPlot, bars: [], pins: () => [] }

/** The geometry of a bar chart, made anew only when its data, size or language changes. */
export function useBarChart(
  model: ChartModel,
  { width, fontSize, pending }: Box,
  height: number,
  layout: BarLayout,
  formatters: Formatters,
): BarGeometry {
  return useMemo(
    () => (pending ? PENDING : barGeometry(model, { width, fontSize, height }, layout, formatters)),
    [model, width, fontSize, pending, height, layout, formatters],
  )
}
