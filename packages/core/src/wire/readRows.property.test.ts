import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PointsRequest } from '../plan/request.js'
import { rowsOf } from '../table/rowsOf.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { Findings } from './findings.js'
import { readAnswer } from './readAnswer.js'

const day = 86_400
const request: PointsRequest = {
  kind: 'points',
  dataset: 'pricing',
  wabaId: '102290129340398',
  form: 'edge',
  start: 10 * day,
  end: 13 * day,
  granularity: 'DAY',
  dimensions: ['COUNTRY', 'PRICING_CATEGORY'],
  metrics: ['VOLUME', 'COST'],
  filters: {},
}

type Point = Readonly<Record<string, unknown>>

function read(points: readonly unknown[]) {
  const builder = new TableBuilder(request.dataset, request)
  const findings = new Findings()
  readAnswer({ data: [{ data_points: points }] }, request, builder, findings, 'UTC')
  return { rows: rowsOf(builder.finish()), unreadable: findings.unreadablePoints }
}

// Texts of one letter, texts that end alike, of one length, longer than what parsers keep once, numbers in texts' place.
const country = fc.constantFrom<unknown>(
  'BR',
  'AR',
  'BB',
  'ABR',
  'B',
  'A',
  '',
  'United Kingdom',
  'Untied Kingdom',
  55,
)
const category = fc.constantFrom<unknown>(
  'MARKETING',
  'UTILITY',
  'AUTHENTICATION',
  'AUTHENTICATIO!',
  undefined,
  null,
)
const figure = fc.constantFrom<unknown>(0, 1, 2.5, -1, 1e12, '7', 'many', null, undefined)
// Days and half hours, side by side, one on the other, over the edges of the window, outside of it, and endless.
const bounds = fc
  .tuple(fc.integer({ min: 18, max: 28 }), fc.constantFrom(day, day / 2, 1800, 401 * day, 0, -1800))
  .map(([half, length]) => ({ start: (half * day) / 2, end: (half * day) / 2 + length }))

const point: fc.Arbitrary<Point> = fc
  .record({ bounds, country, category, volume: figure, cost: figure, order: fc.integer({ min: 0, max: 5 }) })
  .map(({ bounds: { start, end }, country, category, volume, cost, order }) => {
    const keys: [string, unknown][] = [
      ['start', start],
      ['end', end],
      ['country', country],
      ['pricing_category', category],
      ['volume', volume],
      ['cost', cost],
    ]
    const turned = [...keys.slice(order), ...keys.slice(0, order)].filter(([, value]) => value !== undefined)
    return Object.fromEntries(turned)
  })

test('points read one after another are the points read each by itself, in order of time', () => {
  const points = fc.array(
    fc.oneof({ weight: 30, arbitrary: point }, fc.constantFrom<unknown>(7, null, 'x')),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  fc.assert(
    fc.property(points, (given) => {
      // One point inside, so that none of the answers is one of points outside alone.
      const inside = { start: 10 * day, end: 10 * day + 7, country: 'BR', volume: 1, cost: 1 }
      const alone = given.map((one) => {
        const { rows, unreadable } = read([inside, one])
        return { rows: rows.filter(({ end }) => Number(end) !== inside.end * 1000), unreadable }
      })
      const expected = [...read([inside]).rows, ...alone.flatMap(({ rows }) => rows)].sort(
        (a, b) => Number(a['start']) - Number(b['start']),
      )
      const whole = read([inside, ...given])
      expect(whole.rows).toEqual(expected)
      expect(whole.unreadable).toBe(alone.reduce((sum, { unreadable }) => sum + unreadable, 0))
    }),
    { seed: 16, numRuns: 300 },
  )
})
