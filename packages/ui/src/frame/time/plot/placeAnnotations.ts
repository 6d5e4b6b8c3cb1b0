import { bucketEnd } from '../../../format/bucketEnd.js'
import type { Formatters } from '../../../format/Formatters.js'
import type { Annotation } from '../Annotation.js'
import type { ChartModel } from '../model/ChartModel.js'
import { placeOfMoment, type TimeAxis } from '../model/timeAxis.js'
import type { PlotGeometry } from './PlotGeometry.js'

/** An annotation that falls in the time shown; `x` is its place on the time axis. */
export interface NumberedAnnotation extends Annotation {
  /** Its number on the chart and in the list, in the reader's digits. */
  readonly number: string
}

/** An annotation with its place on the time axis. */
export interface PlacedAnnotation extends NumberedAnnotation {
  readonly pixel: number
}

/** The annotations inside the plot, in the order of time, numbered. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  geometry: PlotGeometry,
  axis: TimeAxis,
  formatters: Formatters,
): readonly PlacedAnnotation[] {
  const placed = onAxis(annotations, axis)
    .map((one) => ({ ...one, pixel: Math.round(geometry.xScale(one.x)) }))
    .filter(({ pixel }) => pixel >= 0 && pixel <= geometry.innerWidth)
  return numbered(placed, formatters)
}

/** The annotations in the buckets of a model, numbered, for charts that list them only. */
export function numberAnnotations(
  annotations: readonly Annotation[],
  model: ChartModel,
  formatters: Formatters,
): readonly NumberedAnnotation[] {
  const { xs, granularity, timeZone } = model
  const last = xs[xs.length - 1]
  if (last === undefined) return []
  const end = bucketEnd(last, granularity, timeZone)
  return numbered(
    onAxis(annotations, model).filter(({ x }) => x >= (xs[0] ?? 0) && x < end),
    formatters,
  )
}

function onAxis(annotations: readonly Annotation[], axis: TimeAxis) {
  return annotations.map((one) => ({ ...one, x: placeOfMoment(one, axis) }))
}

function numbered<One extends Annotation>(
  annotations: readonly One[],
  formatters: Formatters,
): readonly (One & NumberedAnnotation)[] {
  return [...annotations]
    .sort((a, b) => Number(a.x) - Number(b.x))
    .map((one, at) => ({ ...one, number: formatters.value(at + 1, { kind: 'count' }) }))
}
