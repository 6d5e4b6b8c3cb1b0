/** Longitude and latitude in degrees. */
export type Place = readonly number[]

/**
 * A ring across the date line in, one whose longitudes go on past 180 out, its middle on the map: for those who draw
 * degrees as they are, and who would draw a band across the world.
 */
export function unwrapped(ring: readonly Place[]): readonly Place[] {
  let turns = 0
  const longitudes = ring.map(([longitude = 0], at) => {
    const step = longitude - (ring[at - 1]?.[0] ?? longitude)
    if (Math.abs(step) > 180) turns -= Math.sign(step)
    return longitude + 360 * turns
  })
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2
  const back = 360 * Math.round(middle / 360)
  return ring.map(([, latitude = 0], at) => [(longitudes[at] ?? 0) - back, latitude])
}
