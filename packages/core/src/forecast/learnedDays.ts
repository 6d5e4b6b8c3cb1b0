import type { ForecastRefusal } from './forecast.js'
import type { CalendarDay } from './monthCalendar.js'
import { sum } from './sums.js'

/** A day that is over, and its figure. */
export interface KnownDay extends CalendarDay {
  readonly y: number
}

/** The days a forecast learns from. */
export interface Learned {
  /** Ascending, from the first message on, eight weeks at most. */
  readonly days: readonly KnownDay[]
  readonly setAside: number
}

/** What may be learned from the days before today, or why that is not enough. */
export type Learning = Learned | { readonly refused: ForecastRefusal; readonly days: readonly KnownDay[] }

/** Eight weeks: long enough to see two months' rhythm, short enough to forget an older pace. */
const longest = 56
/** Twice as many days as the model has coefficients. */
const fewest = 16
/** Where all of them are this month's: a course that falls with the month looks like an account in decline until then. */
const fewestOfOneMonth = 20
/** From here on (six weeks), growth shows by itself; before, all weeks must be alike. */
export const longEnough = 42
/** Days known before the month from which its course can be seen: any whole month. */
export const wholeMonth = 28
/** Weeks are alike within this factor. */
const alike = 1.35
const idleDays = 7
/** A day is single when it brings more than this many times what nine in ten days stay below. */
const single = 3
/** The most days without traffic, on weekdays that have some. */
const mostEmpty = 0.25

/**
 * Days of figures in, the days to learn from out. Days before the first message say nothing of those after it.
 *
 * @param days those before today that have a figure, ascending
 * @param today its index
 */
export function learnedDays(days: readonly KnownDay[], today: CalendarDay): Learning {
  const refuse = (refused: ForecastRefusal, of: readonly KnownDay[] = []) => ({ refused, days: of })
  if (days.length === 0) return refuse('no-figures')
  const first = days.findIndex(({ y }) => y > 0)
  if (first < 0) return refuse('no-traffic')
  const recent = days.slice(first).filter(({ index }) => index >= today.index - longest)
  const isNew = (recent[0]?.index ?? 0) >= 0
  if (recent.length < (isNew ? fewestOfOneMonth : fewest)) return refuse('too-short', recent)
  if (recent.slice(-idleDays).every(({ y }) => y === 0)) return refuse('idle', recent)
  const campaigns = campaignsOf(recent)
  const [campaign = []] = campaigns
  if (campaigns.length > 1 || mayComeAgain(campaign, today)) return refuse('uneven', recent)
  const usual = recent.filter((day) => !campaign.includes(day))
  if (usual.length < fewest) return refuse('too-short', recent)
  if (isSporadic(usual)) return refuse('uneven', recent)
  if (usual.length < longEnough && !isSettled(usual)) return refuse('unsettled', recent)
  return { days: usual, setAside: campaign.length }
}

/**
 * Whether the weeks of a young account are alike: all of them (counted back from the last day), or the first and the last
 * where a whole month before is known, and with it what months bring at which time.
 */
function isSettled(days: readonly KnownDay[]): boolean {
  const between = (days[0]?.index ?? 0) <= -wholeMonth ? 1 : Math.floor(days.length / 7)
  const starts = [0, ...Array.from({ length: between }, (_, i) => days.length - 7 * (i + 1))]
  const weeks = starts.map((start) => sum(days.slice(start, start + 7).map(({ y }) => y)))
  return Math.max(...weeks) < alike * Math.min(...weeks)
}

/** Days that stand out from all others, those next to each other together. */
function campaignsOf(days: readonly KnownDay[]): readonly (readonly KnownDay[])[] {
  const sorted = days.map(({ y }) => y).sort((a, b) => a - b)
  const usual = sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0
  const found: KnownDay[][] = []
  for (const day of days) {
    if (day.y <= single * usual) continue
    const last = found.at(-1)
    if (last === undefined || day.index - (last.at(-1)?.index ?? 0) > 2) found.push([day])
    else last.push(day)
  }
  return found
}

/** Whether a campaign was last month, at a time of the month that is still to come: nobody knows if it comes again. */
function mayComeAgain(campaign: readonly KnownDay[], today: CalendarDay): boolean {
  return campaign.some(({ month, position }) => month === -1 && position >= today.position - 3)
}

/** Whether days without traffic are many where the weekday has some: then single days make the month. */
function isSporadic(days: readonly KnownDay[]): boolean {
  const open = new Set(days.filter(({ y }) => y > 0).map(({ weekday }) => weekday))
  const figures = days.filter(({ weekday }) => open.has(weekday))
  return figures.filter(({ y }) => y === 0).length > mostEmpty * figures.length
}
