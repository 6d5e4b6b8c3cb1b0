import { expect, test } from 'vitest'
import atlas from 'world-atlas/countries-50m.json'
import { mapCodes } from '../mapCodes.js'
import { type Atlas, geoShapes } from './geoShapes.js'

const shapes = geoShapes(atlas as unknown as Atlas)

test('every country of the atlas but Antarctica, in closed rings of degrees', () => {
  expect(shapes).toHaveLength(atlas.objects.countries.geometries.length - 1)
  expect(shapes.map(({ id }) => id)).not.toContain('AQ')
  const rings = shapes.find(({ id }) => id === 'IN')?.geometry.coordinates.flat() ?? []
  for (const ring of rings) expect(ring[0]).toEqual(ring.at(-1))
  const longitudes = rings.flat().map(([longitude = 0]) => longitude)
  expect(Math.min(...longitudes)).toBeCloseTo(68.2, 0)
  expect(Math.max(...longitudes)).toBeCloseTo(97.3, 0)
})

test('no outline jumps across the map', () => {
  for (const { geometry } of shapes)
    for (const ring of geometry.coordinates.flat())
      ring.forEach(([longitude = 0], at) => {
        expect(Math.abs(longitude - (ring[at - 1]?.[0] ?? longitude))).toBeLessThan(180)
      })
})

test('the countries with figures are 57, each with a shape to colour', () => {
  expect(new Set(mapCodes).size).toBe(57)
  expect(mapCodes.filter((code) => !shapes.some(({ id }) => id === code))).toEqual([])
})
