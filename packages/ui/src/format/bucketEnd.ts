import type { Granularity } from '@wabalytics/hooks'
import { bucketEnd as endOf } from '@wabalytics/hooks'

/** Where the bucket that starts at `start` ends, in milliseconds: its bounds are half-open, `[start, end)`. */
export function bucketEnd(start: number, granularity: Granularity, timeZone: string): number {
  return endOf(start / 1000, granularity, timeZone) * 1000
}
