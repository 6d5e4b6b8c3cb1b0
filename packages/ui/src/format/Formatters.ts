import type { DateStyle } from './dateOptions.js'
import type { Granularity } from './Granularity.js'
import type { ValueFormat } from './ValueFormat.js'

/** Everything that turns a number, a moment or a code into words, in one locale and one zone. */
export interface Formatters {
  readonly locale: string
  readonly timeZone: string
  /** `1234.5` → `1,234.5`, `$1,234.50`, `12.3%`. */
  value(value: number, format: ValueFormat): string
  /** `1234.5` → `1.2K`, `$1.2K`: for axes and tiles. */
  compact(value: number, format: ValueFormat): string
  /** `0.123` → `12.3%`. */
  percent(ratio: number): string
  /** `0.123` → `+12.3%`. */
  change(ratio: number): string
  /** A bucket's start → `Nov 3`, `Nov 3, 2024` or `Sun, Nov 3, 2024`, by granularity and style. */
  date(start: number, granularity: Granularity, style?: DateStyle): string
  /** First and last bucket → `Nov 1 – 30, 2024`. */
  dateRange(first: number, last: number, granularity: Granularity): string
  /** Any moment with the `Intl` options given; ticks use it. */
  moment(moment: number, options: Intl.DateTimeFormatOptions): string
  /** `IN` → `India`; a code the runtime does not know stays as it is. */
  country(code: string): string
  /** `['a', 'b', 'c']` → `a, b, and c`. */
  list(items: readonly string[]): string
  /** `Asia/Kolkata` → `Asia/Kolkata (GMT+5:30)`, or two offsets when summer time changes between the moments. */
  zone(...moments: readonly number[]): string
}
