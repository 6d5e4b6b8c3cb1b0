import { startOfDay } from '@wabalytics/hooks'
import type { Formatters } from './Formatters.js'

/** A stretch of time in milliseconds, half-open. */
export interface TimePart {
  readonly start: number
  readonly end: number
}

/** A part of a bucket in words: days where it is made of whole ones (`Feb 19 – 28, 2026`), else moments. */
export function partText({ start, end }: TimePart, formatters: Formatters): string {
  const { timeZone } = formatters
  const isMidnight = (moment: number): boolean => startOfDay(moment / 1000, timeZone) * 1000 === moment
  return isMidnight(start) && isMidnight(end)
    ? formatters.dateRange(start, end - 1, 'DAY')
    : formatters.dateRange(start, end, 'HALF_HOUR')
}
