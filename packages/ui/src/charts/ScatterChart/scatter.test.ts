import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveNear } from '../../frame/surface/moveNear.js'
import { figureCells } from '../../frame/tableView/FigureTable.js'
import { placeLabels } from '../../marks/placeLabels.js'
import { csvCell, csvRows } from '../fixtures/csvRows.js'
import { plain, voice } from '../fixtures/voice.js'
import { type ScatterPoint, scatterPoints } from './scatterPoints.js'
import { scatterSummary, scatterTable } from './scatterWords.js'
import { scatterGeometry } from './useScatterChart.js'

const measures = {
  x: { label: 'Sent' },
  y: { label: 'Read rate', format: { kind: 'ratio' } },
  size: { label: 'Cost', format: { kind: 'money', currency: 'USD' } },
} as const
const box = { width: 700, height: 300, fontSize: 12 }

const points: fc.Arbitrary<readonly ScatterPoint[]> = fc
  .array(
    fc.record({
      x: fc.option(fc.integer({ min: 0, max: 90_000 })),
      y: fc.option(fc.integer({ min: 0, max: 130 }).map((percent) => percent / 100)),
      size: fc.option(fc.integer({ min: 0, max: 900 })),
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map((one, at) => ({ key: `k${at}`, label: `template_${at}`, ...one })))

it('one scatter is the same drawn, in the table, in the CSV and in the summary', () => {
  fc.assert(
    fc.property(points, (given) => {
      const { placed, unplaced } = scatterPoints(given)
      const table = scatterTable(given, measures, voice)
      expect(table.rows.map(({ cells }) => cells)).toEqual(
        given.map(({ label, x, y, size }) => [label, x, y, size]),
      )
      expect(csvRows(table)).toEqual(
        given.map(({ label, x, y, size }) => [label, ...[x, y, size].map(csvCell)]),
      )
      expect(placed.length + unplaced).toBe(given.length)
      const { plot, marks } = scatterGeometry(placed, measures, box, voice.formatters)
      expect(marks.dots).toHaveLength(given.filter(({ x, y }) => x !== null && y !== null).length)
      placed.forEach(({ point, x, y }, at) => {
        const { name, lines } = plot.item(at)
        expect(name).toBe(point.label)
        expect(lines.slice(0, 2).map(({ text }) => text)).toEqual([
          x.toLocaleString('en'),
          voice.formatters.percent(y),
        ])
      })
      if (placed.length > 0) {
        const said = plain(scatterSummary(placed, unplaced, measures, voice))
        expect(said).toContain(`Highest: ${Math.max(...placed.map(({ x }) => x)).toLocaleString('en')}, Sent`)
        if (unplaced > 0) expect(said).toContain('cannot be drawn')
      }
    }),
  )
})

it('a point tells why it has no place, and what its figures are of: pointed at, in the table and in the file', () => {
  const given: readonly ScatterPoint[] = [
    { key: 'a', label: 'a', x: 10, y: 0.5, size: 1, notes: { y: 'of 8 still known' } },
    { key: 'b', label: 'b', x: 10, y: null, size: null, missing: { y: 'expired' } },
  ]
  const table = scatterTable(given, measures, voice)
  expect(table.rows.map(({ missing }) => missing?.[2])).toEqual([undefined, 'no longer kept'])
  const [head, ...lines] = figureCells(table)
  expect(head?.slice(4)).toEqual(['Read rate: note'])
  expect(lines).toEqual([
    ['a', 10, 0.5, 1, 'of 8 still known'],
    ['b', 10, null, null, 'no longer kept'],
  ])
  const { placed } = scatterPoints(given)
  const { lines: read } = scatterGeometry(placed, measures, box, voice.formatters).plot.item(0)
  expect(read.map(({ text }) => text)).toEqual(['10', '50.0% · of 8 still known', '$1.00'])
})

describe('labels', () => {
  it('lie over no other label and over no dot of another', () => {
    const wish = fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 20 }),
      text: fc.constant('autumn_offer'),
      width: fc.constant(84),
    })
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), (wishes) => {
        const labels = placeLabels(wishes, 600, 12)
        const spans = labels.map(({ x, y, anchor }) => ({ left: anchor === 'start' ? x : x - 84, y }))
        spans.forEach((one, at) => {
          expect(one.left >= 0 && one.left + 84 <= 600).toBe(true)
          for (const other of spans.slice(at + 1)) {
            expect(Math.abs(one.y - other.y) >= 14.39 || Math.abs(one.left - other.left) >= 84).toBe(true)
          }
        })
      }),
    )
  })
})

it('arrows lead to the nearest in their direction, and nowhere when there is none', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 5, y: 30 },
  ]
  expect(moveNear('ArrowRight', 0, places)).toBe(1)
  expect(moveNear('ArrowDown', 0, places)).toBe(2)
  expect(moveNear('ArrowUp', 0, places)).toBe(0)
  expect(moveNear('End', 0, places)).toBe(2)
  expect(moveNear('a', 0, places)).toBeNull()
})
