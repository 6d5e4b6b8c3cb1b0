import type { Formatters } from '../../../format/Formatters.js'
import type { TimeTick } from '../../../marks/Axes.js'
import { textWidth } from '../../../scales/textWidth.js'
import { tickLabels } from '../../../scales/tickLabels.js'
import { tickStep, timeTicks } from '../../../scales/timeTicks.js'
import { bisectLeft } from '../model/bisect.js'
import type { ChartModel } from '../model/ChartModel.js'

export interface TimePlaces {
  readonly xs: Float64Array
  readonly xPixels: Float64Array
  readonly from: number
  readonly to: number
  readonly xOf: (moment: number) => number
  readonly half: number
  readonly innerWidth: number
  readonly fontSize: number
  readonly model: ChartModel
  readonly formatters: Formatters
}

/** The words under the time axis, each where it belongs and none over another. */
export function placeTimes(places: TimePlaces): readonly TimeTick[] {
  const { xs, xPixels, from, to, xOf, half, innerWidth, fontSize, model, formatters } = places
  const { granularity, timeZone } = model
  const step = tickStep(from, to, Math.floor(innerWidth / (fontSize * 5.4)), granularity)
  const found = timeTicks(from, to, step, granularity, timeZone)
  // A span that holds no two ticks is named by its ends.
  const moments = found.length > 1 || from === to ? found : [from, to]
  const labels =
    moments === found
      ? tickLabels(found, step, formatters)
      : moments.map((moment) => formatters.date(moment, granularity, endStyle(granularity)))
  let free = Number.NEGATIVE_INFINITY
  const placed: TimeTick[] = []
  moments.forEach((moment, at) => {
    const bucket = bisectLeft(xs, moment)
    const x = Math.round(xs[bucket] === moment ? (xPixels[bucket] ?? 0) : xOf(moment) + half)
    const label = labels[at] ?? ''
    const reach = textWidth(label, fontSize) / 2
    const anchor = x - reach < -fontSize * 2 ? 'start' : x + reach > innerWidth + fontSize ? 'end' : 'middle'
    const start = anchor === 'start' ? x : anchor === 'end' ? x - 2 * reach : x - reach
    if (start < free) return
    free = start + 2 * reach + fontSize * 0.6
    placed.push({ x, label, anchor })
  })
  return placed
}

function endStyle(granularity: ChartModel['granularity']): 'tick' | 'short' {
  return granularity === 'DAY' || granularity === 'WEEK' ? 'tick' : 'short'
}
