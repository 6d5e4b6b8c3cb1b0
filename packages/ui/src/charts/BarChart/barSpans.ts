import type { ChartModel } from '../../frame/time/model/ChartModel.js'

/** How the series of a bucket share it: `stacked` on each other, `grouped` side by side, `percent` as parts of 100 %. */
export type BarLayout = 'stacked' | 'grouped' | 'percent'

/** One bar in values: which series and bucket, and the values it spans. */
export interface BarSpan {
  readonly series: number
  readonly at: number
  readonly from: number
  readonly to: number
  /** Whether nothing lies beyond it on its side of zero. */
  readonly outer: boolean
}

/** The bars of a model and of what it is compared with, and what they reach. */
export interface ComparedSpans {
  readonly now: readonly BarSpan[]
  /** Those of the earlier period; `series` counts in the model's `before`. */
  readonly before: readonly BarSpan[]
  readonly extent: readonly [low: number, high: number]
}

/** A model's bars and its comparison's, laid out alike. */
export function comparedSpans(model: ChartModel, layout: BarLayout): ComparedSpans {
  const now = barSpans(model, layout)
  const before = model.previous.length === 0 ? [] : barSpans({ ...model, series: model.previous }, layout)
  return { now, before, extent: spanExtent(before.length === 0 ? now : [...now, ...before]) }
}

/** A bar for every figure; missing ones have none. Positive figures stack up from zero, negative ones down. */
export function barSpans(model: ChartModel, layout: BarLayout): readonly BarSpan[] {
  const spans: BarSpan[] = []
  for (let at = 0; at < model.xs.length; at++) {
    let up = 0
    let down = 0
    let last: { up: number; down: number } = { up: -1, down: -1 }
    if (layout !== 'grouped') last = outermost(model, at)
    const scale = layout === 'percent' ? 1 / bucketSize(model, at) : 1
    for (let series = 0; series < model.series.length; series++) {
      const y = model.series[series]?.ys[at] ?? Number.NaN
      if (Number.isNaN(y)) continue
      if (layout === 'grouped') {
        spans.push({ series, at, from: 0, to: y, outer: true })
        continue
      }
      const from = y < 0 ? down : up
      const to = from + y * scale
      if (y < 0) down = to
      else up = to
      spans.push({ series, at, from, to, outer: series === (y < 0 ? last.down : last.up) })
    }
  }
  return spans
}

/** What the figures of a bucket amount to, signs aside; 1 for an empty one, so that nothing is divided by zero. */
function bucketSize(model: ChartModel, at: number): number {
  let size = 0
  for (const { ys } of model.series) size += Math.abs(ys[at] ?? 0) || 0
  return size === 0 ? 1 : size
}

function outermost(model: ChartModel, at: number): { up: number; down: number } {
  let up = -1
  let down = -1
  model.series.forEach(({ ys }, series) => {
    const y = ys[at] ?? Number.NaN
    if (y > 0) up = series
    if (y < 0) down = series
  })
  return { up, down }
}

/** Lowest and highest value any bar reaches. */
export function spanExtent(spans: readonly BarSpan[]): readonly [number, number] {
  let low = 0
  let high = 0
  for (const { to } of spans) {
    if (to < low) low = to
    if (to > high) high = to
  }
  // Shares add up to one only nearly; an axis must not take that for more.
  return [Math.round(low * 1e9) / 1e9, Math.round(high * 1e9) / 1e9]
}
