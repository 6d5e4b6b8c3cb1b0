/** A value axis: its rounded domain and the values worth a line. */
export interface ValueAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/** What is less than this is what sums of floats leave over, and not a figure. */
const NOTHING = 1e-12

/**
 * Lowest and highest figure in, a rounded axis that includes zero out, its ticks 1, 2 or 5 times a power of ten apart.
 * `whole` keeps the ticks at integers, for counts. Made here rather than by a scale library: a linear scale with its
 * colours, interpolators and number formats weighs 11 kB of the 40 a whole line chart may.
 *
 * `(0, 87, 5, true)` → `{ low: 0, high: 100, ticks: [0, 20, 40, 60, 80, 100] }`
 */
export function valueTicks(lowest: number, highest: number, count: number, whole: boolean): ValueAxis {
  const low = Math.min(0, lowest)
  const high = Math.max(0, highest) - low < NOTHING ? low + 1 : Math.max(0, highest)
  const rough = niceStep((high - low) / Math.max(1, count))
  const step = whole ? Math.max(1, rough) : rough
  // Steps below one are counted in their inverse, so that 0.1 × 3 is 0.3 and not a float's neighbour of it.
  const inverse = step < 1 ? Math.round(1 / step) : 0
  const at = (index: number): number => (inverse > 0 ? index / inverse : index * step)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => at(first + index))
  return { low: at(first), high: at(last), ticks }
}

/** The least of 1, 2, 5 and 10 times a power of ten that is nearest to a step, by ratio. */
function niceStep(rough: number): number {
  const power = Math.floor(Math.log10(rough))
  const error = rough / 10 ** power
  const factor = error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1
  return power < 0 ? factor / 10 ** -power : factor * 10 ** power
}
