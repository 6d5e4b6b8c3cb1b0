import type { Granularity } from '@wabalytics/hooks'
import { bucketEdges, dateOf, readRange } from '@wabalytics/hooks'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../../format/createFormatters.js'
import { en } from '../../../messages/en.js'
import { pointItemOf } from '../plot/pointItemOf.js'
import { buildModel } from './buildModel.js'
import type { ChartModel } from './ChartModel.js'
import type { ChartSeries } from './ChartSeries.js'
import { summarize } from './summarize.js'
import { summaryText } from './summaryText.js'

const COUNT = { kind: 'count' } as const

/** Every bucket between two dates, 100 in each. */
function hundreds(
  start: string,
  end: string,
  granularity: Granularity,
  timeZone: string,
): readonly ChartSeries[] {
  const edges = bucketEdges({ start, end }, granularity, timeZone)
  const points = Array.from(edges.slice(0, -1), (edge) => ({ x: edge * 1000, y: 100 }))
  return [{ key: 'sent', label: 'Sent', points }]
}

function modelOf(
  now: readonly [string, string],
  before: readonly [string, string],
  granularity: Granularity,
  timeZone: string,
): ChartModel {
  return buildModel(hundreds(...now, granularity, timeZone), {
    format: COUNT,
    granularity,
    timeZone,
    previous: hundreds(...before, granularity, timeZone),
  })
}

const said = (model: ChartModel) =>
  summaryText(model, summarize(model), en, createFormatters('en', 'UTC')).replaceAll(/[\u2066-\u2069]/g, '')

describe('equal periods', () => {
  it.each([
    // Begins without a midnight.
    ['Africa/Cairo', '2026-04-24', '2026-05-01', '2026-04-17'],
    ['America/Santiago', '2026-09-06', '2026-09-13', '2026-08-30'],
    ['America/Havana', '2026-03-08', '2026-03-15', '2026-03-01'],
    // Has one within, now or before; of half an hour; a day of 25 hours.
    ['Asia/Beirut', '2026-03-25', '2026-04-01', '2026-03-18'],
    ['Africa/Cairo', '2026-05-01', '2026-05-08', '2026-04-24'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-11', '2026-09-27'],
    ['Europe/Berlin', '2026-10-25', '2026-11-01', '2026-10-18'],
  ])('of seven days in %s from %s to %s are no change', (zone, start, end, before) => {
    const model = modelOf([start, end], [before, start], 'DAY', zone)
    expect(model.xs).toHaveLength(7)
    expect([...(model.previous[0]?.ys ?? [])]).toEqual(Array.from({ length: 7 }, () => 100))
    expect(summarize(model)).toMatchObject({ total: 700, before: 700 })
    expect(said(model)).toContain('The same as the period before.')
  })
})

describe('a point that is opened', () => {
  it.each([
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00Z', '2026-04-24T21:00Z'],
    ['America/Santiago', '2026-09-06', '2026-09-06T04:00Z', '2026-09-07T03:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00Z', '2026-04-05T13:30Z'],
  ])('in %s on %s is the day from its first moment to its last', (zone, date, from, to) => {
    const points = hundreds(date, '2026-12-01', 'DAY', zone)
    const model = buildModel(points, { format: COUNT, granularity: 'DAY', timeZone: zone })
    expect(pointItemOf(model, 0, 0)).toMatchObject({ x: new Date(from), end: new Date(to), y: 100 })
    expect(pointItemOf(model, 1, 0).x).toEqual(new Date(to))
  })
})

it('in every zone, wherever its clock changes from 2023 to 2027, equal weeks stay equal and days meet', () => {
  let weeks = 0
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const days = bucketEdges({ start: '2023-01-01', end: '2028-01-01' }, 'DAY', zone)
    for (let day = 14; day < days.length - 14; day++) {
      if ((days[day] ?? 0) - (days[day - 1] ?? 0) === 86_400) continue
      const dates = [day - 10, day - 3, day + 4].map((at) => dateOf(days[at] ?? 0, zone))
      const [before = '', start = '', end = ''] = dates
      const model = modelOf([start, end], [before, start], 'DAY', zone)
      weeks++
      expect(summarize(model), `${zone} ${start}`).toMatchObject({ total: 700, before: 700 })
      for (let at = 0; at < 7; at++) {
        const { x, end: last, range } = pointItemOf(model, at, 0)
        expect([Number(x) / 1000, Number(last) / 1000]).toEqual([days[day - 3 + at], days[day - 2 + at]])
        expect(readRange(range, zone)).toEqual({ start: Number(x) / 1000, end: Number(last) / 1000 })
      }
    }
  }
  expect(weeks).toBeGreaterThan(1000)
})
