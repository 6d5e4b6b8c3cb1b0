import { type Calendar, dayNumberOf, monthOfDay, slotSeconds } from './calendar.js'
import { mix, share } from './random.js'
import { trafficShare } from './rhythm.js'
import type { Stream } from './streams.js'

/** The messages of one stream in one half hour: the smallest thing the world knows. All sums are sums of these. */
export interface Cell {
  readonly stream: Stream
  /** Start of the half hour, UNIX seconds. */
  readonly start: number
  /** Random bits of this cell alone. */
  readonly noise: number
  readonly sent: number
  readonly delivered: number
  readonly read: number
}

/** What a walk needs to know of an account. */
export interface Ground {
  readonly streams: readonly Stream[]
  readonly calendar: Calendar
  /** Local date of the first message. */
  readonly launched: string
  /** UNIX seconds of the clock; half hours that have not ended are not counted yet. */
  readonly now: number
  /** Whether deliveries and reads of the last two days are still coming in. */
  readonly settling: boolean
}

/** Visits the cells of a span in order of time, then of streams. Silent half hours are left out. */
export function walk(ground: Ground, from: number, to: number, visit: (cell: Cell) => void): void {
  const { streams, calendar, now } = ground
  const launched = dayNumberOf(ground.launched)
  const begin = Math.max(from, calendar.dayStart(launched))
  const finish = Math.min(to, Math.floor(now / slotSeconds) * slotSeconds)
  if (begin >= finish) return
  for (let day = calendar.dayOf(begin); calendar.dayStart(day) < finish; day += 1) {
    const dayStart = calendar.dayStart(day)
    const dayEnd = calendar.dayStart(day + 1)
    const daily = streams.map((stream) => dailyVolume(stream, day, launched))
    for (let start = dayStart; start < dayEnd && start < finish; start += slotSeconds) {
      if (start < begin) continue
      const half = (start - dayStart) / slotSeconds
      for (const [index, stream] of streams.entries()) {
        const traffic = trafficShare(stream.rhythm, stream.salt, day, half)
        if (traffic === 0) continue
        const noise = mix(stream.salt, start / slotSeconds)
        const sent = Math.floor(((daily[index] ?? 0) * traffic + (noise % 2_000_000)) / 2_000_000)
        if (sent > 0) visit(cellOf(stream, start, noise, sent, ground))
      }
    }
  }
}

/** A day's messages: growth of 1.5 % of the start a month up to double, a busy November, and each day its own luck. */
function dailyVolume(stream: Stream, day: number, launched: number): number {
  const growth = Math.min(2000, 1000 + 15 * (monthOfDay(day) - monthOfDay(launched)))
  const season = monthOfDay(day) % 12 === 10 ? 1300 : 1000
  const luck = 850 + (mix(stream.salt, day + 1_000_000) % 301)
  return (stream.perDay * growth * season * luck) / 1_000_000_000
}

function cellOf(stream: Stream, start: number, noise: number, sent: number, ground: Ground): Cell {
  const age = ground.settling ? Math.min(48, Math.floor((ground.now - start) / 3600)) : 48
  const reached = (stream.template ? 930 + (stream.salt % 50) : 985) - (48 - age)
  const opened = Math.floor((readPermille(stream) * (24 + age)) / 72)
  const delivered = share(sent, reached, mix(noise, 1))
  return { stream, start, noise, sent, delivered, read: share(delivered, opened, mix(noise, 2)) }
}

function readPermille({ template, salt }: Stream): number {
  const usual =
    template === undefined ? 900 : { AUTHENTICATION: 820, UTILITY: 760, MARKETING: 560 }[template.category]
  return usual + (salt % 60)
}
