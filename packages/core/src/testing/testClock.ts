/** A clock that stands still until it is told to go on: for `createAnalyticsClient({ clock: clock.now, wait: clock.wait })`. */
export interface TestClock {
  /** The time, in milliseconds. */
  readonly now: () => number
  /** Waits on this clock; rejects when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Milliseconds until the next wait is over; `undefined`: nobody waits. */
  readonly next: () => number | undefined
  /** Goes on some milliseconds, and ends every wait that is over then, in order. */
  readonly advance: (milliseconds: number) => Promise<void>
}

interface Waiting {
  readonly until: number
  readonly end: () => void
}

/** Makes a clock. `start` is in milliseconds. */
export function createTestClock(start: number): TestClock {
  let now = start
  const waiting = new Set<Waiting>()
  const earliest = () =>
    [...waiting].reduce<Waiting | undefined>(
      (first, one) => (first === undefined || one.until < first.until ? one : first),
      undefined,
    )
  return {
    now: () => now,
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          waiting.delete(one)
          reject(signal.reason)
        }
        if (signal.aborted) return reject(signal.reason)
        const one: Waiting = {
          until: now + milliseconds,
          end: () => {
            waiting.delete(one)
            signal.removeEventListener('abort', stop)
            resolve()
          },
        }
        waiting.add(one)
        signal.addEventListener('abort', stop, { once: true })
      }),
    next: () => {
      const first = earliest()
      return first === undefined ? undefined : Math.max(0, first.until - now)
    },
    advance: async (milliseconds) => {
      const end = now + milliseconds
      for (let first = earliest(); first !== undefined && first.until <= end; first = earliest()) {
        now = Math.max(now, first.until)
        first.end()
        // What waited may wait anew before the time that is passing is over.
        for (let turn = 0; turn < 10; turn++) await Promise.resolve()
      }
      now = end
    },
  }
}
