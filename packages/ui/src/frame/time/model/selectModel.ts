import { bisectLeft } from './bisect.js'
import type { ChartModel, ModelSeries } from './ChartModel.js'
import { sliceHeld } from './heldParts.js'

/** The part of a model that is shown: without the hidden series, inside `[from, to)` when a window is given. */
export function selectModel(
  model: ChartModel,
  hidden: ReadonlySet<string>,
  window?: { readonly from: number; readonly to: number } | undefined,
): ChartModel {
  if (hidden.size === 0 && window === undefined) return model
  const visible = ({ key }: ModelSeries): boolean => !hidden.has(key)
  const series = model.series.filter(visible)
  const previous = model.previous.filter(visible)
  if (window === undefined) return { ...model, series, previous }
  const first = bisectLeft(model.xs, window.from)
  const last = bisectLeft(model.xs, window.to)
  return {
    ...model,
    xs: model.xs.subarray(first, last),
    held: sliceHeld(model.held, first, last),
    series: series.map((one) => cut(one, first, last)),
    previous: previous.map((one) => cut(one, first, last)),
  }
}

function cut(series: ModelSeries, first: number, last: number): ModelSeries {
  const { ys, reasons } = series
  return { ...series, ys: ys.subarray(first, last), reasons: reasons.subarray(first, last) }
}
