import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import type { BarMark } from '../../marks/BarMarks.js'
import { type BarPixels, barPath } from '../../marks/barPath.js'
import { hueColor } from '../../theme/hueColor.js'
import type { BarLayout, BarSpan, ComparedSpans } from './barSpans.js'

/** A bar with its place. */
export interface LaidBar {
  readonly span: BarSpan
  readonly bar: BarPixels
}

/** Where in its bucket a bar stands: which of the places side by side, and which part of it. */
export interface BarPlace {
  readonly slot: number
  /** How far into the place it begins, and how much of the place it takes. */
  readonly from: number
  readonly share: number
}

/** How much of a place the earlier period's bar has, at its beginning. */
const EARLIER = 0.32

/**
 * Bars in values in, bars in pixels out: one mark a series, those of the earlier period before the present ones. `place`
 * turns the place in a bucket and the values into pixels, upright or lying; `pathOf` draws those of a series.
 */
export function layBars(
  model: ChartModel,
  { now, before }: ComparedSpans,
  layout: BarLayout,
  place: (span: BarSpan, at: BarPlace) => BarPixels,
  pathOf: (bars: readonly BarPixels[]) => string = barPath,
): { readonly marks: readonly BarMark[]; readonly bars: readonly LaidBar[] } {
  const compared = model.previous.length > 0
  const slot = (series: number): number => (layout === 'grouped' ? series : 0)
  const present = compared ? { from: EARLIER, share: 1 - EARLIER } : { from: 0, share: 1 }
  const bars = now.map((span) => ({ span, bar: place(span, { slot: slot(span.series), ...present }) }))
  const bySeries = model.series.map((): LaidBar[] => [])
  for (const one of bars) bySeries[one.span.series]?.push(one)
  const draw = (part: readonly LaidBar[]): string => pathOf(part.map(({ bar }) => bar))
  const marks = model.series.map(({ key, hue }, series): BarMark => {
    const own = bySeries[series] ?? []
    return {
      key,
      color: hueColor(hue),
      solid: draw(own.filter(({ span }) => isWhole(model, span.at))),
      partial: draw(own.filter(({ span }) => !isWhole(model, span.at))),
    }
  })
  const places = new Map(model.series.map(({ key }, series) => [key, slot(series)]))
  const earlier = model.previous.map(({ key, hue }, series): BarMark => {
    const at = { slot: places.get(key) ?? 0, from: 0, share: EARLIER }
    const own = before.filter((span) => span.series === series).map((span) => place(span, at))
    return { key: `before ${key}`, color: hueColor(hue), solid: pathOf(own), partial: '', faint: true }
  })
  return { marks: [...earlier, ...marks], bars }
}

function isWhole({ held }: ChartModel, at: number): boolean {
  return at >= held.wholeFrom && at < held.wholeTo
}
