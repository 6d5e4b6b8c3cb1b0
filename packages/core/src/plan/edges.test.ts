import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ceilEdge, floorEdge, nextEdge, wholeBuckets } from './edges.js'

const at = (text: string) => Date.parse(text) / 1000
// Half and quarter hours; days that begin without a midnight, or go back over it; none of these.
const zones = [
  'Asia/Kathmandu',
  'Africa/Cairo',
  'America/Nuuk',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'America/St_Johns',
  'UTC',
]

describe('edges', () => {
  test.each([
    ['HALF_HOUR', 'Asia/Kathmandu', '2026-10-15T12:20:00Z', '2026-10-15T12:15:00Z', '2026-10-15T12:45:00Z'],
    ['DAY', 'America/Sao_Paulo', '2026-10-15T02:59:59Z', '2026-10-14T03:00:00Z', '2026-10-15T03:00:00Z'],
    ['DAY', 'Africa/Cairo', '2026-04-24T12:00:00Z', '2026-04-23T22:00:00Z', '2026-04-24T21:00:00Z'],
    // A minute past midnight the clock went back by an hour, into the day before: the day had begun all the same.
    ['DAY', 'America/St_Johns', '2010-11-07T02:45:00Z', '2010-11-07T02:30:00Z', '2010-11-08T03:30:00Z'],
    ['MONTH', 'America/Sao_Paulo', '2026-12-15T12:00:00Z', '2026-12-01T03:00:00Z', '2027-01-01T03:00:00Z'],
    ['MONTH', 'UTC', '2026-01-31T23:59:59Z', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'],
  ] as const)('of a %s in %s around %s are %s and %s', (granularity, zone, moment, before, after) => {
    const seconds = at(moment)
    expect(floorEdge(seconds, granularity, zone)).toBe(at(before))
    expect(nextEdge(seconds, granularity, zone)).toBe(at(after))
    expect(ceilEdge(seconds, granularity, zone)).toBe(at(after))
    expect(ceilEdge(at(before), granularity, zone)).toBe(at(before))
    expect(nextEdge(at(before), granularity, zone)).toBe(at(after))
  })

  test('hold every moment between them, and are their own', () => {
    const anyMoment = fc.integer({ min: at('2025-01-01'), max: at('2027-01-01') })
    const backOverMidnight = fc.integer({ min: at('2010-11-06'), max: at('2010-11-09') })
    const moment = fc.oneof(anyMoment, backOverMidnight)
    const granularity = fc.constantFrom('HALF_HOUR', 'DAY', 'MONTH')
    fc.assert(
      fc.property(moment, granularity, fc.constantFrom(...zones), (seconds, grain, zone) => {
        const [from, to] = [floorEdge(seconds, grain, zone), nextEdge(seconds, grain, zone)]
        expect(from).toBeLessThanOrEqual(seconds)
        expect(to).toBeGreaterThan(seconds)
        expect([floorEdge(from, grain, zone), ceilEdge(from, grain, zone)]).toEqual([from, from])
        expect([floorEdge(to, grain, zone), ceilEdge(to, grain, zone)]).toEqual([to, to])
        expect([nextEdge(from, grain, zone), floorEdge(to - 1, grain, zone)]).toEqual([to, from])
      }),
      { seed: 16, numRuns: 400 },
    )
  })
})

test('whole buckets of a range leave out what its ends cut', () => {
  const whole = (start: string, end: string) => wholeBuckets({ start: at(start), end: at(end) }, 'DAY', 'UTC')
  const days = { start: at('2026-10-02'), end: at('2026-10-04') }
  expect(whole('2026-10-02', '2026-10-04')).toEqual(days)
  expect(whole('2026-10-01T00:00:01Z', '2026-10-04T23:59:59Z')).toEqual(days)
})
