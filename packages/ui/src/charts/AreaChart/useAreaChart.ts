'use client'
import { useMemo } from 'react'
import type { Box } from '../../controls/useBox.js'
import type { Formatters } from '../../format/Formatters.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import { layoutPlot } from '../../frame/time/plot/layoutPlot.js'
import type { Pin } from '../../frame/time/plot/Pin.js'
import type { PlotGeometry } from '../../frame/time/plot/PlotGeometry.js'
import { pendingPlot } from '../../frame/time/plot/pendingPlot.js'
import type { AreaMark } from '../../marks/AreaMarks.js'
import { areaPaths } from '../../marks/areaPaths.js'
import { dotsPath } from '../../marks/dotsPath.js'
import type { LineMark } from '../../marks/LineMarks.js'
import { type Curve, linePaths, type WholeRun } from '../../marks/linePaths.js'
import { hueColor } from '../../theme/hueColor.js'
import { type BarSpan, comparedSpans } from '../BarChart/barSpans.js'
import { axisOf } from '../BarChart/useBarChart.js'

/** How areas share the plot: `stacked` on each other, `percent` as parts of 100 %, `overlaid` each from zero. */
export type AreaLayout = 'stacked' | 'percent' | 'overlaid'

/** Everything an area chart draws, as numbers and strings. */
export interface AreaGeometry {
  readonly plot: PlotGeometry
  readonly areas: readonly AreaMark[]
  /** Whether there are so many points that lines between areas would hide them. */
  readonly dense: boolean
  /** The upper edges of overlaid areas, and those of what is compared with. */
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
  const { now, before, extent } = comparedSpans(model, layout === 'overlaid' ? 'grouped' : layout)
  const plot = layoutPlot(model, { ...size, place: 'point', extent, axis: axisOf(layout) }, formatters)
  const bands = bandsOf(now, model.series.length, plot)
  const areas = model.series.map(({ key, hue }, series): AreaMark => {
    const band = bands[series]
    const area = band === undefined ? '' : areaPaths({ xs: plot.xPixels, ...band }, curve)
    return { key, color: hueColor(hue), area }
  })
  const lines =
    layout === 'overlaid' ? areas.map((area, series) => edgeOf(area, bands[series], model, plot, curve)) : []
  const earlier = bandsOf(before, model.previous.length, plot).map(({ tops }, series): LineMark => {
    const { key = '', hue = 0 } = model.previous[series] ?? {}
    const { solid, lone } = linePaths({ xs: plot.xPixels, ys: tops }, all(tops), curve)
    const alone = lone.map((at) => [plot.xPixels[at] ?? 0, tops[at] ?? 0] as const)
    // Over the fills of stacked areas a hue would not be seen.
    const color = layout === 'overlaid' ? hueColor(hue) : 'var(--wa-ink)'
    return {
      key: `before ${key}`,
      color,
      dash: undefined,
      solid,
      partial: '',
      dots: dotsPath(alone, 2),
      faint: true,
    }
  })
  const pins = (at: number): readonly Pin[] =>
    model.series.flatMap(({ hue }, series) => {
      const y = bands[series]?.tops[at] ?? Number.NaN
      return Number.isNaN(y) ? [] : [{ series, x: plot.xPixels[at] ?? 0, y, color: hueColor(hue) }]
    })
  const dense = model.xs.length > plot.innerWidth
  return { plot, areas, dense, lines: [...earlier, ...lines], pins }
}

function all(ys: Float64Array): WholeRun {
  return { wholeFrom: 0, wholeTo: ys.length }
}

interface BandEdges {
  readonly tops: Float64Array
  readonly bottoms: Float64Array
}

/** The edges of every series' band, from one pass over the spans; `NaN` where there is none. */
function bandsOf(
  spans: readonly BarSpan[],
  count: number,
  { xPixels, yScale }: PlotGeometry,
): readonly BandEdges[] {
  const nothing = (): Float64Array => new Float64Array(xPixels.length).fill(Number.NaN)
  const bands = Array.from({ length: count }, () => ({ tops: nothing(), bottoms: nothing() }))
  for (const { series, at, from, to } of spans) {
    const band = bands[series]
    if (band === undefined) continue
    band.tops[at] = yScale(to)
    band.bottoms[at] = yScale(from)
  }
  return bands
}

function edgeOf(
  { key, color }: AreaMark,
  band: BandEdges | undefined,
  model: ChartModel,
  plot: PlotGeometry,
  curve: Curve,
): LineMark {
  const ys = band?.tops ?? new Float64Array()
  const { solid, partial } = linePaths({ xs: plot.xPixels, ys }, model.held, curve)
  return { key, color, dash: undefined, solid, partial, dots: '' }
}

const PENDING: AreaGeometry = { plot: pendingPlot, areas: [], dense: false, lines: [], pins: () => [] }

/** The geometry of an area chart, made anew only when its data, size or language changes. */
export function useAreaChart(
  model: ChartModel,
  { width, fontSize, pending }: Box,
  height: number,
  { layout, curve }: { readonly layout: AreaLayout; readonly curve: Curve },
  formatters: Formatters,
): AreaGeometry {
  return useMemo(
    () => (pending ? PENDING : areaGeometry(model, { width, fontSize, height }, layout, curve, formatters)),
    [model, width, fontSize, pending, height, layout, curve, formatters],
  )
}
