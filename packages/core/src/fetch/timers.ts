import { aborted } from '../errors.js'

/** Where time and chance come from. Tests bring their own, and never sleep. */
export interface Timers {
  /** The time, in milliseconds: it may be set, by whoever has the device or by a server's answer. */
  readonly now: () => number
  /** Milliseconds on a clock nobody can set: for how long something took, or still may. */
  readonly elapsed: () => number
  /** Resolves after some milliseconds; rejects at once when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A number in [0, 1). */
  readonly random: () => number
}

/** The time at a moment of milliseconds elapsed. */
export function dateAt(moment: number, { now, elapsed }: Pick<Timers, 'now' | 'elapsed'>): Date {
  return new Date(now() + moment - elapsed())
}

/** Waits by the runtime's own timer. */
export function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(aborted(signal))
    const cancel = () => {
      clearTimeout(timer)
      reject(aborted(signal))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', cancel, { once: true })
  })
}

/** Longer waits are made of pieces: a timer that stands still while the device sleeps would end late by all of that. */
const piece = 15_000

/** Waits until a moment of {@link Timers.elapsed}; rejects at once when the signal aborts. */
export async function waitUntil(
  until: number,
  { elapsed, wait }: Pick<Timers, 'elapsed' | 'wait'>,
  signal: AbortSignal,
): Promise<void> {
  for (let left = until - elapsed(); left > 0; ) {
    const before = elapsed()
    const next = Math.min(piece, left)
    await wait(next, signal)
    left -= Math.max(next, elapsed() - before)
  }
}

/** A promise's answer, or the caller's cancellation, whichever comes first. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(aborted(signal))
  return new Promise((resolve, reject) => {
    const cancel = () => reject(aborted(signal))
    signal.addEventListener('abort', cancel, { once: true })
    const done = () => signal.removeEventListener('abort', cancel)
    promise.then(
      (value) => {
        done()
        resolve(value)
      },
      (cause: unknown) => {
        done()
        reject(cause)
      },
    )
  })
}
