import type { RampStep } from './rampSteps.js'

/** How many colours a ramp has. */
const COLORS = 6

/** What stands in each decade or so, finest first: 1, 2, 5, 10 … 1, 10, 100 … 1, 1000 … */
const LADDERS = [
  { rungs: [1, 2, 5], decades: 1 },
  { rungs: [1, 3], decades: 1 },
  { rungs: [1], decades: 1 },
  { rungs: [1], decades: 2 },
  { rungs: [1], decades: 3 },
]

/**
 * Lowest and highest figure above zero in, rounded steps by ratio out, at most six of one hue: what spans orders of
 * magnitude, as countries do, would all fall into the lowest of equal steps. The first begins at zero.
 *
 * `(12, 412_000)` → 0–100, 100–1,000, 1,000–10,000, 10,000–100,000, 100,000–1,000,000
 */
export function rampPowers(lowest: number, highest: number): readonly RampStep[] {
  if (!(highest > 0)) return []
  // What is a millionth of the highest is in the lowest step, wherever that ends.
  const least = Math.max(lowest, highest / 1e6)
  const bounds = LADDERS.map((ladder) => boundsOf(ladder, least, highest)).find(
    ({ length }) => length <= COLORS,
  )
  const count = bounds?.length ?? 0
  return (bounds ?? []).map((to, at) => ({
    from: bounds?.[at - 1] ?? 0,
    to,
    color: `var(--wa-ramp-${count === 1 ? 4 : 1 + Math.round((at * (COLORS - 1)) / (count - 1))})`,
  }))
}

/** The rungs above the lowest figure, up to the first that the highest does not pass. */
function boundsOf(
  { rungs, decades }: (typeof LADDERS)[number],
  lowest: number,
  highest: number,
): readonly number[] {
  const bounds: number[] = []
  for (let power = Math.floor(Math.log10(lowest) / decades) * decades; ; power += decades) {
    for (const rung of rungs) {
      const bound = power < 0 ? rung / 10 ** -power : rung * 10 ** power
      if (bound > lowest) bounds.push(bound)
      if (bound >= highest && bound > lowest) return bounds
    }
  }
}
