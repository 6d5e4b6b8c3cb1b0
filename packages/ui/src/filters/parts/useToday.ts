'use client'
import { shiftDate } from '@wabalytics/hooks'
import { useEffect, useState } from 'react'
import { dayAt } from '../range/days.js'

/** Milliseconds since 1970, as `Date.now` gives them. */
export type ReadClock = () => number

const HOUR = 3_600_000

/** The day it is in a zone; it changes at that zone's midnight while the page is open. */
export function useToday(timeZone: string, clock: ReadClock = Date.now): string {
  const [today, setToday] = useState(() => dayAt(clock(), timeZone))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      const now = clock()
      setToday(dayAt(now, timeZone))
      timer = setTimeout(look, untilMidnight(now, timeZone))
    }
    look()
    return () => clearTimeout(timer)
  }, [timeZone, clock])
  return today
}

/** How long to wait before looking again: an hour at most, so that a sleeping machine catches up. */
function untilMidnight(now: number, timeZone: string): number {
  const tomorrow = shiftDate(dayAt(now, timeZone), 1)
  let wait = HOUR
  while (wait > 1000 && dayAt(now + wait, timeZone) >= tomorrow) wait /= 2
  return Math.max(wait, 1000)
}
