import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squarify } from '../../marks/squarify.js'
import { csvCell, csvRows } from '../fixtures/csvRows.js'
import { plain, voice } from '../fixtures/voice.js'
import { type TreeGroup, treeParts } from './treeParts.js'
import { treeSummary, treeTable } from './treeWords.js'
import { treemapGeometry } from './useTreemap.js'

const COUNT = { kind: 'count' } as const
const box = { width: 600, height: 300, fontSize: 12, dir: 'ltr', hues: new Map(), format: COUNT } as const

const leaf = fc.option(fc.integer({ min: -3, max: 5000 }))
const groups: fc.Arbitrary<readonly TreeGroup[]> = fc
  .array(fc.oneof(leaf, fc.array(leaf, { minLength: 1, maxLength: 6 })), { minLength: 1, maxLength: 7 })
  .map((all) =>
    all.map(
      (one, at): TreeGroup =>
        Array.isArray(one)
          ? {
              key: `g${at}`,
              label: `G${at}`,
              children: one.map((value, index) => ({ key: `l${index}`, label: `L${index}`, value })),
            }
          : { key: `g${at}`, label: `G${at}`, value: one },
    ),
  )

describe('rectangles', () => {
  it('fill their box in proportion', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }), (values) => {
        const sorted = [...values].sort((a, b) => b - a)
        const total = sorted.reduce((all, one) => all + one, 0)
        const cells = squarify(sorted, { x: 0, y: 0, width: 500, height: 200 })
        cells.forEach(({ x, y, width, height }, at) => {
          expect((width * height) / 100_000).toBeCloseTo((sorted[at] ?? 0) / total, 6)
          expect(x + width).toBeLessThan(500.001)
          expect(y + height).toBeLessThan(200.001)
        })
      }),
    )
  })
  it('of nothing are nothing', () => {
    expect(squarify([], { x: 0, y: 0, width: 9, height: 9 })).toEqual([])
    expect(squarify([0], { x: 0, y: 0, width: 9, height: 9 })[0]).toMatchObject({ width: 0, height: 0 })
  })
})

it('one treemap is the same drawn, in the table, in the CSV and in the summary', () => {
  fc.assert(
    fc.property(groups, fc.constantFrom('ltr', 'rtl'), (given, dir) => {
      const whole = treeParts(given)
      const table = treeTable(given, whole, COUNT, voice)
      const figures = given.flatMap(({ children, value }) => children?.map((one) => one.value) ?? [value])
      expect(csvRows(table).map((cells) => cells[2])).toEqual(figures.map(csvCell))
      const row = new Map(table.rows.map(({ key, cells }) => [key, Number(cells[2])]))
      const above = table.rows.flatMap(({ cells }) => (Number(cells[2]) > 0 ? [Number(cells[2])] : []))
      const total = above.reduce((all, one) => all + one, 0)
      expect(whole.total).toBe(total)
      expect(table.total?.[2]).toBe(total)
      expect(plain(treeSummary(whole, COUNT, voice))).toContain(`${total.toLocaleString('en')} in total.`)
      const { plot, tiles } = treemapGeometry(whole, { ...box, dir, opened: false }, voice.formatters)
      const drawn = tiles.filter(({ group }) => !group)
      expect(drawn.map(({ key }) => row.get(key)).sort()).toEqual(above.sort())
      expect(plot.count).toBe(whole.parts.length)
      whole.parts.forEach(({ group, value }, at) => {
        const item = plot.item(at)
        expect([item.name, item.lines[0]?.text.split(' ')[0]]).toEqual([
          group.label,
          value.toLocaleString('en'),
        ])
      })
      for (const part of whole.parts) {
        const inside = treeParts([part.group])
        const one = treemapGeometry(inside, { ...box, dir, opened: true }, voice.formatters)
        expect(one.plot.count).toBe(part.leaves.length)
      }
    }),
  )
})
