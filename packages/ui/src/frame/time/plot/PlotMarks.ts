import { startOfDate } from '@wabalytics/hooks'
import { hueColor } from '../../../theme/hueColor.js'
import type { Hue } from '../../../theme/seriesColors.js'
import type { TokenName } from '../../../theme/tokenKinds.js'
import { variableOf } from '../../../theme/variableOf.js'
import type { ChartModel } from '../model/ChartModel.js'
import { placeOfMoment } from '../model/timeAxis.js'
import type { PlotGeometry } from './PlotGeometry.js'

/** What marks of a host's own are drawn from; the origin is the plot's upper left corner, inside its margins. */
export interface PlotMarks extends Pick<PlotGeometry, 'xScale' | 'yScale' | 'fontSize'> {
  /** Size of the plot inside its margins, in pixels. */
  readonly width: number
  readonly height: number
  /** What is drawn: places in time and, series by series, figures; `NaN` is missing. */
  readonly model: ChartModel
  /** A moment, or a date (`2026-03-08`), in; its place on `xScale` out, as the account's days or the chart's clock have it. */
  readonly placeOf: (when: Date | number | string) => number
  /** A token of the theme, or the `hue` of a series, in; what to write into `fill` or `stroke` out. */
  readonly color: (of: TokenName | Hue) => string
}

/** A geometry and what it shows in, what a host draws its own marks from out. */
export function plotMarks(geometry: PlotGeometry, model: ChartModel): PlotMarks {
  const { xScale, yScale, fontSize, innerWidth, innerHeight } = geometry
  return {
    xScale,
    yScale,
    fontSize,
    width: innerWidth,
    height: innerHeight,
    model,
    placeOf: (when) =>
      typeof when === 'string' ? startOfDate(when, model.timeZone) * 1000 : placeOfMoment({ x: when }, model),
    color: (of) => (typeof of === 'number' ? hueColor(of) : `var(${variableOf(of)})`),
  }
}
