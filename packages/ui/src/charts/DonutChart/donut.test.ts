import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvRows } from '../fixtures/csvRows.js'
import { plain, voice } from '../fixtures/voice.js'
import { type DonutSlice, donutParts, REST } from './donutParts.js'
import { donutSummary, donutTable } from './donutWords.js'
import { donutGeometry } from './useDonutChart.js'

const COUNT = { kind: 'count' } as const
const ring = (...values: readonly (number | null)[]): readonly DonutSlice[] =>
  values.map((value, at) => ({ key: `k${at}`, label: `L${at}`, value }))
const box = { width: 600, height: 260, fontSize: 12, hues: new Map(), format: COUNT }

describe('parts of a ring', () => {
  it('are the largest, and the rest together', () => {
    const { parts, total } = donutParts(ring(1, 50, 2, 30, 3), 3)
    expect(parts.map(({ key, value }) => [key, value])).toEqual([
      ['k1', 50],
      ['k3', 30],
      [REST, 6],
    ])
    expect(total).toBe(86)
  })
  it('leave out what is below zero or missing, and say so', () => {
    const whole = donutParts(ring(4, -1, null), 6)
    expect(whole).toMatchObject({ total: 4, undrawn: 1, missing: 1 })
    expect(donutSummary(whole, COUNT, voice)).toBe(
      '4 in total. 1 value cannot be drawn; the table has it. 1 point is missing.',
    )
  })
  it('of nothing but zeros draw nothing and divide by nothing', () => {
    const { slices } = donutGeometry(donutParts(ring(0, 0), 6), box, voice)
    expect(slices.map(({ path }) => path)).toEqual(['', ''])
  })
  it('of one slice are a whole ring', () => {
    const { slices, plot } = donutGeometry(donutParts(ring(7), 6), box, voice)
    expect(slices[0]?.path).not.toContain('NaN')
    expect(plot.itemAt(300, 30)).toBe(0)
    expect(plot.itemAt(300, 130)).toBe(-1)
  })
})

const values = fc.array(fc.option(fc.integer({ min: -5, max: 10_000 })), { minLength: 1, maxLength: 14 })

it('one ring is the same drawn, in the table, in the CSV and in the summary', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 2, max: 8 }), (given, most) => {
      const slices = ring(...given)
      const whole = donutParts(slices, most)
      const table = donutTable(slices, whole, COUNT, voice)
      expect(table.rows.map(({ cells }) => cells[1])).toEqual(given)
      expect(csvRows(table).map(([name, value]) => [name, value])).toEqual(
        given.map((value, at) => [`L${at}`, csvCell(value)]),
      )
      const row = new Map(table.rows.map(({ key, cells }) => [key, cells]))
      expect(whole.parts.length).toBeLessThanOrEqual(most)
      for (const { of, value, share } of whole.parts) {
        const sum = (cell: number): number =>
          of.reduce((all, { key }) => all + Number(row.get(key)?.[cell] ?? 0), 0)
        expect(sum(1)).toBe(value)
        expect(sum(2)).toBeCloseTo(share, 9)
      }
      const positive = given
        .filter((value) => value !== null && value >= 0)
        .reduce<number>((all, value) => all + (value ?? 0), 0)
      expect(table.total?.[1]).toBe(positive)
      expect(plain(donutSummary(whole, COUNT, voice))).toContain(`${positive.toLocaleString('en')} in total.`)
      const { plot, middle } = donutGeometry(whole, box, voice)
      expect(middle.figure).toBe(voice.formatters.compact(positive, COUNT))
      whole.parts.forEach(({ value, share }, at) => {
        const { x, y, lines } = plot.item(at)
        expect(lines[0]?.text).toContain(value.toLocaleString('en'))
        if (share > 0.01) expect(plot.itemAt(x, y)).toBe(at)
      })
      // Every slice has the part of the ring that it is of the whole.
      const [cx, cy] = [middle.x, Math.round(plot.height / 2)]
      const away = Math.hypot((plot.item(0).x || cx) - cx, (plot.item(0).y || 0) - cy)
      const hits = Array.from({ length: 720 }, (_, step) => {
        const turn = ((step + 0.5) / 720) * 2 * Math.PI
        return plot.itemAt(cx + away * Math.sin(turn), cy - away * Math.cos(turn))
      })
      whole.parts.forEach(({ share }, at) => {
        expect(Math.abs(hits.filter((hit) => hit === at).length / 720 - share)).toBeLessThan(0.003)
      })
    }),
  )
})
