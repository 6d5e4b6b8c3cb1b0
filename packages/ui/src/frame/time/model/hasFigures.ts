import type { ChartModel } from './ChartModel.js'

/** Whether there is a single figure to draw. Zero is one; missing is none. */
export function hasFigures(model: ChartModel): boolean {
  return model.series.some(({ ys }) => ys.some((y) => !Number.isNaN(y)))
}
