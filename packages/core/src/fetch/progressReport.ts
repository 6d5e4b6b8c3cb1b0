import type { Progress } from './result.js'

/** Tells how far a query has come, each time that changes. */
export class ProgressReport {
  private done = 0
  private known = false
  /** Requests that wait, and until when (milliseconds). */
  private readonly waiting = new Map<object, number>()

  constructor(
    private total: number,
    private readonly tell: ((progress: Progress) => void) | undefined,
  ) {}

  /** Every account is planned: from now on the total is known. */
  begin(total: number): void {
    this.total = total
    this.known = true
    this.report()
  }

  answered(): void {
    this.done++
    if (this.known) this.report()
  }

  /** A place for one request to tell until when it waits; `undefined` when it goes on. */
  waiter(): (until: number | undefined) => void {
    const self = {}
    return (until) => {
      if (this.waiting.get(self) === until) return
      if (until === undefined) this.waiting.delete(self)
      else this.waiting.set(self, until)
      this.report()
    }
  }

  private report(): void {
    const progress = { done: Math.min(this.done, this.total), total: this.total }
    const until = this.waiting.size === 0 ? undefined : Math.min(...this.waiting.values())
    this.tell?.(until === undefined ? progress : { ...progress, waitingUntil: new Date(until) })
  }
}
