import type { Formatters } from '../../../format/Formatters.js'
import type { TimeTick } from '../../../marks/Axes.js'
import type { Stepper, TimeScale } from '../../../scales/straightScale.js'
import { textWidth } from '../../../scales/textWidth.js'
import type { ChartModel } from '../model/ChartModel.js'

export interface TimePlaces {
  readonly from: number
  readonly to: number
  readonly xScale: TimeScale
  readonly stepper: Stepper
  readonly innerWidth: number
  readonly fontSize: number
  readonly granularity: ChartModel['granularity']
  readonly formatters: Formatters
}

/** The words under the time axis, each where it belongs and none over another. */
export function placeTimes(places: TimePlaces): readonly TimeTick[] {
  const { from, to, xScale, stepper, innerWidth, fontSize, granularity, formatters } = places
  const { within, words } = stepper(from, to)
  const found = within(from, to)
  // A span that holds no two ticks is named by its ends.
  const moments = found.length > 1 || from === to ? found : [from, to]
  const labels =
    moments === found
      ? words(found)
      : moments.map((moment) => formatters.date(moment, granularity, endStyle(granularity)))
  const half = (xScale.bandwidth?.() ?? 0) / 2
  let free = Number.NEGATIVE_INFINITY
  const placed: TimeTick[] = []
  moments.forEach((moment, at) => {
    const x = Math.round(xScale(moment) + half)
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
