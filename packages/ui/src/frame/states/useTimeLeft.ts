'use client'
import { useCallback, useSyncExternalStore } from 'react'

const minute = 60_000
const second = 1000

/**
 * Milliseconds until a moment, counted down in whole minutes, the last one in seconds, both rounded up; 0 once it is over,
 * and where there is none. `clock` tells the time in milliseconds; keep it stable.
 */
export function useTimeLeft(until: number | undefined, clock: () => number): number {
  const left = useCallback(() => (until === undefined ? 0 : shown(until - clock())), [until, clock])
  const subscribe = useCallback(
    (look: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const wait = (): void => {
        const rest = until === undefined ? 0 : until - clock()
        if (rest <= 0) return
        timer = setTimeout(() => {
          look()
          wait()
        }, untilNext(rest))
      }
      wait()
      return () => clearTimeout(timer)
    },
    [until, clock],
  )
  return useSyncExternalStore(subscribe, left, left)
}

function shown(left: number): number {
  const step = left > minute ? minute : second
  return left <= 0 ? 0 : Math.ceil(left / step) * step
}

/** How long what is shown stays. A minute at most passes unseen when the machine sleeps or the clock is put right. */
function untilNext(left: number): number {
  const step = left > minute ? minute : second
  return Math.max(50, left - (shown(left) - step))
}
