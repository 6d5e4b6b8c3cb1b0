import { describe, expect, it } from 'vitest'
import { changeOf } from './changeOf.js'

const COUNT = { kind: 'count' } as const
const RATIO = { kind: 'ratio' } as const

describe('a change', () => {
  it('of counts, amounts and prices is relative to what they were', () => {
    expect(changeOf(110, 100, COUNT)).toMatchObject({ amount: 0.1, inPoints: false, direction: 'up' })
    expect(changeOf(90, 100, { kind: 'money', currency: 'USD' })).toMatchObject({ amount: -0.1 })
    expect(changeOf(0.3, 0.2, { kind: 'unitPrice', currency: 'USD' })?.amount).toBeCloseTo(0.5, 12)
    expect(changeOf(-50, -100, COUNT)).toMatchObject({ amount: 0.5, direction: 'up' })
  })

  it('of shares is their difference, from none as well', () => {
    expect(changeOf(0.701, 0.64, RATIO)).toMatchObject({ inPoints: true, direction: 'up' })
    expect(changeOf(0.701, 0.64, RATIO)?.amount).toBeCloseTo(0.061, 12)
    expect(changeOf(0.05, 0, RATIO)).toMatchObject({ amount: 0.05 })
  })

  it('is none where there is nothing to compare with', () => {
    expect([changeOf(5, 0, COUNT), changeOf(null, 5, COUNT), changeOf(5, undefined, RATIO)]).toEqual([
      null,
      null,
      null,
    ])
    expect(changeOf(Number.POSITIVE_INFINITY, 5, COUNT)).toBeNull()
    expect(changeOf(0.3, 0.1 + 0.2, RATIO)?.direction).toBe('same')
  })

  it.each([
    [1004.9, 1000, COUNT, true],
    [1005, 1000, COUNT, false],
    [995.1, 1000, COUNT, true],
    [994.9, 1000, COUNT, false],
    [0.6849, 0.68, RATIO, true],
    [0.6751, 0.68, RATIO, true],
    [0.686, 0.68, RATIO, false],
  ] as const)('from %d to %d of %o is slight: %s', (now, before, format, slight) => {
    expect(changeOf(now, before, format)?.slight).toBe(slight)
  })
})
