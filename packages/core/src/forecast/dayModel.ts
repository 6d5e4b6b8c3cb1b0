import { Cholesky } from './cholesky.js'
import type { KnownDay } from './learnedDays.js'
import type { CalendarDay } from './monthCalendar.js'
import { nearness } from './nearness.js'
import type { Curve } from './paceCurves.js'
import type { Prediction } from './studentMixture.js'
import { dot, sum } from './sums.js'

/** What a model assumes beside level, weekdays and slope. All variances are in units of a day's own. */
export interface Assumption {
  /** How much of a day's deviation the next one keeps. */
  readonly correlation: number
  /** How far the course of a month may deviate from the curve; 0: not at all. */
  readonly rhythm: number
  /** Degrees of freedom the curve has used up. */
  readonly spent: number
  /** The logarithm of how likely it is held to be before the days are seen. */
  readonly prior: number
}

/** A prediction that is not weighed yet. */
export interface Candidate extends Omit<Prediction, 'weight'> {
  /** The logarithm of how well the days agree with it, beside other candidates for the same days. */
  readonly evidence: number
}

/** How much a slope a week is expected to differ from none, in units of a day's deviation. */
const slopeScale = 1
/** More than any two days of a forecast are apart. */
const farthest = 128
const none = new Float64Array(0)

/**
 * What the sum of the days ahead will be, if days are `curve × (level + weekday + slope·t + course + noise)`: a Gaussian
 * process with explicit basis functions, level and weekdays without a prior, the noise's size integrated out.
 *
 * @param fades positions over which a deviation from the curve's course of a month fades
 */
export function dayModel(
  known: readonly KnownDay[],
  ahead: readonly CalendarDay[],
  curve: Curve,
  fades: number,
): (assumption: Assumption) => Candidate {
  const curves = known.map(curve)
  const scale = sum(known.map(({ y }, i) => y / (curves[i] ?? 1))) / known.length
  const figures = Float64Array.from(known, ({ y }, i) => y / (curves[i] ?? 1) / scale)
  const stretched = sum(curves.map((each) => Math.log(each * scale)))
  const basis = basisOf(known)
  const size = basis.length
  const columns = basis.map((of) => Float64Array.from(known, of))
  const sizes = Float64Array.from(ahead, curve)
  const target = basis.map((of) => dot(sizes, Float64Array.from(ahead, of)))
  const near = nearness(known, ahead, sizes, fades)

  return ({ correlation, rhythm, spent, prior }) => {
    const kept = Float64Array.from({ length: farthest }, (_, days) => correlation ** days)
    const noise = new Cholesky(known.length, (i, j) => near.known(i, j, kept, rhythm))
    const whiteColumns = columns.map((column) => noise.forward(column))
    const white = noise.forward(figures)
    const link = noise.forward(near.link(kept, rhythm))
    const fit = new Cholesky(size, (i, j) => {
      const seen = dot(whiteColumns[i] ?? none, whiteColumns[j] ?? none)
      return i === size - 1 && j === i ? seen + slopeScale ** -2 : seen
    })
    const found = fit.forward(Float64Array.from(whiteColumns, (column) => dot(column, white)))
    const rest = Math.max(dot(white, white) - dot(found, found), 1e-10)
    const gap = fit.forward(Float64Array.from(target, (each, j) => each - dot(whiteColumns[j] ?? none, link)))
    const variance = Math.max(near.own(kept, rhythm) - dot(link, link) + dot(gap, gap), 1e-12)
    // The slope has a prior: it costs no degree of freedom.
    const degrees = known.length - size + 1
    const freedom = degrees - spent
    const determinants = noise.logDeterminant() + fit.logDeterminant()
    return {
      evidence: prior - (determinants + degrees * Math.log(rest)) / 2 - stretched,
      mean: scale * (dot(link, white) + dot(gap, found)),
      spread: scale * Math.sqrt((rest / freedom) * variance),
      freedom,
    }
  }
}

/** Level, the weekdays there are (beside their mean), and weeks since the middle. */
function basisOf(known: readonly CalendarDay[]): readonly ((day: CalendarDay) => number)[] {
  const middle = sum(known.map(({ index }) => index)) / known.length
  const weekdays = [...new Set(known.map(({ weekday }) => weekday))].sort((a, b) => a - b)
  const last = weekdays.pop()
  return [
    () => 1,
    ...weekdays.map((own) => (day: CalendarDay) => (day.weekday === own ? 1 : day.weekday === last ? -1 : 0)),
    ({ index }) => (index - middle) / 7,
  ]
}
