import type { Timers } from './timers.js'

/** How often the time is looked at while somebody works, in milliseconds. */
const beat = 5000
/** Browsers let hidden pages look once a minute only: a pause longer than that was a sleep. */
const longestNap = 95_000
/** How long after waking the way to the server may still be missing, in milliseconds. */
const waking = 30_000

/**
 * Counts the time the device is awake while work is under way, and ends work that takes too long of it: a sleep takes a
 * beat, not an hour, so that a load that slept goes on where it was.
 *
 *     beat   beat   beat        a laptop is closed        beat   beat
 *     ──┬──────┬──────┬───────────────────────────────────┬──────┬──
 *       5 s    5 s    5 s            counts as 5 s         5 s    …
 */
export class AwakeClock {
  private counted = 0
  private seen: number
  private working = 0
  private wokeAt = Number.NEGATIVE_INFINITY

  constructor(private readonly timers: Timers) {
    this.seen = timers.elapsed()
  }

  /** Milliseconds counted so far. */
  now(): number {
    const at = this.timers.elapsed()
    const gap = at - this.seen
    this.seen = at
    const slept = this.working > 0 && gap > longestNap
    if (slept) this.wokeAt = at
    this.counted += slept ? beat : gap
    return this.counted
  }

  /** Whether the device slept a moment ago: what fails now may have failed for that. */
  get isWaking(): boolean {
    this.now()
    return this.timers.elapsed() - this.wokeAt < waking
  }

  /**
   * Does work that may take so many milliseconds, and gives it the moment by which it must be done. The signal it gets
   * aborts then (`late` tells), with the given one, and when the work is over, for whatever is still under way.
   */
  async limit<T>(
    milliseconds: number,
    signal: AbortSignal,
    work: (limited: Limited) => Promise<T>,
  ): Promise<T> {
    const late = new AbortController()
    const ended = new AbortController()
    const deadline = this.now() + milliseconds
    this.working++
    this.pass(deadline, ended.signal).then(
      () => late.abort(),
      () => {},
    )
    try {
      const stop = AbortSignal.any([signal, late.signal, ended.signal])
      return await work({ deadline, late: late.signal, signal: stop })
    } finally {
      this.now()
      this.working--
      ended.abort()
    }
  }

  private async pass(deadline: number, signal: AbortSignal): Promise<void> {
    for (let left = deadline - this.now(); left > 0; left = deadline - this.now()) {
      await this.timers.wait(Math.min(beat, left), signal)
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
