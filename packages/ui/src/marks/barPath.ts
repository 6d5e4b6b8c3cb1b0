/** One bar in pixels, from its base to its end; `to` above or below `from`. */
export interface BarPixels {
  readonly x: number
  readonly width: number
  readonly from: number
  readonly to: number
  /** Whether its end is rounded: the outermost of a stack is. */
  readonly cap: boolean
}

const round = (pixel: number): number => Math.round(pixel * 100) / 100

/** Bars in, one path out: a series is one node, however many buckets it has. */
export function barPath(bars: readonly BarPixels[]): string {
  return bars.map(drawBar).join('')
}

function drawBar({ x, width, from, to, cap }: BarPixels): string {
  const height = to - from
  const radius = cap ? Math.min(3, width / 3, Math.abs(height)) : 0
  if (radius < 0.5) return `M${round(x)},${round(from)}h${round(width)}V${round(to)}h${round(-width)}z`
  const turn = height < 0 ? -radius : radius
  return (
    `M${round(x)},${round(from)}V${round(to - turn)}q0,${round(turn)} ${round(radius)},${round(turn)}` +
    `h${round(width - 2 * radius)}q${round(radius)},0 ${round(radius)},${round(-turn)}V${round(from)}z`
  )
}
