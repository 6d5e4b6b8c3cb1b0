// Equal Earth: areas are true, so that a colour weighs what its country measures.
// B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", IJGIS 33 (3), 2019, equations 7 and 8.
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796]
const M = Math.sqrt(3) / 2
const RADIANS = Math.PI / 180

/** The map's middle: the world is cut open in the Bering Strait, where it cuts no country in two. */
const MIDDLE = 11

/** How wide the world is drawn, in units of the map: about half a pixel each, so that whole ones are fine enough. */
export const WIDTH = 1920

const SCALE = (WIDTH * M * A1) / (2 * Math.PI)

/** A longitude in degrees from the map's middle, -180 to 180. */
export function fromMiddle(longitude: number): number {
  const turned = longitude - MIDDLE
  return turned < -180 ? turned + 360 : turned >= 180 ? turned - 360 : turned
}

function height(latitude: number): number {
  const t = Math.asin(M * Math.sin(latitude * RADIANS))
  const t2 = t * t
  const t6 = t2 * t2 * t2
  return SCALE * t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
}

/** From the north of Greenland to Cape Horn: Antarctica has no telephones to speak of. */
const TOP = height(84)

/** How high the world is drawn, in units of the map. */
export const HEIGHT = Math.ceil(TOP - height(-56.2))

/** Degrees from the map's middle in, whole units from its left upper corner out, appended to `points`. */
export function project(turned: number, latitude: number, points: number[]): void {
  const t = Math.asin(M * Math.sin(latitude * RADIANS))
  const t2 = t * t
  const t6 = t2 * t2 * t2
  const across = (turned * RADIANS * Math.cos(t)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)))
  const up = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))
  points.push(Math.round(WIDTH / 2 + SCALE * across), Math.round(TOP - SCALE * up))
}
