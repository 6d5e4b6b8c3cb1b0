import { scaleLinear } from '../visx.js'

/** A value axis: its rounded domain and the values worth a line. */
export interface ValueAxis {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/**
 * Lowest and highest figure in, a rounded axis that includes zero out. `whole` keeps the ticks at integers, for counts.
 *
 * `(0, 87, 5)` → `{ low: 0, high: 100, ticks: [0, 20, 40, 60, 80, 100] }`
 */
export function valueTicks(lowest: number, highest: number, count: number, whole: boolean): ValueAxis {
  const low = Math.min(0, lowest)
  const high = Math.max(0, highest)
  const span = low === high ? [low, low + 1] : [low, high]
  const scale = scaleLinear<number>({ domain: span, nice: count })
  const [from = 0, to = 1] = scale.domain()
  const ticks = scale.ticks(count)
  return { low: from, high: to, ticks: whole ? ticks.filter(Number.isInteger) : ticks }
}
