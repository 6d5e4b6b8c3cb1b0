import { civilOf, dateOfDays, daysOf } from './civil.js'
import { dayOf } from './offsets.js'

/** Ranges people ask for by name. The order is that of a menu. */
export const presetNames = [
  'today',
  'yesterday',
  'last-7-days',
  'last-28-days',
  'last-30-days',
  'last-90-days',
  'month-to-date',
  'last-month',
  'quarter-to-date',
  'last-quarter',
] as const

export type PresetName = (typeof presetNames)[number]

export interface PresetOptions {
  readonly now: Date
  /** Whose today. */
  readonly timeZone: string
  /** Whether the last N days end with today, whose figures are not complete. @default false */
  readonly includeToday?: boolean | undefined
}

/** Local days, half-open, as `YYYY-MM-DD`: each account has its own midnight. */
export interface DateRange {
  readonly start: string
  readonly end: string
}

/**
 * The dates a name stands for, as a query's `range` takes them.
 *
 * @example
 * // 2026-11-22, 09:00 in São Paulo
 * presetRange('last-7-days', { now, timeZone: 'America/Sao_Paulo' }) // { start: '2026-11-15', end: '2026-11-22' }
 * presetRange('last-month', { now, timeZone: 'America/Sao_Paulo' })  // { start: '2026-10-01', end: '2026-11-01' }
 */
export function presetRange(name: PresetName, { now, timeZone, includeToday }: PresetOptions): DateRange {
  const today = dayOf(Math.floor(now.getTime() / 1000), timeZone)
  const { year, month } = civilOf(today)
  const days = (start: number, end: number) => ({ start: dateOfDays(start), end: dateOfDays(end) })
  const last = (count: number) => {
    const end = includeToday ? today + 1 : today
    return days(end - count, end)
  }
  const quarter = month - ((month - 1) % 3)
  switch (name) {
    case 'today':
      return days(today, today + 1)
    case 'yesterday':
      return days(today - 1, today)
    case 'last-7-days':
      return last(7)
    case 'last-28-days':
      return last(28)
    case 'last-30-days':
      return last(30)
    case 'last-90-days':
      return last(90)
    case 'month-to-date':
      return days(daysOf(year, month, 1), today + 1)
    case 'last-month':
      return days(daysOf(year, month - 1, 1), daysOf(year, month, 1))
    case 'quarter-to-date':
      return days(daysOf(year, quarter, 1), today + 1)
    case 'last-quarter':
      return days(daysOf(year, quarter - 3, 1), daysOf(year, quarter, 1))
  }
}
