import { describe, expect, test } from 'vitest'
import { type Cuts, coveredPart } from './coveredPart.js'

const bucket = { start: 100, end: 200 }
const part = (cuts: Cuts) => coveredPart(bucket, cuts)

describe('figures of a bucket are those of', () => {
  test('all of it, where nothing cuts it', () => {
    expect(part({})).toBeUndefined()
    expect(part({ askedFrom: 100, askedTo: 200, keptFrom: 100, now: 200 })).toBeUndefined()
    expect(part({ askedFrom: 0, askedTo: 900, keptFrom: 50, now: 1000 })).toBeUndefined()
  })

  test('the part that was asked', () => {
    expect(part({ askedFrom: 150, now: 300 })).toEqual({ start: 150, end: 200, reasons: ['range'] })
    expect(part({ askedTo: 150, now: 300 })).toEqual({ start: 100, end: 150, reasons: ['range'] })
    expect(part({ askedFrom: 120, askedTo: 150 })).toEqual({ start: 120, end: 150, reasons: ['range'] })
  })

  test('the part that is kept, also where the question was cut to it', () => {
    expect(part({ keptFrom: 150 })).toEqual({ start: 150, end: 200, reasons: ['look-back'] })
    expect(part({ keptFrom: 150, askedFrom: 150 })).toEqual({ start: 150, end: 200, reasons: ['look-back'] })
    expect(part({ keptFrom: 120, askedFrom: 150 })?.reasons).toEqual(['range'])
  })

  test('the part that has been', () => {
    expect(part({ now: 150 })).toEqual({ start: 100, end: 200, reasons: ['not-over'] })
    expect(part({ askedTo: 160, now: 150 })).toEqual({ start: 100, end: 160, reasons: ['not-over'] })
    expect(part({ askedTo: 150, now: 150 })?.reasons).toEqual(['range'])
    expect(part({ askedFrom: 110, now: 150 })?.reasons).toEqual(['range', 'not-over'])
  })

  test('nothing, where it was not asked, or has not begun', () => {
    expect(part({ askedFrom: 200 })).toBeUndefined()
    expect(part({ askedTo: 100 })).toBeUndefined()
    expect(part({ now: 100 })).toBeUndefined()
    expect(part({ askedFrom: 160, now: 150 })).toBeUndefined()
  })
})
