import { type KnownDay, longEnough, wholeMonth } from './learnedDays.js'
import type { CalendarDay } from './monthCalendar.js'
import { sum } from './sums.js'

/** How large a day is, beside others: what days are divided by before they are compared. */
export type Curve = (day: CalendarDay) => number

/** Ways to see the same days. */
export interface PaceCurves {
  /** Growth and weekdays. */
  readonly plain: Curve
  /**
   * Growth, weekdays, and the month's own course, where a whole month before is known: once stretched over months of
   * different lengths, once date by date. Which of them an account follows shows in the days, if at all.
   */
  readonly shaped: readonly Curve[]
}

/** What days of different months have in common. */
type Place = (day: CalendarDay) => number
const places: readonly Place[] = [({ position }) => position, ({ date }) => date]

/** Days to each side that are looked at for the course of a month. */
const reach = 2.8
/** The least a weekday is taken for, of a mean one: where next to nothing is sent, noise would be all. */
const leastWeekday = 0.15
const leastShape = 0.05
/** The most growth or decline of a day: 15 % a week. */
const mostGrowth = 0.02

/** The curves of days that are over, ascending. */
export function paceCurves(days: readonly KnownDay[]): PaceCurves {
  const flat = () => 1
  const growth = growthOf(days, weekdaysOf(days, growthOf(days, flat), flat))
  const weekdays = weekdaysOf(days, growth, flat)
  const plain: Curve = (day) => growth(day) * Math.max(leastWeekday, weekdays(day))
  if ((days[0]?.index ?? 0) > -wholeMonth) return { plain, shaped: [] }
  const shaped = places.map((place): Curve => {
    const first = shapeOf(days, place, (day) => growth(day) * weekdays(day))
    const steadier = weekdaysOf(days, growth, first)
    const shape = shapeOf(days, place, (day) => growth(day) * steadier(day))
    const course = growthOf(days, (day) => shape(day) * steadier(day))
    return (day) => course(day) * shape(day) * Math.max(leastWeekday, steadier(day))
  })
  return { plain, shaped }
}

/** Growth a day, from the last whole weeks' first half to their second, of what is left when `of` is divided out. */
function growthOf(days: readonly KnownDay[], of: Curve): Curve {
  if (days.length < longEnough) return () => 1
  const last = days.at(-1)?.index ?? 0
  const half = Math.floor((last - (days[0]?.index ?? 0) + 1) / 14) * 7
  const pace = (from: number, to: number) => {
    const part = days.filter(({ index }) => index > from && index <= to)
    return sum(part.map(({ y }) => y)) / sum(part.map(of))
  }
  const found = Math.log(pace(last - half, last) / pace(last - 2 * half, last - half)) / half
  const rate = Number.isFinite(found) ? Math.max(-mostGrowth, Math.min(mostGrowth, found)) : 0
  return ({ index }) => Math.exp(rate * (index - last))
}

/** Each weekday's size beside a mean one. */
function weekdaysOf(days: readonly KnownDay[], growth: Curve, shape: Curve): Curve {
  const sizes = Array.from({ length: 7 }, (_, weekday) => {
    const own = days.filter((day) => day.weekday === weekday)
    const size = sum(own.map((day) => day.y / growth(day))) / sum(own.map(shape))
    return own.length === 0 ? Number.NaN : size
  })
  const known = sizes.filter(Number.isFinite)
  const mean = sum(known) / known.length
  return ({ weekday }) => {
    const size = (sizes[weekday] ?? Number.NaN) / mean
    return Number.isFinite(size) ? size : 1
  }
}

/** The course of a month: at each place, what days near it bring beside what `of` says. */
function shapeOf(days: readonly KnownDay[], place: Place, of: Curve): Curve {
  const sizes = days.map((day) => ({ at: place(day), y: day.y, size: of(day) }))
  const scale = sum(sizes.map(({ y }) => y)) / sum(sizes.map(({ size }) => size))
  return (asked) => {
    const at = place(asked)
    let [usual, brought, off, square, tilted] = [0, 0, 0, 0, 0]
    for (const day of sizes) {
      const apart = day.at - at
      const weight = 1 - (apart / reach) ** 2
      if (weight <= 0) continue
      usual += weight * day.size
      brought += weight * day.y
      off += weight * day.size * apart
      square += weight * day.size * apart ** 2
      tilted += weight * day.y * apart
    }
    const spread = usual * square - off ** 2
    const found = spread > 1e-9 * usual ** 2 ? (square * brought - off * tilted) / spread : brought / usual
    return Math.max(leastShape, usual > 0 ? found / scale : 1)
  }
}
