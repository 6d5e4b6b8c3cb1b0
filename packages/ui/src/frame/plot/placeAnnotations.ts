import type { Formatters } from '../../format/Formatters.js'
import type { Annotation } from '../Annotation.js'
import type { PlotGeometry } from './PlotGeometry.js'

/** An annotation that falls on the shown time axis. */
export interface PlacedAnnotation extends Annotation {
  readonly pixel: number
  /** Its number on the chart and in the list, in the reader's digits. */
  readonly number: string
}

/** The annotations inside the plot, in the order of time, numbered. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  geometry: PlotGeometry,
  formatters: Formatters,
): readonly PlacedAnnotation[] {
  return annotations
    .map((one) => ({ ...one, pixel: Math.round(geometry.xOf(Number(one.x))) }))
    .filter(({ pixel }) => pixel >= 0 && pixel <= geometry.innerWidth)
    .sort((a, b) => Number(a.x) - Number(b.x))
    .map((one, at) => ({ ...one, number: formatters.value(at + 1, { kind: 'count' }) }))
}
