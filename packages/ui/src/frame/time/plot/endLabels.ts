import { textWidth } from '../../../scales/textWidth.js'
import type { ChartModel } from '../model/ChartModel.js'

/** A series' name where its line ends. */
export interface EndLabel {
  readonly key: string
  readonly text: string
  readonly y: number
}

/** Names at the ends of lines, and how much room they need to the right of the plot. */
export interface EndLabels {
  readonly labels: readonly EndLabel[]
  readonly room: number
}

export interface EndLabelBox {
  readonly width: number
  readonly innerHeight: number
  readonly fontSize: number
  readonly yScale: (value: number) => number
}

/** More names than this are for the legend alone. */
const MOST = 5
const NONE: EndLabels = { labels: [], room: 0 }

/**
 * The names of two to five series at the heights their lines end on, moved apart by a line at most; none at all where one
 * would not fit, would stand far from its line, or has no line that reaches the last bucket with figures.
 */
export function endLabels({ xs, series }: ChartModel, box: EndLabelBox): EndLabels {
  const { width, innerHeight, fontSize, yScale } = box
  if (series.length < 2 || series.length > MOST || width < 480) return NONE
  const room = Math.ceil(Math.max(...series.map(({ label }) => textWidth(label, fontSize))) + 14)
  if (room > width * 0.2) return NONE
  let last = xs.length - 1
  while (last >= 0 && series.every(({ ys }) => Number.isNaN(ys[last] ?? Number.NaN))) last--
  // Lines that end well before the plot does are too far from names beside it.
  if (xs.length - 1 - last > Math.max(1, xs.length * 0.03)) return NONE
  const wished = series
    .map(({ key, label, ys }) => ({ key, text: label, y: yScale(ys[last] ?? Number.NaN) }))
    .sort((a, b) => a.y - b.y)
  const line = fontSize * 1.25
  const placed = apart(
    wished.map(({ y }) => y),
    line,
    innerHeight,
  )
  const labels = wished.map((one, at) => ({ ...one, y: placed[at] ?? Number.NaN }))
  // A name without a line, or pushed too far from it, is not a number or beyond a line's height.
  return labels.every(({ y }, at) => Math.abs(y - (wished[at]?.y ?? 0)) <= line) ? { labels, room } : NONE
}

/** Ascending places in; the same at least so far apart out, pushed down, and up again at the end. */
function apart(places: readonly number[], distance: number, end: number): readonly number[] {
  const pushed = [...places]
  for (let at = 1; at < pushed.length; at++) {
    pushed[at] = Math.max(pushed[at] ?? 0, (pushed[at - 1] ?? 0) + distance)
  }
  let free = end
  for (let at = pushed.length - 1; at >= 0; at--) {
    pushed[at] = Math.min(pushed[at] ?? 0, free)
    free = (pushed[at] ?? 0) - distance
  }
  return pushed
}
