import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureCells } from '../../frame/tableView/FigureTable.js'
import { stepOf } from '../../scales/rampSteps.js'
import { plain, voice } from '../fixtures/voice.js'
import { mapSummary, mapTable } from './mapWords.js'
import { type MapCountry, rankCountries } from './rankCountries.js'
import { worldMapGeometry } from './useWorldMap.js'
import { defaultTopology } from './world/defaultTopology.js'
import { readWorld } from './world/readWorld.js'

const COUNT = { kind: 'count' } as const
const box = { width: 960, most: Number.POSITIVE_INFINITY, format: COUNT, scale: 'log' } as const
const world = readWorld(defaultTopology)

const code = fc.oneof(
  fc.constantFrom(...world.countries.keys()),
  fc.constantFrom('ZZ', 'UNKNOWN', 'in', 'AQ', '', '__proto__', 'constructor'),
)
const country: fc.Arbitrary<MapCountry> = fc.oneof(
  fc.record({ code, value: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5_000_000 })) }),
  fc.record({ code, value: fc.constant(null), reason: fc.constantFrom('withheld' as const, undefined) }),
)

it('one map is the same drawn, listed, in the table, in the CSV and in the summary', () => {
  fc.assert(
    fc.property(fc.array(country, { maxLength: 40 }), (given) => {
      const known = rankCountries(given, COUNT, voice.formatters)
      const { plot, marks, steps, offMap } = worldMapGeometry(known, world, box, voice)
      const total = given.reduce((all, { value }) => all + (value ?? 0), 0)

      // Nothing is lost, nothing is put together: a row a country, in the table as in the CSV.
      const table = mapTable(known, COUNT, voice)
      expect(table.rows.map(({ cells }) => [cells[1], cells[2]]).sort()).toEqual(
        given.map((one) => [one.code, one.value]).sort(),
      )
      expect(figureCells(table).slice(1)).toEqual(table.rows.map(({ cells }) => cells))
      expect([known.total, table.total?.[2]]).toEqual([total, total])
      expect(plain(mapSummary(known, COUNT, voice))).toContain(`${total.toLocaleString('en')} in total.`)

      // Each is on the map in the colour of its figure, or listed below it.
      const seen = new Set<string>()
      known.ranked.forEach(({ country: { code: own, reason }, value }, at) => {
        const shape = seen.has(own) ? undefined : world.countries.get(own)
        seen.add(own)
        expect(offMap.includes(at)).toBe(shape === undefined)
        const [line, aside] = plot.item(at).lines
        const figure = value === null ? (reason === 'withheld' ? 'withheld' : 'no data') : undefined
        expect(line?.text.split(' (')[0]).toBe(figure ?? value?.toLocaleString('en'))
        if (shape === undefined) {
          expect(aside?.text).toBe('Not on the map')
          return
        }
        const step = value === null ? -1 : stepOf(value, steps)
        const path =
          value === null
            ? reason === 'withheld'
              ? marks?.withheld
              : marks?.empty
            : step < 0
              ? marks?.zero
              : marks?.layers[step]?.path
        expect(path).toContain(shape.path)
      })
      const drawn = [
        marks?.empty,
        marks?.zero,
        marks?.withheld,
        ...(marks?.layers ?? []).map((one) => one.path),
      ]
      const whole = [...world.countries.values()].reduce((all, { path }) => all + path.length, 0)
      expect(drawn.reduce((all, path) => all + (path?.length ?? 0), 0)).toBe(whole + world.unclaimed.length)
    }),
    { numRuns: 60 },
  )
})

it('what does not add up has neither a total nor shares', () => {
  const format = { kind: 'ratio' } as const
  const known = rankCountries(
    [
      { code: 'IN', value: 0.4 },
      { code: 'BR', value: 0.7 },
      { code: 'SG', value: null },
    ],
    format,
    voice.formatters,
  )
  expect(plain(mapSummary(known, format, voice))).toBe('Highest: 70.0%, Brazil. 1 point is missing.')
  expect(mapTable(known, format, voice)).toMatchObject({ total: undefined, rows: { length: 3 } })
  expect(mapTable(known, format, voice).columns.map(({ key }) => key)).toEqual(['country', 'code', 'value'])
})

describe('on the map', () => {
  const values: Readonly<Record<string, number>> = { IN: 900, BR: 400, ES: 90, PT: 80, SG: 7, ZZ: 5 }
  const known = rankCountries(
    Object.entries(values).map(([each, value]) => ({ code: each, value })),
    COUNT,
    voice.formatters,
  )
  const at = (wanted: string): number => known.ranked.findIndex((one) => one.country.code === wanted)
  const { plot } = worldMapGeometry(known, world, box, voice)

  it('a place leads to its country, whether it has a figure or not, and the sea to none', () => {
    for (const each of ['IN', 'BR', 'ES', 'PT', 'SG']) {
      const { x, y } = plot.item(at(each))
      expect(plot.itemAt(x, y), each).toBe(at(each))
    }
    // Near enough to Singapore, which is two pixels wide.
    const { x, y } = plot.item(at('SG'))
    expect(plot.itemAt(x + 4, y + 4)).toBe(at('SG'))
    const australia = world.countries.get('AU')
    const scale = 960 / 1920
    const other = plot.itemAt((australia?.x ?? 0) * scale, (australia?.y ?? 0) * scale)
    expect(plot.item(other)).toMatchObject({ name: 'Australia', lines: [{ text: 'no data', missing: true }] })
    expect(plot.itemAt(2, 200)).toBe(-1)
  })

  it('arrows follow the map, pages the order of figures, and both stop at the ends', () => {
    expect(plot.move('ArrowLeft', at('ES'))).toBe(at('PT'))
    expect(plot.move('ArrowRight', at('PT'))).toBe(at('ES'))
    expect(plot.move('ArrowLeft', at('BR'))).toBe(at('BR'))
    expect(plot.move('PageDown', at('IN'))).toBe(at('BR'))
    expect(plot.move('PageUp', at('IN'))).toBe(at('IN'))
    expect(plot.move('End', at('IN'))).toBe(at('ZZ'))
    expect(plot.move('PageDown', at('ZZ'))).toBe(at('ZZ'))
    expect(plot.move('ArrowLeft', at('ZZ'))).toBe(at('ZZ'))
    expect(plot.move('PageUp', at('ZZ'))).toBe(at('SG'))
    expect(plot.move('x', 0)).toBeNull()
  })

  it('stays as high as it may be, in the middle of its width', () => {
    const low = worldMapGeometry(known, world, { ...box, most: 200 }, voice)
    expect(low.plot.height).toBeLessThanOrEqual(201)
    expect(low.plot.width).toBe(960)
    expect(low.marks?.left).toBeGreaterThan(200)
    expect(low.plot.itemAt(low.plot.item(0).x, low.plot.item(0).y)).toBe(0)
  })

  it('keeps every figure while there are no shapes', () => {
    const bare = worldMapGeometry(known, null, box, voice)
    expect([bare.marks, bare.offMap, bare.plot.count]).toEqual([null, [], 6])
    expect(bare.plot.item(5)).toMatchObject({ name: 'Unknown Region', outline: '' })
    expect(bare.plot.height).toBe(plot.height)
  })
})
