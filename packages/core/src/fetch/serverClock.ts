import { type HeadersLike, readDate } from '../wire/readUsage.js'
import { steadyClock } from './steadyClock.js'

/** How far a server's time may be from ours before ours is changed, in milliseconds: no day is decided by less. */
const tolerance = 5_000

/** Nobody answered before this, in milliseconds: 2015-01-01. A server that has lost its clock begins at 1970. */
const earliest = 1_420_070_400_000

/**
 * What time it is, as those tell who answer: a device's clock may be hours or days off. Between answers the time goes on
 * by a steady clock, whatever somebody sets the device's to; until the first that tells, it is the device's.
 *
 *     device   09:00 ──────── 09:01 ──┐ set: 06:00 ─────────
 *     answer      └─ Date: 12:00 ─┐   │
 *     now      09:00 ──────────── 12:00 ──────── 12:02 ─────
 *
 * A `Date` is whole seconds of a moment between question and answer: only a time outside of these is changed, and not for
 * a few seconds. Answers that a cache kept without saying so are old, never young: so a later `Date` is believed at once,
 * an earlier one when the next says the same, or when there is no better word.
 */
export class ServerClock {
  /** What the time is at a moment of milliseconds elapsed, once an answer told. */
  private told: { readonly time: number; readonly at: number } | undefined
  /** By how much the last answer would set the time back. */
  private doubt: number | undefined
  /** Milliseconds elapsed: {@link steadyClock}. */
  readonly elapsed: () => number
  /** How far the device is ahead of the monotone clock: what changes when somebody sets it, and with some sleeps. */
  private ahead: number

  constructor(
    private readonly device: () => number,
    private readonly monotone: () => number,
  ) {
    this.elapsed = steadyClock(device, monotone)
    this.ahead = device() - monotone()
  }

  /** The time, in milliseconds. */
  now(): number {
    const { told } = this
    return told === undefined ? this.device() : told.time + this.elapsed() - told.at
  }

  /** Reads the time off an answer; `asked` is when it was asked for, in milliseconds elapsed. */
  note(headers: HeadersLike, asked: number): void {
    const date = readDate(headers)
    if (date === undefined || date < earliest) return
    const at = this.elapsed()
    const trip = Math.max(0, at - asked)
    const now = this.now()
    const early = now - (date + 1000 + trip)
    const late = date - now
    const ahead = this.device() - this.monotone()
    // A clock set forward counts as a sleep until somebody knows better: the first who does is believed.
    const sure = this.told !== undefined && Math.abs(ahead - this.ahead) <= tolerance
    const agrees = this.doubt !== undefined && Math.abs(early - this.doubt) <= tolerance
    if (early > tolerance && sure && !agrees) {
      this.doubt = early
      return
    }
    const right = early <= tolerance && late <= tolerance
    this.told = { time: right ? now : date + (1000 + trip) / 2, at }
    this.ahead = ahead
    this.doubt = undefined
  }
}
