import { plainAssumptions, shapedAssumptions, shapeNeeds } from './assumptions.js'
import { type Candidate, dayModel } from './dayModel.js'
import type { KnownDay } from './learnedDays.js'
import type { CalendarDay } from './monthCalendar.js'
import { paceCurves } from './paceCurves.js'
import { below, type Prediction, quantile } from './studentMixture.js'
import { sum } from './sums.js'

/** A weekday that brings less than this part of a mean one is closed: it is expected to stay so. */
const closed = 0.03

/** What days bring together: what may be expected, and the bounds of an interval. */
export interface PredictedDays {
  readonly expected: number
  readonly low: number
  readonly high: number
}

/**
 * What days ahead bring together, or `undefined` where too few days are known: two are needed for each number that is
 * fitted (the weekdays that are open, and the slope).
 *
 * @param least what today, one of the days ahead, has brought already
 */
export function predictDays(
  days: readonly KnownDay[],
  ahead: readonly CalendarDay[],
  least: number,
  level: number,
): PredictedDays | undefined {
  const closedDays = closedWeekdays(days)
  const isOpen = ({ weekday }: CalendarDay) => !closedDays.has(weekday)
  const open = days.filter(isOpen)
  const fitted = new Set(open.map(({ weekday }) => weekday)).size + 1
  if (open.length < 2 * fitted) return undefined
  const fixed = sum(ahead.map(({ weekday }) => closedDays.get(weekday) ?? 0))
  const floor = Math.max(0, least - fixed)
  const coming = ahead.filter(isOpen)
  if (coming.length === 0) return { expected: fixed + floor, low: fixed + floor, high: fixed + floor }
  const mixture = mixtureOf(days, open, coming, open.length - fitted)
  // What has come is certain: the rest of the distribution shares what is left of the likelihood.
  const certain = below(mixture, floor)
  const bound = (part: number) => fixed + Math.max(floor, quantile(mixture, certain + part * (1 - certain)))
  const mean = sum(mixture.map(({ weight, mean: each }) => weight * each))
  return {
    expected: fixed + Math.max(floor, mean),
    low: bound((1 - level) / 2),
    high: bound((1 + level) / 2),
  }
}

function mixtureOf(
  days: readonly KnownDay[],
  open: readonly KnownDay[],
  coming: readonly CalendarDay[],
  spare: number,
): readonly Prediction[] {
  const curves = paceCurves(days)
  const plain = dayModel(open, coming, curves.plain, 8)
  const shaped = spare < shapeNeeds ? [] : curves.shaped.map((curve) => dayModel(open, coming, curve, 3))
  return weigh([
    ...plainAssumptions(days.length, shaped.length > 0).map(plain),
    ...shaped.flatMap((model) => shapedAssumptions(days.length, shaped.length).map(model)),
  ])
}

/** The mean of each weekday that brings next to nothing. */
function closedWeekdays(days: readonly KnownDay[]): ReadonlyMap<number, number> {
  const mean = sum(days.map(({ y }) => y)) / days.length
  const found = new Map<number, number>()
  for (let weekday = 0; weekday < 7; weekday++) {
    const own = days.filter((day) => day.weekday === weekday)
    const usual = sum(own.map(({ y }) => y)) / own.length
    if (usual < closed * mean) found.set(weekday, usual)
  }
  return found
}

function weigh(candidates: readonly Candidate[]): readonly Prediction[] {
  const best = Math.max(...candidates.map(({ evidence }) => evidence))
  const weights = candidates.map(({ evidence }) => Math.exp(evidence - best))
  const total = sum(weights)
  return candidates.map((each, i) => ({ ...each, weight: (weights[i] ?? 0) / total }))
}
