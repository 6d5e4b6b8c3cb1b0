import type { PlatformGranularity } from '../datasets/definition.js'

/** How long a bucket is. The platform answers HALF_HOUR, DAY and MONTH; HOUR, WEEK and QUARTER are computed. */
export type BucketGranularity = PlatformGranularity | 'HOUR' | 'WEEK' | 'QUARTER'

/** A day of the week, as in `Intl.Locale`'s week info: 1 is Monday, 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
