import { fromMiddle } from './equalEarth.js'

/**
 * A ring in degrees that crosses the edge of the map in, the rings it falls into out, in degrees from the map's middle.
 * One that goes around a pole falls into none.
 */
export function cutRing(degrees: readonly number[]): readonly (readonly number[])[] {
  const whole = unwrap(degrees)
  if (whole === null) return []
  return [-360, 0, 360].flatMap((shift) => {
    const moved = whole.map((value, at) => (at % 2 === 0 ? value + shift : value))
    const inside = clip(clip(moved, -180, 1), 180, -1)
    return inside.length < 6 ? [] : [inside]
  })
}

/** Longitudes that run on instead of jumping at the edge; `null` when they do not come back to where they began. */
function unwrap(degrees: readonly number[]): readonly number[] | null {
  const out: number[] = []
  let turn = 0
  let before = 0
  for (let at = 0; at < degrees.length; at += 2) {
    const longitude = fromMiddle(degrees[at] ?? 0)
    const step = longitude - before
    if (at > 0 && Math.abs(step) > 180) turn -= Math.sign(step) * 360
    before = longitude
    out.push(longitude + turn, degrees[at + 1] ?? 0)
  }
  return turn === 0 ? out : null
}

/** What of a ring lies east (`side` 1) or west (-1) of a meridian. */
function clip(ring: readonly number[], edge: number, side: 1 | -1): readonly number[] {
  const out: number[] = []
  const count = ring.length
  for (let at = 0; at < count; at += 2) {
    const [x0 = 0, y0 = 0] = [ring[(at + count - 2) % count], ring[(at + count - 1) % count]]
    const [x1 = 0, y1 = 0] = [ring[at], ring[at + 1]]
    const [was, is] = [(x0 - edge) * side >= 0, (x1 - edge) * side >= 0]
    if (was !== is) out.push(edge, y0 + ((y1 - y0) * (edge - x0)) / (x1 - x0))
    if (is) out.push(x1, y1)
  }
  return out
}
