import { valueTicks } from './valueTicks.js'

/** One step of a sequential ramp: figures from `from` on, up to and not with `to` (the last: with it). */
export interface RampStep {
  readonly from: number
  readonly to: number
  /** How strongly the hue shows, for `fill-opacity`. */
  readonly strength: number
}

/** The highest figure in, at most six rounded steps of equal width from zero out; none when nothing is above zero. */
export function rampSteps(highest: number, whole: boolean): readonly RampStep[] {
  if (!(highest > 0)) return []
  const { ticks } = valueTicks(0, highest, 5, whole)
  const count = ticks.length - 1
  return ticks.slice(0, count).map((from, at) => ({
    from,
    to: ticks[at + 1] ?? from,
    strength: count === 1 ? 1 : Math.round((0.22 + (0.78 * at) / (count - 1)) * 100) / 100,
  }))
}

/** Which step a figure belongs to; -1 for zero and below, which stand apart. */
export function stepOf(value: number, steps: readonly RampStep[]): number {
  if (!(value > 0)) return -1
  const at = steps.findIndex(({ to }) => value < to)
  return at < 0 ? steps.length - 1 : at
}
