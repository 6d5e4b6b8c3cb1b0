import type { PlatformGranularity } from '../datasets/definition.js'

/** How long a bucket is. The platform answers HALF_HOUR, DAY and MONTH; HOUR, WEEK and QUARTER are computed. */
export type Granularity = PlatformGranularity | 'HOUR' | 'WEEK' | 'QUARTER'

/** Buckets that begin at an hour: they are moments, which any zone's clock can show. */
export type HourGranularity = 'HALF_HOUR' | 'HOUR'

/** Buckets that are dates: those of the account they were counted for, whoever looks at them. */
export type DateGranularity = Exclude<Granularity, HourGranularity>

/** A day of the week, as in `Intl.Locale`'s week info: 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Whether buckets are moments, and not dates. */
export function hasHours(granularity: Granularity): granularity is HourGranularity {
  return granularity === 'HALF_HOUR' || granularity === 'HOUR'
}
