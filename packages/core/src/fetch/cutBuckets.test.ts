import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextEdge } from '../plan/edges.js'
import { coveredPart } from '../transform/coveredPart.js'
import { cutBuckets } from './cutBuckets.js'

const hour = 3600
const from = Date.UTC(2026, 3, 20) / 1000
const timeZone = 'Africa/Cairo'
// Whole hours, and the seconds around them: a bucket may have just begun.
const moment = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.constantFrom(0, 0, 1, 2, -1))
  .map(([hours, seconds]) => from + hours * hour + seconds)

test('the buckets that are cut are all those of the range of which a part is missing', () => {
  fc.assert(
    fc.property(moment, moment, moment, fc.option(moment, { nil: undefined }), (a, b, now, kept) => {
      fc.pre(a !== b)
      const range = { start: Math.min(a, b), end: Math.max(a, b) }
      // What the platform no longer keeps cuts the range itself.
      const keptFrom = kept === undefined || kept > range.start ? undefined : kept
      const expected = []
      for (let start = from - 48 * hour; start < range.end; start = nextEdge(start, 'DAY', timeZone)) {
        const bucket = { start, end: nextEdge(start, 'DAY', timeZone) }
        if (bucket.end <= range.start) continue
        const part = coveredPart(bucket, { askedFrom: range.start, askedTo: range.end, keptFrom, now })
        if (part !== undefined) expected.push({ ...bucket, part })
      }
      const found = [...cutBuckets('DAY', { range, keptFrom, timeZone, now })]
      expect(found.sort((one, other) => one.start - other.start)).toEqual(expected)
    }),
    { seed: 16, numRuns: 1500 },
  )
})
