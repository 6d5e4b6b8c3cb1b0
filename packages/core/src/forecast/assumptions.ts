import type { Assumption } from './dayModel.js'
import { longEnough } from './learnedDays.js'

/**
 * How much of a day's deviation the next day may keep, and how likely that is held to be: of an account known for three
 * weeks, which cannot show it, and of one known for six or more, where the days themselves decide. High ones weigh more
 * there, since few weeks make them look lower than they are.
 */
const correlations = [
  { correlation: 0, early: 0.9, late: 2 },
  { correlation: 0.25, early: 0.1, late: 1 },
  { correlation: 0.5, early: 0, late: 1.5 },
  { correlation: 0.7, early: 0, late: 3 },
  { correlation: 0.85, early: 0, late: 6 },
  { correlation: 0.95, early: 0, late: 18 },
] as const
const lateTotal = correlations.reduce((total, { late }) => total + late, 0)
const early = 20

/** What the plain curve may miss of a month's course, and how likely. */
const rhythms = [
  { rhythm: 0, chance: 0.7 },
  { rhythm: 0.8, chance: 0.3 },
] as const

/** Degrees of freedom that drawing a course of the month from the days uses up. */
const spent = 10
/** Known days needed for it, beside the numbers that are fitted: what is left must still tell the noise's size. */
export const shapeNeeds = spent + 8

/** What may be assumed of days seen along the plain curve. `hasMonths`: whether a whole month before is known. */
export function plainAssumptions(days: number, hasMonths: boolean): readonly Assumption[] {
  return weighed(days).flatMap(({ correlation, weight }) =>
    (hasMonths ? rhythms : [{ rhythm: 0, chance: 1 }]).map(({ rhythm, chance }) => ({
      ...{ correlation, rhythm, spent: 0 },
      prior: Math.log(weight) + Math.log(chance),
    })),
  )
}

/**
 * What may be assumed along one of `curves` shaped curves. The curve is drawn from the same days: it has to explain them far better
 * (by 10 in the logarithm) to be believed, costs degrees of freedom, and may still be off. Deviations that last are the
 * curve's matter here, not the noise's.
 */
export function shapedAssumptions(days: number, curves: number): readonly Assumption[] {
  return weighed(days)
    .filter(({ correlation }) => correlation <= 0.5)
    .map(({ correlation, weight }) => ({
      ...{ correlation, rhythm: 0.6, spent },
      prior: Math.log(weight / curves) - 10,
    }))
}

function weighed(days: number) {
  const late = Math.max(0, Math.min(1, (days - early) / (longEnough - early)))
  return correlations
    .map((each) => ({
      correlation: each.correlation,
      weight: (late * each.late) / lateTotal + (1 - late) * each.early,
    }))
    .filter(({ weight }) => weight > 0)
}
