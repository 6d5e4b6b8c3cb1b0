import { AnalyticsError } from '../errors.js'

/** The calls one question may make about one account: its plan's, further pages, halves and new tries, all of them. */
export class CallAllowance {
  private made = 0
  private reason: AnalyticsError | undefined

  constructor(private readonly most: number) {}

  /** Whether no call is left: asking for less would not help. */
  get isOver(): boolean {
    return this.reason !== undefined
  }

  /** Takes one call. @throws AnalyticsError when there is none left: `call-cap`, or what ended them before. */
  take(wabaId: string | undefined): void {
    if (this.made >= this.most) this.end(this.usedUp(wabaId))
    if (this.reason !== undefined) throw this.reason
    this.made++
  }

  /** No other call would be answered, either. */
  end(reason: AnalyticsError): void {
    this.reason ??= reason
  }

  private usedUp(wabaId: string | undefined): AnalyticsError {
    return new AnalyticsError({
      kind: 'too-large',
      reason: 'call-cap',
      message: `The question has taken ${this.most} calls, and not all of it has come.`,
      fix: 'Ask for a shorter range, a coarser granularity or fewer ids, or give the client a higher mostCalls.',
      wabaId,
    })
  }
}
