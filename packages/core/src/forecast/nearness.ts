import type { CalendarDay } from './monthCalendar.js'
import { dot } from './sums.js'

/**
 * How far days deviate together. `kept[d]`: how much of a deviation is left d days later; `rhythm`: how far the course of
 * a month deviates, the same way in every month.
 */
export interface Nearness {
  /** Of two days that are known, by their places. */
  readonly known: (i: number, j: number, kept: Float64Array, rhythm: number) => number
  /** Of each known day and the sum of the days ahead. */
  readonly link: (kept: Float64Array, rhythm: number) => Float64Array
  /** Of the sum of the days ahead with itself. */
  readonly own: (kept: Float64Array, rhythm: number) => number
}

/** `sizes`: how much each day ahead counts in their sum. `fades`: positions over which a deviation of the course fades. */
export function nearness(
  known: readonly CalendarDay[],
  ahead: readonly CalendarDay[],
  sizes: Float64Array,
  fades: number,
): Nearness {
  const size = known.length
  const places = placesOf(known)
  const placesAhead = placesOf(ahead)
  const positions = Float64Array.from(known, ({ position }) => position)
  const positionsAhead = Float64Array.from(ahead, ({ position }) => position)
  const course = (apart: number) => Math.exp(-apart / fades)
  const courses = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      courses[i * size + j] = course(Math.abs((positions[i] ?? 0) - (positions[j] ?? 0)))
    }
  }
  const courseLink = positions.map((position) => sumAhead(position, positionsAhead, sizes, course))
  const courseOwn = dot(
    sizes,
    positionsAhead.map((position) => sumAhead(position, positionsAhead, sizes, course)),
  )
  return {
    known: (i, j, kept, rhythm) =>
      (kept[Math.abs((places[i] ?? 0) - (places[j] ?? 0))] ?? 0) + rhythm * (courses[i * size + j] ?? 0),
    link(kept, rhythm) {
      const left = (apart: number) => kept[apart] ?? 0
      return places.map(
        (place, i) => sumAhead(place, placesAhead, sizes, left) + rhythm * (courseLink[i] ?? 0),
      )
    },
    own(kept, rhythm) {
      const left = (apart: number) => kept[apart] ?? 0
      const sums = placesAhead.map((place) => sumAhead(place, placesAhead, sizes, left))
      return dot(sizes, sums) + rhythm * courseOwn
    },
  }
}

function placesOf(days: readonly CalendarDay[]): Float64Array {
  return Float64Array.from(days, ({ index }) => index)
}

function sumAhead(
  from: number,
  ahead: Float64Array,
  sizes: Float64Array,
  near: (apart: number) => number,
): number {
  let total = 0
  for (let k = 0; k < ahead.length; k++) total += (sizes[k] ?? 0) * near(Math.abs(from - (ahead[k] ?? 0)))
  return total
}
