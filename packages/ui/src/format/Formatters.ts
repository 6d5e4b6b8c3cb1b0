import type { Granularity } from '@wabalytics/hooks'
import type { DateStyle } from './dateOptions.js'
import type { ValueFormat } from './ValueFormat.js'

/** Everything that turns a number, a moment or a code into words, in one locale and one zone. */
export interface Formatters {
  readonly locale: string
  readonly timeZone: string
  /** One figure in full: `1234.5` → `1,234.5`, `$1,234.50`, `12.3%`; what is not nothing never reads as nothing: `< $0.01`. */
  value(value: number, format: ValueFormat): string
  /** Figures of one column in, what writes each of them out: with the same digits after the point. */
  column(figures: Iterable<number>, format: ValueFormat): (value: number) => string
  /** One figure in short, from ten thousand on: `12345` → `12.3K`, `$12.3K`. */
  compact(value: number, format: ValueFormat): string
  /** Figures that stand beside their marks in one chart in, what writes each of them in short out. */
  labels(figures: Iterable<number>, format: ValueFormat): (value: number) => string
  /** The ticks of an axis or the bounds of a legend in, their words out, no two alike: `[0, 0.5, 1]` → `$0.0`, `$0.5`, `$1.0`. */
  ticks(ticks: readonly number[], format: ValueFormat): readonly string[]
  /** `0.123` → `12.3%`. */
  percent(ratio: number): string
  /** A change of a count or an amount, relative to what it was: `0.123` → `+12.3%`. */
  change(ratio: number): string
  /** A change of a share in points, without their name: `0.061` → `+6.1`. */
  points(difference: number): string
  /** A bucket's start → `Nov 3`, `Nov 3, 2024` or `Sun, Nov 3, 2024`, by granularity and style. */
  date(start: number, granularity: Granularity, style?: DateStyle): string
  /** First and last bucket → `Nov 1 – 30, 2024`. */
  dateRange(first: number, last: number, granularity: Granularity): string
  /** How long is left, in minutes, or seconds up to one, or hours from two on: `120000` → `2 min`. */
  timeLeft(milliseconds: number): string
  /** Any moment with the `Intl` options given; ticks use it. */
  moment(moment: number, options: Intl.DateTimeFormatOptions): string
  /** `IN` → `India`; a code the runtime does not know stays as it is. */
  country(code: string): string
  /** `['a', 'b', 'c']` → `a, b, and c`. */
  list(items: readonly string[]): string
  /** `Asia/Kolkata` → `Asia/Kolkata (GMT+5:30)`, or two offsets when summer time changes between the moments. */
  zone(...moments: readonly number[]): string
}
