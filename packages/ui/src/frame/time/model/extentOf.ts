import type { ChartModel } from './ChartModel.js'

/** Lowest and highest figure, of what is compared with too; `[0, 0]` when there is none. */
export function extentOf({ series, previous }: ChartModel): readonly [number, number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const { ys } of [...series, ...previous]) {
    for (const y of ys) {
      if (y < low) low = y
      if (y > high) high = y
    }
  }
  return low > high ? [0, 0] : [low, high]
}
