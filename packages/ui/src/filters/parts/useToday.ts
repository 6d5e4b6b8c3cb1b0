'use client'
import { shiftDate } from '@wabalytics/hooks'
import { useCallback, useSyncExternalStore } from 'react'
import { dayAt } from '../range/days.js'

/** Milliseconds since 1970, as `Date.now` gives them. */
export type ReadClock = () => number

/** How long to wait before looking again at most: a machine may have slept, and an answer may have put the clock right. */
const longest = 60_000

/**
 * The day it is in a zone; it changes at that zone's midnight while the page is open, and with the next render once the
 * clock has learnt that another day is right.
 */
export function useToday(timeZone: string, clock: ReadClock): string {
  const today = useCallback(() => dayAt(clock(), timeZone), [clock, timeZone])
  const subscribe = useCallback(
    (look: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const wait = (): void => {
        timer = setTimeout(
          () => {
            look()
            wait()
          },
          untilMidnight(clock(), timeZone),
        )
      }
      wait()
      return () => clearTimeout(timer)
    },
    [clock, timeZone],
  )
  return useSyncExternalStore(subscribe, today, today)
}

/** How long to wait before looking again. */
function untilMidnight(now: number, timeZone: string): number {
  const tomorrow = shiftDate(dayAt(now, timeZone), 1)
  let wait = longest
  while (wait > 1000 && dayAt(now + wait, timeZone) >= tomorrow) wait /= 2
  return Math.max(wait, 1000)
}
