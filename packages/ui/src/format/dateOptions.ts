import type { Granularity } from '@wabalytics/hooks'

/** How exactly a moment is written: a tick on an axis, a label among others, or in full. */
export type DateStyle = 'tick' | 'short' | 'full'

/** The `Intl` options that name a bucket by its start. */
export function dateOptions(granularity: Granularity, style: DateStyle): Intl.DateTimeFormatOptions {
  if (granularity === 'MONTH' || granularity === 'QUARTER') {
    return style === 'tick'
      ? { month: 'short' }
      : { month: style === 'full' ? 'long' : 'short', year: 'numeric' }
  }
  const day: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' }
  if (granularity === 'DAY' || granularity === 'WEEK') {
    if (style === 'tick') return day
    return style === 'full' ? { ...day, weekday: 'short', year: 'numeric' } : { ...day, year: 'numeric' }
  }
  const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }
  if (style === 'tick') return time
  return style === 'full' ? { ...day, weekday: 'short', year: 'numeric', ...time } : { ...day, ...time }
}
