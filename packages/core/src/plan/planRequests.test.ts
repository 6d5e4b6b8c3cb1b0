import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeQuery } from '../query/normalizeQuery.js'
import { startOfDate } from '../time/range.js'
import { ceilEdge, floorEdge, wholeBuckets } from './edges.js'
import { planRequests } from './planRequests.js'
import type { PointsRequest } from './request.js'
import { listedIds } from './series.js'

const wabaId = '102290129340398'
/** 2026-11-22T12:00:00Z */
const now = Date.UTC(2026, 10, 22, 12) / 1000
const zones = [
  'UTC',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
]
const template = { dataset: 'template', wabaId, granularity: 'DAY' } as const
const ids = (count: number) => Array.from({ length: count }, (_, i) => String(1_000_000 + i))

function plan(query: unknown, timeZone = 'UTC', zoneKnown = true) {
  const normalized = normalizeQuery(query)
  const each = normalized.wabaIds.map((id) =>
    planRequests(normalized, { wabaId: id, timeZone, zoneKnown, now }),
  )
  return { range: each[0]?.range, requests: each.flatMap(({ requests }) => requests) }
}

describe('a plan is the fewest requests the limits allow', () => {
  test('1,000 templates × 90 days: ⌈N ÷ 10 ids⌉ × ⌈D ÷ ⌊1,000 points ÷ 10 ids⌋⌉ = 100', () => {
    const range = { start: '2026-08-24', end: '2026-11-22' }
    const { requests } = plan({ ...template, range, templateIds: ids(1000) })
    expect(requests).toHaveLength(Math.ceil(1000 / 10) * Math.ceil(90 / Math.floor(1000 / 10)))
    expect(requests).toHaveLength(100)
  })

  test('for any number of templates and days, no page need hold more than it can, and none is half empty', () => {
    const arbitrary = fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      days: fc.integer({ min: 1, max: 90 }),
    })
    fc.assert(
      fc.property(arbitrary, ({ count, days }) => {
        const end = now - (now % 86_400)
        const { requests } = plan({
          ...template,
          range: { start: end - days * 86_400, end },
          templateIds: ids(count),
        })
        const perRequest = Math.min(10, count)
        expect(requests).toHaveLength(Math.ceil(count / 10) * Math.ceil(days / Math.floor(1000 / perRequest)))
        for (const request of requests) {
          const points = ((listedIds(request)?.length ?? 0) * (request.end - request.start)) / 86_400
          expect(points).toBeLessThanOrEqual(request.page?.limit ?? 0)
        }
      }),
    )
  })

  // November is not over: by MONTH its days are asked beside the eleven months before.
  test.each([
    ['MONTH', 2],
    ['DAY', 1],
    ['HALF_HOUR', 12],
  ] as const)('12 months × 20 accounts by %s: one account × %i windows', (granularity, windows) => {
    const { requests } = plan({
      dataset: 'pricing',
      wabaId: ids(20),
      range: { start: '2025-12-01', end: '2026-12-01' },
      granularity,
    })
    expect(requests).toHaveLength(20 * windows)
  })

  test('values that may not be asked together are asked apart', () => {
    const query = {
      dataset: 'messaging',
      wabaId,
      range: { start: '2026-10-01', end: '2026-11-01' },
      granularity: 'DAY',
    }
    const { requests } = plan({ ...query, productTypes: [0, 103, 2] })
    expect(requests.map(({ filters }) => filters['productTypes'])).toEqual([[0, 2], [103]])
  })

  test('a unit cost asked alone brings the sums it is recomputed from', () => {
    const range = { start: '2026-11-01', end: '2026-11-02' }
    const { requests } = plan({ ...template, range, templateIds: ids(1), metrics: ['COST'] })
    expect(requests[0]?.metrics).toEqual(['COST', 'DELIVERED', 'CLICKED'])
  })
})

describe('half hours', () => {
  const query = { dataset: 'messaging', wabaId, granularity: 'HALF_HOUR' } as const

  test('are cut at the first midnights of months, so that overlapping questions share windows', () => {
    const zone = 'Africa/Cairo'
    const year = plan({ ...query, range: { start: '2025-12-15', end: '2026-11-20' } }, zone).requests
    const part = plan({ ...query, range: { start: '2026-03-10', end: '2026-07-10' } }, zone).requests
    const edges = year.slice(1).map(({ start }) => start)
    const firsts = Array.from({ length: 11 }, (_, i) =>
      startOfDate(`2026-${String(i + 1).padStart(2, '0')}-01`, zone),
    )
    expect(edges).toEqual(firsts)
    const whole = part.slice(1, -1).map(({ start, end }) => [start, end])
    expect(year.map(({ start, end }) => [start, end])).toEqual(expect.arrayContaining(whole))
  })

  test('of up to a month are one request, wherever it begins', () => {
    expect(plan({ ...query, range: { start: '2026-10-20', end: '2026-11-20' } }).requests).toHaveLength(1)
  })
})

test('days of an account whose zone is unknown are not cut', () => {
  const query = {
    dataset: 'pricing',
    wabaId,
    range: { start: '2025-12-01', end: '2026-11-22' },
    granularity: 'DAY',
  }
  expect(plan(query, 'UTC', false).requests).toHaveLength(1)
})

test('plans cover the range exactly, without gap or overlap, and cut at bucket edges only', () => {
  const day = fc.integer({ min: 1, max: 360 })
  const arbitrary = fc.record({
    zone: fc.constantFrom(...zones),
    granularity: fc.constantFrom('HALF_HOUR' as const, 'DAY' as const, 'MONTH' as const),
    from: day,
    to: day,
    odd: fc.integer({ min: 0, max: 86_399 }),
    accounts: fc.integer({ min: 1, max: 3 }),
  })
  fc.assert(
    fc.property(arbitrary, ({ zone, granularity, from, to, odd, accounts }) => {
      fc.pre(from !== to)
      const start = now - Math.max(from, to) * 86_400 + odd
      const end = now - Math.min(from, to) * 86_400
      fc.pre(start < end)
      const { requests } = plan(
        { dataset: 'pricing', wabaId: ids(accounts), range: { start, end }, granularity },
        zone,
      )
      for (const account of ids(accounts)) {
        const own = requests.filter((request) => request.wabaId === account)
        expect(own[0]?.start).toBe(floorEdge(start, 'HALF_HOUR', zone))
        expect(own.at(-1)?.end).toBe(ceilEdge(end, 'HALF_HOUR', zone))
        for (const [i, request] of own.entries()) {
          if (i > 0) expect(request.start).toBe(own[i - 1]?.end)
          expect(wholeBuckets(request, request.granularity, zone)).toEqual({
            start: request.start,
            end: request.end,
          })
        }
      }
    }),
  )
})

test('every id of a template question is asked for every day once', () => {
  const arbitrary = fc.record({
    count: fc.integer({ min: 1, max: 35 }),
    days: fc.integer({ min: 1, max: 90 }),
  })
  fc.assert(
    fc.property(arbitrary, ({ count, days }) => {
      const end = now - (now % 86_400)
      const start = end - days * 86_400
      const { requests } = plan({ ...template, range: { start, end }, templateIds: ids(count) })
      const asked = new Map<string, number>()
      const count1 = (request: PointsRequest) => {
        for (const id of listedIds(request) ?? []) {
          for (let day = request.start; day < request.end; day += 86_400) {
            asked.set(`${id} ${day}`, (asked.get(`${id} ${day}`) ?? 0) + 1)
          }
        }
      }
      requests.forEach(count1)
      expect(asked.size).toBe(count * days)
      expect(new Set(asked.values())).toEqual(new Set([1]))
    }),
  )
})

test('edges lie where the zone has them', () => {
  const cairo = 'Africa/Cairo'
  // 2026-04-24 begins at 01:00 in Cairo: its midnight does not exist.
  const missing = startOfDate('2026-04-24', cairo)
  expect(floorEdge(missing + 100, 'DAY', cairo)).toBe(missing)
  expect(ceilEdge(missing - 100, 'DAY', cairo)).toBe(missing)
  expect(floorEdge(missing + 100, 'MONTH', cairo)).toBe(startOfDate('2026-04-01', cairo))
  expect(ceilEdge(1_790_823_601, 'HALF_HOUR', 'Asia/Kathmandu') % 1800).toBe(900)
})
