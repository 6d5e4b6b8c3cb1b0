import type { WorldTopology } from './WorldTopology.js'

/** An arc in, its degrees out, flat: longitude, latitude, longitude, … */
export function decodeArc(
  arc: readonly (readonly number[])[],
  transform: WorldTopology['transform'],
): readonly number[] {
  if (transform === undefined) return arc.flatMap(([x = 0, y = 0]) => [x, y])
  const [kx = 1, ky = 1] = transform.scale
  const [x0 = 0, y0 = 0] = transform.translate
  const degrees: number[] = []
  let x = 0
  let y = 0
  for (const [dx = 0, dy = 0] of arc) {
    x += dx
    y += dy
    degrees.push(x * kx + x0, y * ky + y0)
  }
  return degrees
}
