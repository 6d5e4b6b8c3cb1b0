import { startOfDay, wallTimeOf } from '@wabalytics/hooks'
import type { Formatters } from '../format/Formatters.js'
import type { TickStep } from './timeTicks.js'

/**
 * Ticks in, words out. What a reader cannot know from the tick before is said where it changes: the date at midnight
 * among hours, the year at its first tick when the axis spans several.
 */
export function tickLabels(
  ticks: readonly number[],
  step: TickStep,
  formatters: Formatters,
): readonly string[] {
  const { timeZone } = formatters
  const walls = ticks.map((tick) => wallTimeOf(tick / 1000, timeZone))
  const years = new Set(walls.map(({ year }) => year)).size > 1
  return ticks.map((tick, at) => {
    const wall = walls[at]
    const newYear = years && wall?.year !== walls[at - 1]?.year
    if (step.unit === 'year') return formatters.moment(tick, { year: 'numeric' })
    if (step.unit === 'month') {
      return formatters.moment(tick, newYear ? { month: 'short', year: 'numeric' } : { month: 'short' })
    }
    if (step.unit === 'day' || startOfDay(tick / 1000, timeZone) === tick / 1000) {
      const day: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' }
      return formatters.moment(tick, newYear && at > 0 ? { ...day, year: 'numeric' } : day)
    }
    return formatters.moment(tick, { hour: 'numeric', minute: '2-digit' })
  })
}
