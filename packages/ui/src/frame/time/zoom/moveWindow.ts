import { bucketEnd } from '../../../format/bucketEnd.js'
import { bisectLeft } from '../model/bisect.js'
import type { ChartModel } from '../model/ChartModel.js'
import type { TimeWindow } from './TimeWindow.js'

export type WindowMove = 'in' | 'out' | 'earlier' | 'later'

/** No fewer buckets than this are shown. */
const LEAST = 3

/** The window after a press on one of the zoom buttons; `null` when everything is shown. */
export function moveWindow(
  model: ChartModel,
  window: TimeWindow | null,
  move: WindowMove,
): TimeWindow | null {
  const all = model.xs.length
  const first = window === null ? 0 : bisectLeft(model.xs, window.from)
  const last = window === null ? all : bisectLeft(model.xs, window.to)
  const size = last - first
  const step = Math.max(1, Math.round(size / 2))
  if (move === 'earlier') return bucketWindow(model, first - step, size)
  if (move === 'later') return bucketWindow(model, first + step, size)
  const next = move === 'in' ? Math.max(LEAST, step) : size * 2
  return bucketWindow(model, Math.round(first + (size - next) / 2), next)
}

/** The window of `size` buckets from `first` on, kept inside the data; `null` when that is all of it. */
export function bucketWindow(model: ChartModel, first: number, size: number): TimeWindow | null {
  const all = model.xs.length
  if (size >= all) return null
  const from = Math.max(0, Math.min(all - size, first))
  const last = model.xs[from + size - 1] ?? 0
  return { from: model.xs[from] ?? 0, to: bucketEnd(last, model.granularity, model.timeZone) }
}

/** The window between two moments, at least a few buckets wide; `null` when it holds everything. */
export function windowBetween(model: ChartModel, one: number, other: number): TimeWindow | null {
  const first = bisectLeft(model.xs, Math.min(one, other))
  const last = bisectLeft(model.xs, Math.max(one, other))
  return bucketWindow(model, first, Math.max(LEAST, last - first))
}
