/** What a poll asks, and when. */
export interface PollOptions {
  /** Milliseconds until the question is due, given the shortest interval wanted. */
  readonly due: (interval: number) => number
  readonly ask: () => void
}

/** No question is polled more often, in milliseconds: an account's calls in an hour are few. */
const shortest = 10_000

/**
 * Asks one question again and again, at the shortest interval anybody wants. Rests while the page is hidden; once it is
 * seen again it asks when that is due, not before, however often the page comes and goes.
 */
export class Poll {
  private readonly intervals: number[] = []
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: PollOptions) {}

  get isIdle(): boolean {
    return this.intervals.length === 0
  }

  /** Wants the question asked every so many milliseconds; the returned function ends that. */
  add(interval: number): () => void {
    const wanted = Math.max(shortest, interval)
    if (this.isIdle) globalThis.document?.addEventListener('visibilitychange', this.schedule)
    this.intervals.push(wanted)
    this.schedule()
    return () => {
      this.intervals.splice(this.intervals.indexOf(wanted), 1)
      if (this.isIdle) globalThis.document?.removeEventListener('visibilitychange', this.schedule)
      this.schedule()
    }
  }

  private readonly schedule = (): void => {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.isIdle || globalThis.document?.visibilityState === 'hidden') return
    const interval = Math.min(...this.intervals)
    this.timer = setTimeout(this.tick, Math.max(0, this.options.due(interval)))
  }

  private readonly tick = (): void => {
    const interval = Math.min(...this.intervals)
    if (this.options.due(interval) <= 0) this.options.ask()
    // The answer is not there yet: look again an interval later at the latest.
    this.timer = setTimeout(this.tick, Math.max(this.options.due(interval), 1000))
  }
}
