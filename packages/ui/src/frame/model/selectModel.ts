import { bisectLeft } from './bisect.js'
import type { ChartModel } from './ChartModel.js'

/** The part of a model that is shown: without the hidden series, inside `[from, to)` when a window is given. */
export function selectModel(
  model: ChartModel,
  hidden: ReadonlySet<string>,
  window?: { readonly from: number; readonly to: number } | undefined,
): ChartModel {
  if (hidden.size === 0 && window === undefined) return model
  const shown = model.series.filter(({ key }) => !hidden.has(key))
  if (window === undefined) return { ...model, series: shown }
  const first = bisectLeft(model.xs, window.from)
  const last = bisectLeft(model.xs, window.to)
  return {
    ...model,
    xs: model.xs.subarray(first, last),
    partialFrom: Math.max(0, Math.min(model.partialFrom, last) - first),
    series: shown.map((one) => ({
      ...one,
      ys: one.ys.subarray(first, last),
      reasons: new Map(
        [...one.reasons].flatMap(([at, reason]) =>
          at >= first && at < last ? [[at - first, reason] as const] : [],
        ),
      ),
    })),
  }
}
