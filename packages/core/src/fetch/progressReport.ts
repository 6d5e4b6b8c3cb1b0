import type { Progress } from './result.js'
import type { OnWait, Wait } from './wait.js'

/** Tells how far a query has come, each time that changes. */
export class ProgressReport {
  private done = 0
  private known = false
  /** Requests that wait, and what for. */
  private readonly waiting = new Map<object, Wait>()

  /** @param dateOf the time at a moment of milliseconds elapsed */
  constructor(
    private total: number,
    private readonly dateOf: (elapsed: number) => Date,
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

  /** A place for one request to tell what it waits for. */
  waiter(): Waiter {
    const self: { -readonly [Name in keyof Waiter]: Waiter[Name] } = {
      waitsFor: undefined,
      onWait: (wait) => {
        if (self.waitsFor?.until === wait?.until && self.waitsFor?.why === wait?.why) return
        self.waitsFor = wait
        if (wait === undefined) this.waiting.delete(self)
        else this.waiting.set(self, wait)
        this.report()
      },
    }
    return self
  }

  private report(): void {
    const progress = { done: Math.min(this.done, this.total), total: this.total }
    this.tell?.({ ...progress, ...this.pause(progress) })
  }

  /** What all that is left waits for: while anything goes on, there is nothing to wait for. */
  private pause({ done, total }: Progress): Pick<Progress, 'waitingUntil' | 'waitingFor'> {
    const [first] = [...this.waiting.values()].sort((a, b) => a.until - b.until)
    if (first === undefined || this.waiting.size < total - done) return {}
    return { waitingUntil: this.dateOf(first.until), waitingFor: first.why }
  }
}

/** What one request waits for: kept when it is given up meanwhile, until it is told to go on. */
export interface Waiter {
  readonly waitsFor: Wait | undefined
  readonly onWait: OnWait
}
