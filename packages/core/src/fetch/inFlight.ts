import { aborted } from '../errors.js'
import { unlessAborted } from './timers.js'

interface Entry<T, E> {
  readonly promise: Promise<T>
  readonly controller: AbortController
  readonly listeners: Set<(event: E) => void>
  last: { readonly event: E } | undefined
  waiters: number
  settled: boolean
}

/** Begins work; the signal aborts when nobody waits for it any more. */
export type Start<T, E> = (signal: AbortSignal, tell: (event: E) => void) => Promise<T>

/**
 * Work under way, by key. Who asks for the same joins the same, and work nobody waits for any more is cancelled.
 *
 *     join('k') ──► starts ───────────────► done: all get the answer
 *         join('k') ──► joins
 *         ╳ leaves (its signal)             the others wait on
 *     ╳ leaves, the last one ──► cancelled; a later join('k') starts anew, it never joins what is dying
 */
export class InFlight<T, E = never> {
  private readonly entries = new Map<string, Entry<T, E>>()

  get size(): number {
    return this.entries.size
  }

  /** Joins the work of a key, or starts it. `listener` hears what the work tells, from its latest word on. */
  join(key: string, outer: AbortSignal, start: Start<T, E>, listener?: (event: E) => void): Promise<T> {
    if (outer.aborted) return Promise.reject(aborted(outer))
    // One signal may wait for hundreds of requests, and Node warns of its eleventh listener: each gets one of its own.
    const signal = AbortSignal.any([outer])
    const entry = this.entries.get(key) ?? this.open(key, start)
    entry.waiters++
    if (listener !== undefined) {
      entry.listeners.add(listener)
      if (entry.last !== undefined) listener(entry.last.event)
    }
    let waiting = true
    const leave = () => {
      if (!waiting) return
      waiting = false
      signal.removeEventListener('abort', leave)
      if (listener !== undefined) entry.listeners.delete(listener)
      if (--entry.waiters > 0 || entry.settled) return
      if (this.entries.get(key) === entry) this.entries.delete(key)
      entry.controller.abort(signal.reason)
    }
    signal.addEventListener('abort', leave, { once: true })
    return unlessAborted(entry.promise, signal).finally(leave)
  }

  /** Lets nobody join what is under way; who waits already gets it. */
  clear(): void {
    this.entries.clear()
  }

  private open(key: string, start: Start<T, E>): Entry<T, E> {
    const controller = new AbortController()
    const listeners = new Set<(event: E) => void>()
    const tell = (event: E) => {
      entry.last = { event }
      for (const listener of listeners) listener(event)
    }
    const entry: Entry<T, E> = {
      // Begun a moment later, so that whoever starts the work can be told of it.
      promise: Promise.resolve().then(() => start(controller.signal, tell)),
      controller,
      listeners,
      last: undefined,
      waiters: 0,
      settled: false,
    }
    this.entries.set(key, entry)
    const close = () => {
      entry.settled = true
      if (this.entries.get(key) === entry) this.entries.delete(key)
    }
    entry.promise.then(close, close)
    return entry
  }
}
