'use client'
import { useMemo } from 'react'
import type { Formatters } from '../../format/Formatters.js'
import type { ChartModel } from '../../frame/model/ChartModel.js'
import { layoutPlot } from '../../frame/plot/layoutPlot.js'
import type { Pin } from '../../frame/plot/Pin.js'
import type { PlotGeometry } from '../../frame/plot/PlotGeometry.js'
import type { Box } from '../../frame/plot/useBox.js'
import type { AreaMark } from '../../marks/AreaMarks.js'
import { areaPaths } from '../../marks/areaPaths.js'
import type { LineMark } from '../../marks/LineMarks.js'
import { type Curve, linePaths } from '../../marks/linePaths.js'
import { hueColor } from '../../theme/hueColor.js'
import { type BarSpan, barSpans, spanExtent } from '../BarChart/barSpans.js'
import { axisOf } from '../BarChart/useBarChart.js'

/** How areas share the plot: `stacked` on each other, `percent` as parts of 100 %, `overlaid` each from zero. */
export type AreaLayout = 'stacked' | 'percent' | 'overlaid'

/** Everything an area chart draws, as numbers and strings. */
export interface AreaGeometry {
  readonly plot: PlotGeometry
  readonly areas: readonly AreaMark[]
  /** The upper edges of overlaid areas; stacked ones need none. */
  readonly lines: readonly LineMark[]
  /** The drawn points of a bucket: the upper edge of each area there. */
  readonly pins: (at: number) => readonly Pin[]
}

/** Model and size in, geometry out. */
export function areaGeometry(
  model: ChartModel,
  size: Box & { readonly height: number },
  layout: AreaLayout,
  curve: Curve,
  formatters: Formatters,
): AreaGeometry {
  const spans = barSpans(model, layout === 'overlaid' ? 'grouped' : layout)
  const extent = spanExtent(spans)
  const plot = layoutPlot(model, { ...size, place: 'point', extent, axis: axisOf(layout) }, formatters)
  const bands = model.series.map((_, series) => bandOf(spans, series, plot))
  const areas = model.series.map(({ key, hue }, series): AreaMark => {
    const band = bands[series] ?? bandOf([], series, plot)
    return { key, color: hueColor(hue), area: areaPaths({ xs: plot.xPixels, ...band }, curve) }
  })
  const lines =
    layout === 'overlaid' ? areas.map((area, series) => edgeOf(area, bands[series], model, plot, curve)) : []
  const pins = (at: number): readonly Pin[] =>
    model.series.flatMap(({ hue }, series) => {
      const y = bands[series]?.tops[at] ?? Number.NaN
      return Number.isNaN(y) ? [] : [{ series, x: plot.xPixels[at] ?? 0, y, color: hueColor(hue) }]
    })
  return { plot, areas, lines, pins }
}

interface BandEdges {
  readonly tops: Float64Array
  readonly bottoms: Float64Array
}

function bandOf(spans: readonly BarSpan[], series: number, { xPixels, yOf }: PlotGeometry): BandEdges {
  const tops = new Float64Array(xPixels.length).fill(Number.NaN)
  const bottoms = new Float64Array(xPixels.length).fill(Number.NaN)
  for (const span of spans) {
    if (span.series !== series) continue
    tops[span.at] = yOf(span.to)
    bottoms[span.at] = yOf(span.from)
  }
  return { tops, bottoms }
}

function edgeOf(
  { key, color }: AreaMark,
  band: BandEdges | undefined,
  model: ChartModel,
  plot: PlotGeometry,
  curve: Curve,
): LineMark {
  const ys = band?.tops ?? new Float64Array()
  const { solid, partial } = linePaths({ xs: plot.xPixels, ys }, model.partialFrom, curve)
  return { key, color, dash: undefined, solid, partial, dots: '' }
}

/** The geometry of an area chart, made anew only when its data, size or language changes. */
export function useAreaChart(
  model: ChartModel,
  { width, fontSize }: Box,
  height: number,
  { layout, curve }: { readonly layout: AreaLayout; readonly curve: Curve },
  formatters: Formatters,
): AreaGeometry {
  return useMemo(
    () => areaGeometry(model, { width, fontSize, height }, layout, curve, formatters),
    [model, width, fontSize, height, layout, curve, formatters],
  )
}
