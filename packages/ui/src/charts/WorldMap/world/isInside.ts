import type { CountryShape } from './World.js'

/** Whether a place, in units of the map, lies in a country. */
export function isInside({ rings, box }: CountryShape, x: number, y: number): boolean {
  if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) return false
  let inside = false
  for (const ring of rings) {
    let [x0 = 0, y0 = 0] = [ring.at(-2), ring.at(-1)]
    for (let at = 0; at < ring.length; at += 2) {
      const [x1 = 0, y1 = 0] = [ring[at], ring[at + 1]]
      if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) inside = !inside
      x0 = x1
      y0 = y1
    }
  }
  return inside
}
