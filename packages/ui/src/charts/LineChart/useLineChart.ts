'use client'
import { useMemo } from 'react'
import type { Box } from '../../controls/useBox.js'
import type { Formatters } from '../../format/Formatters.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import { extentOf } from '../../frame/time/model/extentOf.js'
import { layoutPlot } from '../../frame/time/plot/layoutPlot.js'
import type { Pin } from '../../frame/time/plot/Pin.js'
import type { PlotGeometry } from '../../frame/time/plot/PlotGeometry.js'
import { pendingPlot } from '../../frame/time/plot/pendingPlot.js'
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

const PENDING: LineGeometry = { plot: pendingPlot, lines: [], dense: false, pins: () => [] }

/** Model and size in, geometry out. */
export function lineGeometry(
  model: ChartModel,
  size: Box & { readonly height: number },
  curve: Curve,
  formatters: Formatters,
  named = false,
): LineGeometry {
  if (size.pending) return PENDING
  const plot = layoutPlot(model, { ...size, place: 'point', extent: extentOf(model), named }, formatters)
  const points = model.xs.length * (model.series.length + model.previous.length)
  const thin = points > THIN
  const dense = points > DENSE
  const pins = pinsOf(model, plot)
  // What is painted waits for the size it is painted in.
  if (dense && size.guessed) return { plot, lines: [], dense, pins }
  const pixels = model.series.map(({ ys }) => ({ xs: plot.xPixels, ys: pixelsOf(ys, plot) }))
  const lines = model.series.map(({ key, hue, repeat }, index): LineMark => {
    const own = pixels[index] ?? { xs: plot.xPixels, ys: new Float64Array() }
    const { solid, columns, partial, lone } = linePaths(own, model.held, curve, dense)
    const alone = lone.map((at) => [own.xs[at] ?? 0, own.ys[at] ?? 0] as const)
    const dots = dotsPath(alone, 3)
    return { key, color: hueColor(hue), dash: dashOf(repeat), solid, columns, partial, dots, thin }
  })
  const earlier = model.previous.map(({ key, hue, ys }): LineMark => {
    const own = { xs: plot.xPixels, ys: pixelsOf(ys, plot) }
    const { solid, columns } = linePaths(own, { wholeFrom: 0, wholeTo: ys.length }, curve, dense)
    return {
      key: `before ${key}`,
      color: hueColor(hue),
      dash: undefined,
      solid,
      columns,
      partial: '',
      dots: '',
      faint: true,
    }
  })
  return { plot, lines: [...earlier, ...lines], dense, pins }
}

/** Heights of figures; the axis is a straight line, so two of its points say where all are. */
function pixelsOf(ys: Float64Array, { yScale }: PlotGeometry): Float64Array {
  const zero = yScale(0)
  const step = yScale(1) - zero
  const pixels = new Float64Array(ys.length)
  for (let at = 0; at < ys.length; at++) pixels[at] = zero + (ys[at] ?? Number.NaN) * step
  return pixels
}

function pinsOf(model: ChartModel, plot: PlotGeometry): LineGeometry['pins'] {
  return (at) =>
    model.series.flatMap(({ hue, ys }, series) => {
      const y = plot.yScale(ys[at] ?? Number.NaN)
      return Number.isNaN(y) ? [] : [{ series, x: plot.xPixels[at] ?? 0, y, color: hueColor(hue) }]
    })
}

/** The geometry of a line chart, made anew only when its data, size or language changes. */
export function useLineChart(
  model: ChartModel,
  { width, fontSize, guessed, pending }: Box,
  height: number,
  curve: Curve,
  formatters: Formatters,
  named = false,
): LineGeometry {
  return useMemo(
    () => lineGeometry(model, { width, fontSize, guessed, pending, height }, curve, formatters, named),
    [model, width, fontSize, guessed, pending, height, curve, formatters, named],
  )
}
