import type { Stepper, Steps } from './straightScale.js'

/** A value axis: its rounded domain and the values worth a line. */
export interface ValueAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** What is less than this is what sums of floats leave over, and not a figure. */
const NOTHING = 1e-12
/** What is nearer to a step than this part of one is at it. */
const NEAR = 1e-9

/**
 * Lowest and highest figure in, a rounded axis that includes zero out, its ticks 1, 2 or 5 times a power of ten apart.
 * `whole` keeps the ticks at integers, for counts.
 *
 * `(0, 87, 5, true)` → `{ low: 0, high: 100, ticks: [0, 20, 40, 60, 80, 100] }`
 */
export function valueTicks(lowest: number, highest: number, count: number, whole: boolean): ValueAxis {
  const low = Math.min(0, lowest)
  const high = Math.max(0, highest) - low < NOTHING ? low + 1 : Math.max(0, highest)
  const step = stepOf(low, high, count, whole)
  const first = Math.floor(low / step + NEAR)
  const ticks = multiples(step, first, Math.max(first + 1, Math.ceil(high / step - NEAR)))
  return { low: ticks[0] ?? low, high: ticks.at(-1) ?? high, ticks }
}

/** The steps of a value axis for a scale: about as many as are wished, else as have `room`. */
export function valueStepper(room: number, whole: boolean, words: Steps['words']): Stepper {
  return (low, high, count = room) => {
    const step = stepOf(low, high === low ? low + 1 : high, count, whole)
    const within = (from: number, to: number): readonly number[] =>
      multiples(step, Math.ceil(from / step - NEAR), Math.floor(to / step + NEAR))
    // One wished that falls between the steps: as d3 does, the next finer ones.
    const finer = count < 2 && within(low, high).length === 0 && !(whole && step === 1)
    return finer ? valueStepper(count * 2, whole, words)(low, high) : { within, words }
  }
}

function stepOf(low: number, high: number, count: number, whole: boolean): number {
  const rough = niceStep((high - low) / Math.max(1, count))
  return whole ? Math.max(1, rough) : rough
}

/** The multiples of a step, the first and the last one included. */
function multiples(step: number, first: number, last: number): readonly number[] {
  // Steps below one are counted in their inverse, so that 0.1 × 3 is 0.3 and not a float's neighbour of it.
  const inverse = step < 1 ? Math.round(1 / step) : 0
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    inverse > 0 ? (first + index) / inverse : (first + index) * step,
  )
}

/** The least of 1, 2, 5 and 10 times a power of ten that is nearest to a step, by ratio. */
function niceStep(rough: number): number {
  const power = Math.floor(Math.log10(rough))
  const error = rough / 10 ** power
  const factor = error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1
  return power < 0 ? factor / 10 ** -power : factor * 10 ** power
}
