import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextEdge } from '../plan/edges.js'
import type { PointsRequest } from '../plan/request.js'
import type { Series } from '../plan/series.js'
import type { TimeRange } from '../time/range.js'
import { usablePart } from './answer.js'

const hour = 3600
const from = Date.UTC(2026, 3, 20) / 1000
const request = (range: TimeRange): PointsRequest => ({
  kind: 'points',
  dataset: 'messaging',
  wabaId: '100001',
  form: 'field',
  granularity: 'DAY',
  dimensions: [],
  metrics: [],
  filters: {},
  ...range,
})
const series = (divisible = true): Series => ({
  key: 'a',
  base: request({ start: 0, end: 0 }),
  idFilter: undefined,
  mostIds: 1,
  timeZone: 'Africa/Cairo',
  zoneKnown: divisible,
  divisible,
})

/** What of each bucket of a range lies in the range: `start-end` of bucket → the part of it. */
function parts(range: TimeRange): ReadonlyMap<number, TimeRange> {
  const found = new Map<number, TimeRange>()
  let start = from - 48 * hour
  while (start < range.end) {
    const end = nextEdge(start, 'DAY', 'Africa/Cairo')
    const part = { start: Math.max(start, range.start), end: Math.min(end, range.end) }
    if (part.start < part.end) found.set(start, part)
    start = end
  }
  return found
}

const range = fc
  .tuple(fc.integer({ min: 0, max: 140 }), fc.integer({ min: 1, max: 90 }))
  .map(([start, hours]) => ({ start: from + start * hour, end: from + (start + hours) * hour }))

describe('of what was asked, an answer serves', () => {
  test('the buckets of which it has the same part: no more, no fewer', () => {
    fc.assert(
      fc.property(range, range, fc.constantFrom('start', 'end', 'both', 'none'), (asked, other, same) => {
        const window = {
          start: same === 'start' || same === 'both' ? asked.start : other.start,
          end: same === 'end' || same === 'both' ? asked.end : other.end,
        }
        fc.pre(window.start < window.end)
        const has = parts(window)
        const served = [...parts(asked)].filter(([bucket, part]) => {
          const own = has.get(bucket)
          return own?.start === part.start && own.end === part.end
        })
        const [first, last] = [served[0]?.[1], served.at(-1)?.[1]]
        expect(usablePart(request(window), asked, series())).toEqual(
          first && last ? { start: first.start, end: last.end } : undefined,
        )
      }),
      { seed: 16, numRuns: 600 },
    )
  })

  test('all or nothing, where nobody knows its days', () => {
    const asked = { start: from, end: from + 48 * hour }
    expect(usablePart(request(asked), asked, series(false))).toEqual(asked)
    expect(usablePart(request({ ...asked, end: asked.end + hour }), asked, series(false))).toBeUndefined()
    expect(usablePart(request({ ...asked, start: asked.start - hour }), asked, series(false))).toBeUndefined()
  })
})
