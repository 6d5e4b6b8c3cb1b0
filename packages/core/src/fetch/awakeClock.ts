import type { Timers } from './timers.js'

/** Browsers let the timers of hidden pages come once a minute only: one that is later than this, in milliseconds, slept. */
const longestNap = 95_000
/** How long after waking the way to the server may still be missing, in milliseconds. */
const waking = 30_000

/** A moment that something began. */
export interface Mark {
  readonly at: number
  readonly slept: number
}

/**
 * Counts the time the device is awake, and ends work that takes too long of it: a load that slept goes on where it was.
 * What takes much longer than it can is how a sleep is noticed, or a clock that somebody set forward.
 *
 *     wait(30 s) ├────────── a laptop is closed ──────────┤ 1 h: 59.5 min of it were sleep
 */
export class AwakeClock {
  private slept = 0
  private wokeAt = Number.NEGATIVE_INFINITY

  constructor(private readonly timers: Timers) {}

  /** Milliseconds awake; only differences say anything. */
  now(): number {
    return this.timers.elapsed() - this.slept
  }

  /** Whether the device slept a moment ago: what fails now may have failed for that. */
  get isWaking(): boolean {
    return this.timers.elapsed() - this.wokeAt < waking
  }

  /** Remembers when something begins, for {@link AwakeClock.notice}. */
  mark(): Mark {
    return { at: this.timers.elapsed(), slept: this.slept }
  }

  /** Something that takes so many milliseconds at most is over: whatever is beyond was sleep. */
  notice({ at, slept }: Mark, most: number): void {
    const now = this.timers.elapsed()
    const beyond = now - at - most - (this.slept - slept)
    if (beyond <= longestNap) return
    this.slept += beyond
    this.wokeAt = now
  }

  /** Waits, and notices a sleep. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    const mark = this.mark()
    await this.timers.wait(milliseconds, signal)
    this.notice(mark, milliseconds)
  }

  /**
   * Does work that may take so many milliseconds awake, and gives it the moment by which it must be done. The signal it
   * gets aborts then (`late` tells), with the given one, and when the work is over, for whatever is still under way.
   */
  async limit<T>(
    milliseconds: number,
    signal: AbortSignal,
    work: (limited: Limited) => Promise<T>,
  ): Promise<T> {
    const late = new AbortController()
    const ended = new AbortController()
    const deadline = this.now() + milliseconds
    this.pass(deadline, ended.signal).then(
      () => late.abort(),
      () => {},
    )
    try {
      const stop = AbortSignal.any([signal, late.signal, ended.signal])
      return await work({ deadline, late: late.signal, signal: stop })
    } finally {
      ended.abort()
    }
  }

  private async pass(deadline: number, signal: AbortSignal): Promise<void> {
    for (let left = deadline - this.now(); left > 0; left = deadline - this.now()) {
      const { slept } = this
      await this.wait(left, signal)
      if (slept === this.slept) return
    }
  }
}

/** What limited work is told. */
export interface Limited {
  /** By when it must be done, in milliseconds of {@link AwakeClock.now}. */
  readonly deadline: number
  /** Aborts when the time is over. */
  readonly late: AbortSignal
  readonly signal: AbortSignal
}
