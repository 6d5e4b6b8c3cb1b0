'use client'
import { useMemo } from 'react'
import type { Formatters } from '../../format/Formatters.js'
import type { ChartModel } from '../../frame/model/ChartModel.js'
import { extentOf } from '../../frame/model/extentOf.js'
import { layoutPlot } from '../../frame/plot/layoutPlot.js'
import type { Pin } from '../../frame/plot/Pin.js'
import type { PlotGeometry } from '../../frame/plot/PlotGeometry.js'
import type { Box } from '../../frame/plot/useBox.js'
import { dashOf } from '../../marks/dashOf.js'
import { dotsPath } from '../../marks/dotsPath.js'
import type { LineMark } from '../../marks/LineMarks.js'
import { type Curve, linePaths } from '../../marks/linePaths.js'
import { hueColor } from '../../theme/hueColor.js'

/** Everything a line chart draws, as numbers and strings. */
export interface LineGeometry {
  readonly plot: PlotGeometry
  readonly lines: readonly LineMark[]
  /** So many points that painting the lines is cheaper than drawing them as shapes. */
  readonly dense: boolean
  /** The drawn points of a bucket: one per series that has a figure there. */
  readonly pins: (at: number) => readonly Pin[]
}

/** Above this many points lines are painted on a canvas. */
const DENSE = 8_000
/** Above this many they are a hair wide, too: wider ones take many times as long to paint. */
const THIN = 20_000

/** Model and size in, geometry out. */
export function lineGeometry(
  model: ChartModel,
  size: Box & { readonly height: number },
  curve: Curve,
  formatters: Formatters,
): LineGeometry {
  const plot = layoutPlot(model, { ...size, place: 'point', extent: extentOf(model) }, formatters)
  const pixels = model.series.map(({ ys }) => ({ xs: plot.xPixels, ys: ys.map(plot.yOf) }))
  const points = model.xs.length * (model.series.length + model.before.length)
  const thin = points > THIN
  const lines = model.series.map(({ key, hue, repeat }, index): LineMark => {
    const own = pixels[index] ?? { xs: plot.xPixels, ys: new Float64Array() }
    const { solid, partial, lone } = linePaths(own, model.partialFrom, curve)
    const alone = lone.map((at) => [own.xs[at] ?? 0, own.ys[at] ?? 0] as const)
    const dots = dotsPath(alone, 3)
    return { key, color: hueColor(hue), dash: dashOf(repeat), solid, partial, dots, thin }
  })
  const earlier = model.before.map(({ key, hue, ys }): LineMark => {
    const own = { xs: plot.xPixels, ys: ys.map(plot.yOf) }
    const { solid } = linePaths(own, ys.length, curve)
    return {
      key: `before ${key}`,
      color: hueColor(hue),
      dash: undefined,
      solid,
      partial: '',
      dots: '',
      faint: true,
    }
  })
  const pins = (at: number): readonly Pin[] =>
    model.series.flatMap(({ hue }, series) => {
      const y = pixels[series]?.ys[at] ?? Number.NaN
      return Number.isNaN(y) ? [] : [{ series, x: plot.xPixels[at] ?? 0, y, color: hueColor(hue) }]
    })
  return { plot, lines: [...earlier, ...lines], dense: points > DENSE, pins }
}

/** The geometry of a line chart, made anew only when its data, size or language changes. */
export function useLineChart(
  model: ChartModel,
  { width, fontSize }: Box,
  height: number,
  curve: Curve,
  formatters: Formatters,
): LineGeometry {
  return useMemo(
    () => lineGeometry(model, { width, fontSize, height }, curve, formatters),
    [model, width, fontSize, height, curve, formatters],
  )
}
