import { valueTicks } from './valueTicks.js'

/** One step of a ramp: figures from `from` on, up to and not with `to`; below zero the other way round. */
export interface RampStep {
  readonly from: number
  readonly to: number
  /** Its colour, a variable of the theme. */
  readonly color: string
}

/** How many colours a ramp has, and how many a diverging one has on each side of zero. */
const COLORS = 6
const SIDE = 3

/**
 * Lowest and highest figure in, rounded steps of equal width out, none for zero itself, which stands apart. Above zero
 * only: at most six steps of one hue. With figures below zero: at most three to each side, and the same to both, so that
 * a colour's strength means the same distance from zero.
 *
 * `(0, 90, true)` → 0–20 … 80–100 · `(-4, 90, true)` → -100–-50, -50–0, 0–50, 50–100
 */
export function rampSteps(lowest: number, highest: number, whole: boolean): readonly RampStep[] {
  if (lowest < 0) return divergingSteps(Math.max(-lowest, highest), whole)
  if (!(highest > 0)) return []
  const ticks = edgesTo(highest, COLORS, whole)
  const count = ticks.length - 1
  return ticks.slice(0, count).map((from, at) => ({
    from,
    to: ticks[at + 1] ?? from,
    color: `var(--wa-ramp-${count === 1 ? 4 : 1 + Math.round((at * (COLORS - 1)) / (count - 1))})`,
  }))
}

function divergingSteps(most: number, whole: boolean): readonly RampStep[] {
  const ticks = edgesTo(most, SIDE, whole)
  const count = ticks.length - 1
  const far = (at: number): number => (count === 1 ? 2 : 1 + Math.round((at * (SIDE - 1)) / (count - 1)))
  const above = ticks.slice(0, count).map((from, at) => ({ from, to: ticks[at + 1] ?? from, far: far(at) }))
  return [
    ...[...above]
      .reverse()
      .map(({ from, to, far }) => ({ from: -to, to: 0 - from, color: diverging(SIDE + 1 - far) })),
    ...above.map(({ from, to, far }) => ({ from, to, color: diverging(SIDE + far) })),
  ]
}

/** Rounded edges from zero to a figure or just beyond, of at most so many steps. */
function edgesTo(highest: number, most: number, whole: boolean, wanted = most): readonly number[] {
  const { ticks } = valueTicks(0, highest, wanted, whole)
  return ticks.length - 1 <= most || wanted === 1 ? ticks : edgesTo(highest, most, whole, wanted - 1)
}

function diverging(index: number): string {
  return `var(--wa-diverging-${index})`
}

/** Which step a figure belongs to; -1 for zero, and for what no step was made for. */
export function stepOf(value: number, steps: readonly RampStep[]): number {
  if (value < 0) return (steps[0]?.from ?? 0) < 0 ? steps.findIndex(({ to }) => value <= to) : -1
  if (!(value > 0)) return -1
  const at = steps.findIndex(({ to }) => value < to)
  return at < 0 ? steps.length - 1 : at
}
