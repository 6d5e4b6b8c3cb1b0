import type { Band } from '../../../marks/HatchedBands.js'
import type { ChartModel } from '../model/ChartModel.js'
import { missingAt } from '../model/missingAt.js'

/** Stretches of buckets in which no series has a figure and at least one is kept back. */
export function withheldBands(
  model: Pick<ChartModel, 'series'>,
  xPixels: Float64Array,
  bucketWidth: number,
  innerWidth: number,
): readonly Band[] {
  const bands: Band[] = []
  if (model.series.some(({ ys }) => !ys.some(Number.isNaN))) return bands
  let first = -1
  for (let at = 0; at <= xPixels.length; at++) {
    const held = at < xPixels.length && isWithheld(model, at)
    if (held && first < 0) first = at
    if (!held && first >= 0) {
      const from = Math.max(0, (xPixels[first] ?? 0) - bucketWidth / 2)
      const to = Math.min(innerWidth, (xPixels[at - 1] ?? 0) + bucketWidth / 2)
      add(bands, { x: Math.round(from), width: Math.max(1, Math.round(to - from)) })
      first = -1
    }
  }
  return bands
}

/** Where many buckets share a pixel, stretches without room between them are drawn as one. */
function add(bands: Band[], { x, width }: Band): void {
  const last = bands.at(-1)
  if (last === undefined || x > last.x + last.width) bands.push({ x, width })
  else bands[bands.length - 1] = { x: last.x, width: Math.max(last.width, x + width - last.x) }
}

function isWithheld(model: Pick<ChartModel, 'series'>, at: number): boolean {
  let isOne = false
  for (const series of model.series) {
    const reason = missingAt(series, at)
    if (reason === undefined) return false
    isOne ||= reason === 'withheld'
  }
  return isOne
}
