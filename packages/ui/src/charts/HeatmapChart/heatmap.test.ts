import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvRows } from '../fixtures/csvRows.js'
import { plain, voice } from '../fixtures/voice.js'
import { heatmapGeometry, moveInWeek } from './useHeatmapChart.js'
import { SLOTS, weekGrid } from './weekGrid.js'
import { weekNames, weekSummary, weekTable } from './weekWords.js'

const HALF_HOUR = 1_800_000
const COUNT = { kind: 'count' } as const
const box = { width: 900, height: 260, fontSize: 12, format: COUNT }

/** A point of 1 for every half hour between two moments. */
const ones = (from: number, to: number) =>
  Array.from({ length: (to - from) / HALF_HOUR }, (_, at) => ({ x: from + at * HALF_HOUR, y: 1 }))

describe('a local week', () => {
  it.each([
    // Clocks go forward: the hour from 2 is skipped; back: the hour is there twice. North, then south.
    ['Europe/Berlin', Date.UTC(2024, 2, 30, 23), 46, [4, 5], 0],
    ['Europe/Berlin', Date.UTC(2024, 9, 26, 22), 50, [4, 5], 2],
    ['Australia/Sydney', Date.UTC(2024, 9, 5, 14), 46, [4, 5], 0],
    ['Australia/Sydney', Date.UTC(2024, 3, 6, 13), 50, [4, 5], 2],
    // Half an hour only, on Lord Howe; midnight itself is skipped in Santiago.
    ['Australia/Lord_Howe', Date.UTC(2024, 9, 5, 13, 30), 47, [4], 0],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 13), 49, [3], 2],
    ['Europe/Madrid', Date.UTC(2026, 2, 28, 23), 46, [4, 5], 0],
    ['Europe/Madrid', Date.UTC(2026, 9, 24, 22), 50, [4, 5], 2],
    ['America/Santiago', Date.UTC(2024, 8, 8, 4), 46, [0, 1], 0],
    ['America/Santiago', Date.UTC(2024, 3, 6, 3), 50, [46, 47], 2],
  ])('counts the day of a clock change in %s by its own clock', (zone, midnight, length, slots, times) => {
    const grid = weekGrid(ones(midnight, midnight + length * HALF_HOUR), zone, 0, 'sum')
    const day = grid.values.findIndex((value) => value !== null)
    const row = Math.floor(day / SLOTS)
    const values = grid.values.slice(row * SLOTS, (row + 1) * SLOTS)
    expect(
      values.map((value, slot) => (slots.includes(slot) ? (value ?? 0) === times : value === 1)),
    ).not.toContain(false)
    const elsewhere = grid.values.filter((_, at) => Math.floor(at / SLOTS) !== row)
    expect(elsewhere.every((value) => value === null)).toBe(true)
  })

  it('begins on the weekday that is wanted, and keeps zones with odd offsets', () => {
    // Thursday 00:00 in Kathmandu, +05:45.
    const grid = weekGrid([{ x: Date.UTC(2024, 10, 6, 18, 15), y: 7 }], 'Asia/Kathmandu', 1, 'sum')
    expect(grid.values.indexOf(7)).toBe(3 * SLOTS)
    expect(weekNames(grid, 'en').long[3]).toBe('Thursday')
  })

  it('takes the mean of what falls together when asked, and keeps missing apart from zero', () => {
    const points = [
      { x: Date.UTC(2024, 10, 4), y: 2 },
      { x: Date.UTC(2024, 10, 11), y: 6 },
      { x: Date.UTC(2024, 10, 5), y: 0 },
      { x: Date.UTC(2024, 10, 6), y: null },
    ]
    const { values } = weekGrid(points, 'UTC', 1, 'mean')
    expect([values[0], values[SLOTS], values[2 * SLOTS]]).toEqual([4, 0, null])
  })
})

it('one week is the same drawn, in the table, in the CSV and in the summary', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 48 * 30 }).map((slot) => slot * HALF_HOUR),
    y: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 60 }),
      fc.constantFrom('UTC', 'America/New_York'),
      (points, zone) => {
        const grid = weekGrid(points, zone, 1, 'sum')
        const names = weekNames(grid, 'en')
        const table = weekTable(grid, names, COUNT, voice)
        const figures = points.flatMap(({ y }) => (y === null ? [] : [y]))
        const total = figures.reduce((all, y) => all + y, 0)
        const cells = table.rows.flatMap(({ cells: [, ...rest] }) => rest)
        expect(cells.reduce<number>((all, cell) => all + Number(cell), 0)).toBe(total)
        expect(csvRows(table)).toEqual(
          names.times.map((time, slot) => [
            time,
            ...Array.from({ length: 7 }, (_, row) => csvCell(grid.values[row * SLOTS + slot])),
          ]),
        )
        if (figures.length > 0) {
          expect(plain(weekSummary(grid, names, COUNT, voice))).toContain(
            `${total.toLocaleString('en')} in total`,
          )
        }
        const { plot, marks, steps } = heatmapGeometry(grid, names, box, voice)
        let drawn = 0
        grid.values.forEach((value, at) => {
          const item = plot.item(at)
          expect(plot.itemAt(item.x, item.y)).toBe(at)
          expect(item.lines[0]?.text).toBe(value === null ? 'no data' : value.toLocaleString('en'))
          expect(table.rows[at % SLOTS]?.cells[1 + Math.floor(at / SLOTS)]).toBe(value)
          if (value !== null) drawn++
          const layer = steps.findIndex(
            ({ from, to }, index) =>
              value !== null && value > 0 && value >= from && (value < to || index === steps.length - 1),
          )
          if (layer >= 0) expect(marks.layers[layer]?.path).toContain(item.outline)
          else expect(value === null ? marks.missing !== '' : marks.zero.includes(item.outline)).toBe(true)
        })
        const count = (path: string): number => path.split('M').length - 1
        expect(marks.layers.reduce((all, { path }) => all + count(path), count(marks.zero))).toBe(drawn)
      },
    ),
    { numRuns: 40 },
  )
})

it('the keys move in two dimensions and stop at the edges', () => {
  expect(moveInWeek('ArrowRight', 0)).toBe(1)
  expect(moveInWeek('ArrowDown', 1)).toBe(SLOTS + 1)
  expect(moveInWeek('ArrowUp', 5)).toBe(5)
  expect(moveInWeek('ArrowRight', SLOTS - 1)).toBe(SLOTS - 1)
  expect(moveInWeek('End', SLOTS + 3)).toBe(2 * SLOTS - 1)
  expect(moveInWeek('x', 3)).toBeNull()
})
