import type { Forecast, ForecastOptions, ForecastRefusal } from './forecast.js'
import { type KnownDay, learnedDays } from './learnedDays.js'
import { monthCalendar } from './monthCalendar.js'
import { predictDays } from './predictDays.js'
import { sum } from './sums.js'

/** The widest interval that still says something: this part of a month of mean days. */
const widest = 1

/**
 * A month's total as its days up to now make it likely. `docs/forecast.md` tells the method, and how often its interval
 * held the truth in simulated months. In short:
 *
 * 1. **Learns** from up to eight weeks of days that are over, from the first message on.
 * 2. **Sees** weekdays, growth or decline, the course of a month where two are known, and how far days hang together; what
 *    it cannot see for sure it weighs by how well it explains the days.
 * 3. **Expects** what the month has so far and the days left, of today what it has brought when that is more.
 * 4. **Refuses** with a reason where no interval would hold.
 *
 * It knows no campaigns, holidays or price tiers to come.
 *
 * @example
 * // eight weeks and ten days of 100, of a month of 31
 * forecastMonth({ days, monthStart, today, monthEnd })
 * // { soFar: 1000, expected: 3100, low: 3100, high: 3100, level: 0.8, daysLeft: 21, daysKnown: 56, …, reason: undefined }
 * // three days of 100: { soFar: 300, reason: 'too-short', expected: undefined, low: undefined, high: undefined, … }
 */
export function forecastMonth(options: ForecastOptions): Forecast {
  const { monthStart, today, monthEnd } = options
  const level = Math.min(0.999, Math.max(0, options.level ?? 0.8))
  const calendar = monthCalendar(monthStart)
  const now = calendar.dayAt(calendar.indexOf(today))
  const length = calendar.indexOf(monthEnd)
  const days = options.days.map(({ x, y }) => ({ ...calendar.dayAt(calendar.indexOf(x)), y }))
  const over = days.filter((day): day is KnownDay => day.y !== null && day.index < now.index)
  const brought = days.find(({ index }) => index === now.index && index < length)?.y ?? 0
  const ofMonth = over.filter(({ index }) => index >= 0 && index < length)
  const past = sum(ofMonth.map(({ y }) => y))
  const left = daysFrom(now.index, length).map(calendar.dayAt)
  const known = new Set(ofMonth.map(({ index }) => index))
  const missing = daysFrom(0, Math.min(now.index, length))
    .filter((index) => !known.has(index))
    .map(calendar.dayAt)
  const from =
    options.learnFrom === undefined ? Number.NEGATIVE_INFINITY : calendar.indexOf(options.learnFrom)
  const learned = learnedDays(
    over.filter(({ index }) => index >= from),
    now,
  )
  const base = {
    soFar: past + brought,
    level,
    daysLeft: left.length,
    daysMissing: missing.length,
    daysKnown: learned.days.length,
    daysSetAside: 'refused' in learned ? 0 : learned.setAside,
  }
  const refuse = (reason: ForecastRefusal): Forecast => {
    return { ...base, reason, expected: undefined, low: undefined, high: undefined }
  }
  const ahead = [...missing, ...left]
  if (ahead.length === 0) return { ...base, reason: undefined, expected: past, low: past, high: past }
  if ('refused' in learned) return refuse(learned.refused)
  const predicted = predictDays(learned.days, ahead, brought, level)
  if (predicted === undefined) return refuse('too-short')
  const { expected, low, high } = predicted
  const usual = sum(learned.days.map(({ y }) => y)) / learned.days.length
  if (high - low > widest * usual * length) return refuse('uncertain')
  return { ...base, reason: undefined, expected: past + expected, low: past + low, high: past + high }
}

function daysFrom(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)
}
