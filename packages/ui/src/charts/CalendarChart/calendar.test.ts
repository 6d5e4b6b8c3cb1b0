import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvRows } from '../fixtures/csvRows.js'
import { plain, voice } from '../fixtures/voice.js'
import { calendarDays } from './calendarDays.js'
import { calendarSummary, calendarTable } from './calendarWords.js'
import { moveInCalendar } from './moveInCalendar.js'
import { calendarGeometry } from './useCalendarChart.js'

const HALF_HOUR = 1_800_000
const DAY = 86_400_000
const COUNT = { kind: 'count' } as const
const box = { width: 900, fontSize: 12, dir: 'ltr', firstWeekday: 1, format: COUNT } as const

describe('days of a zone', () => {
  it.each([
    ['Europe/Berlin', Date.UTC(2024, 2, 29, 23), [48, 46, 48]],
    ['Europe/Berlin', Date.UTC(2024, 9, 25, 22), [48, 50, 48]],
    ['Australia/Sydney', Date.UTC(2024, 9, 4, 14), [48, 46, 48]],
    ['Australia/Sydney', Date.UTC(2024, 3, 5, 13), [48, 50, 48]],
    ['Europe/Madrid', Date.UTC(2026, 2, 27, 23), [48, 46, 48]],
    ['Europe/Madrid', Date.UTC(2026, 9, 23, 22), [48, 50, 48]],
    // Midnight itself does not exist, or is there twice.
    ['America/Santiago', Date.UTC(2024, 8, 7, 4), [48, 46, 48]],
    ['America/Santiago', Date.UTC(2026, 3, 3, 3), [48, 50, 48]],
    // Half an hour only.
    ['Australia/Lord_Howe', Date.UTC(2026, 9, 2, 13, 30), [48, 47, 48]],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 3, 13), [48, 49, 48]],
  ])('have as many half hours as they have in %s', (zone, midnight, lengths) => {
    const count = lengths.reduce((all, one) => all + one, 0)
    const points = Array.from({ length: count }, (_, at) => ({ x: midnight + at * HALF_HOUR, y: 1 }))
    expect(calendarDays(points, zone).map(({ value }) => value)).toEqual(lengths)
  })

  it('are all there between the first and the last, missing apart from zero', () => {
    const points = [
      { x: 5 * DAY, y: 0 },
      { x: 2 * DAY, y: 3 },
      { x: 4 * DAY, y: null, reason: 'withheld' as const },
    ]
    const days = calendarDays(points, 'UTC')
    expect(days.map(({ value, reason }) => value ?? reason)).toEqual([3, 'no-data', 'withheld', 0])
    const { marks, plot } = calendarGeometry(days, box, voice)
    expect(marks.zero).toBe(plot.item(3).outline)
    expect(marks.missing.split('M')).toHaveLength(3)
  })
})

it('one calendar is the same drawn, in the table, in the CSV and in the summary', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 400 }).map((day) => day * DAY),
    y: fc.option(fc.integer({ min: 0, max: 900 })),
  })
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 60 }),
      fc.constantFrom('ltr', 'rtl'),
      fc.integer({ min: 280, max: 1300 }),
      (points, dir, width) => {
        const days = calendarDays(points, 'UTC')
        const table = calendarTable(days, COUNT, voice, 'UTC')
        expect(csvRows(table)).toEqual(days.map(({ date, value }) => [date, csvCell(value)]))
        const figures = points.flatMap(({ y }) => (y === null ? [] : [y]))
        const total = figures.reduce((all, y) => all + y, 0)
        expect(table.rows.reduce((all, { cells }) => all + Number(cells[1]), 0)).toBe(total)
        expect(table.total?.[1]).toBe(total)
        if (figures.length > 0) {
          expect(plain(calendarSummary(days, COUNT, voice))).toContain(
            `${total.toLocaleString('en')} in total`,
          )
        }
        const { plot, marks } = calendarGeometry(days, { ...box, dir, width }, voice)
        const painted = [marks.zero, ...marks.layers.map(({ path }) => path)].join('')
        days.forEach(({ value }, at) => {
          const item = plot.item(at)
          expect(plot.itemAt(item.x, item.y)).toBe(at)
          expect(item.lines[0]?.text).toBe(value === null ? 'no data' : value.toLocaleString('en'))
          if (value !== null) expect(painted).toContain(item.outline)
          expect(item.x > 0 && item.x < width).toBe(true)
        })
        expect(painted.split('M').length - 1).toBe(days.filter(({ value }) => value !== null).length)
      },
    ),
    { numRuns: 60 },
  )
})

it('the keys move by day, week and month, and stop at the ends', () => {
  const days = calendarDays(
    [
      { x: 0, y: 1 },
      { x: 100 * DAY, y: 1 },
    ],
    'UTC',
  )
  const move = (key: string, at: number, dir: 'ltr' | 'rtl' = 'ltr') => moveInCalendar(key, at, days, dir)
  expect([move('ArrowRight', 3), move('ArrowRight', 3, 'rtl'), move('ArrowDown', 3)]).toEqual([4, 2, 10])
  // 31 January, a month on: 28 February.
  expect([move('PageDown', 30), move('PageUp', 58), move('PageUp', 3)]).toEqual([58, 27, 0])
  expect([move('End', 0), move('ArrowDown', 99), move('constructor', 1)]).toEqual([100, 100, null])
})

it('a day begins where its zone says, on and around a clock change', () => {
  const starts = (zone: string, from: number) =>
    calendarDays(
      [0, 1, 2, 3].map((step) => ({ x: from + step * DAY + 6 * 3_600_000, y: 1 })),
      zone,
    ).map(({ start }) => new Date(start).toISOString().slice(0, 16))
  expect(starts('Europe/Berlin', Date.UTC(2024, 2, 29, 23))).toEqual([
    '2024-03-29T23:00',
    '2024-03-30T23:00',
    '2024-03-31T22:00',
    '2024-04-01T22:00',
  ])
  expect(starts('America/Santiago', Date.UTC(2024, 8, 7, 4)).slice(0, 3)).toEqual([
    '2024-09-07T04:00',
    '2024-09-08T04:00',
    '2024-09-09T03:00',
  ])
})
