import { geoEqualEarth } from 'd3-geo'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromMiddle, project, WIDTH } from './equalEarth.js'

// d3's map made as wide as ours, around the same meridian, and as far from the top. Ours are whole units.
const round = geoEqualEarth().rotate([-11, 0]).translate([0, 0]).precision(0).scale(1)
const half = (round([11 + 179.999999, 0]) ?? [Number.NaN, 0])[0]
const theirs = geoEqualEarth()
  .rotate([-11, 0])
  .translate([0, 0])
  .scale(WIDTH / 2 / half)
const top = (theirs([11, 84]) ?? [0, Number.NaN])[1]

it('puts every place where d3-geo does', () => {
  const longitude = fc.integer({ min: -179_900, max: 179_900 }).map((value) => value / 1000)
  const latitude = fc.integer({ min: -56_000, max: 84_000 }).map((value) => value / 1000)
  fc.assert(
    fc.property(longitude, latitude, (east, north) => {
      const points: number[] = []
      project(fromMiddle(east), north, points)
      const [x, y] = theirs([east, north]) ?? [Number.NaN, Number.NaN]
      expect(Math.abs((points[0] ?? Number.NaN) - (WIDTH / 2 + x))).toBeLessThan(0.5 + 1e-4)
      expect(Math.abs((points[1] ?? Number.NaN) - (y - top))).toBeLessThan(0.5 + 1e-4)
    }),
    { seed: 16, numRuns: 1000 },
  )
})
