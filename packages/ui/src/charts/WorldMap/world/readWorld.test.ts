import { describe, expect, it } from 'vitest'
import atlas from 'world-atlas/countries-50m.json'
import { codeOfId } from './codeOfId.js'
import { defaultTopology } from './defaultTopology.js'
import { HEIGHT, WIDTH } from './equalEarth.js'
import { isInside } from './isInside.js'
import { readWorld } from './readWorld.js'
import type { World } from './World.js'
import type { WorldTopology } from './WorldTopology.js'

const world = readWorld(defaultTopology)

/** How far the widest outline reaches: one that was drawn across the map's edge would reach from end to end. */
const widest = ({ countries }: World): number =>
  Math.max(
    ...[...countries.values()]
      .flatMap(({ rings }) => rings)
      .map((ring) => {
        const across = ring.filter((_, at) => at % 2 === 0)
        return Math.max(...across) - Math.min(...across)
      }),
  )

/** ISO 3166-1 by the runtime: two letters that no other code replaced, without groups and private ones. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const iso = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const current = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
    const group = /^(AC|CP|CQ|DG|EA|EU|EZ|IC|QO|TA|UN|XA|XB|XK|ZZ)$/.test(code)
    return names.of(code) !== undefined && current && !group
  })

describe('the shipped shapes', () => {
  it('have a place for every code of ISO 3166-1 but Antarctica, and for Kosovo', () => {
    expect(iso).toHaveLength(249)
    expect([...world.countries.keys()].sort()).toEqual([...iso.filter((code) => code !== 'AQ'), 'XK'].sort())
    for (const code of ['SG', 'HK', 'MO', 'BH', 'MT', 'MU', 'MV', 'BB']) {
      expect(world.countries.get(code)?.rings.length, code).toBeGreaterThan(0)
    }
  })

  it('resolve every code of the atlas', () => {
    for (const { id, properties } of atlas.objects.countries.geometries) {
      if (id === undefined || id === '010') continue
      expect(world.countries.has(codeOfId(id) ?? ''), properties.name).toBe(true)
    }
  })

  it('lie where the countries are', () => {
    const where = (x: number, y: number): readonly string[] =>
      [...world.countries.values()]
        .filter((shape) => isInside(shape, x * WIDTH, y * HEIGHT))
        .map(({ code }) => code)
    expect(where(0.69, 0.4)).toEqual(['IN'])
    expect(where(0.33, 0.63)).toEqual(['BR'])
    expect(where(0.85, 0.75)).toEqual(['AU'])
    expect(where(0.7, 0.1)).toEqual(['RU'])
    expect(where(0.15, 0.5)).toEqual([])
    for (const { box, code } of world.countries.values()) {
      const [left, top, right, bottom] = box
      expect(left >= 0 && top >= 0 && right <= WIDTH && bottom <= HEIGHT, code).toBe(true)
    }
    expect(widest(world)).toBeLessThan(WIDTH / 2)
  })

  it('are of true area', () => {
    const area = (code: string): number => world.countries.get(code)?.area ?? 0
    // Greenland is 2.17, Algeria 2.38, Brazil 8.51 and India 3.29 million square kilometres.
    expect(area('GL') / area('DZ')).toBeCloseTo(2.17 / 2.38, 1)
    expect(area('BR') / area('IN')).toBeCloseTo(8.51 / 3.2, 1)
  })

  it('draw borders that are not agreed upon apart', () => {
    expect(world.disputed.split('M').length).toBeGreaterThan(12)
    expect(world.unclaimed).not.toBe('')
    for (const line of world.disputed.split('M').slice(1)) expect(world.borders).not.toContain(line)
    // Crimea belongs to Ukraine, as the General Assembly has it, and its neck is dashed.
    const crimea = world.countries.get('UA')
    expect(crimea !== undefined && crimea.rings.length >= 2).toBe(true)
  })
})

describe('shapes of one’s own', () => {
  it('may be those of world-atlas itself', () => {
    const plain = readWorld(atlas)
    expect(plain.countries.size).toBe(234)
    expect(plain.countries.has('AQ')).toBe(false)
    expect(widest(plain)).toBeLessThan(WIDTH / 2)
  })

  const ring = (id: string | number, west: number, east: number): WorldTopology => ({
    type: 'Topology',
    arcs: [
      [
        [west, 0],
        [west, 10],
        [east, 10],
        [east, 0],
        [west, 0],
      ],
    ],
    objects: { countries: { geometries: [{ type: 'Polygon', id, arcs: [[0]] }] } },
  })

  it('are cut where they cross the edge of the map', () => {
    // The edge is at 169° west: half of this lies at either side of the map.
    const shape = readWorld(ring('AA', -174, -164)).countries.get('AA')
    expect(shape?.rings).toHaveLength(2)
    for (const points of shape?.rings ?? []) {
      const across = points.filter((_, at) => at % 2 === 0)
      expect(Math.max(...across) - Math.min(...across)).toBeLessThan(40)
    }
    expect(readWorld(ring('AA', 0, 10)).countries.get('AA')?.rings).toHaveLength(1)
  })

  it('name countries by letters or by digits, and leave others uncoloured', () => {
    expect([...readWorld(ring('IN', 0, 9)).countries.keys()]).toEqual(['IN'])
    expect([...readWorld(ring('356', 0, 9)).countries.keys()]).toEqual(['IN'])
    expect([...readWorld(ring(4, 0, 9)).countries.keys()]).toEqual(['AF'])
    for (const id of ['India', '-99', 'in', '']) {
      const odd = readWorld(ring(id, 0, 9))
      expect([odd.countries.size, odd.unclaimed === '']).toEqual([0, false])
    }
  })
})
