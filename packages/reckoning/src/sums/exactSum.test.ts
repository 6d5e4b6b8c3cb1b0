import { expect, it } from 'vitest'
import { exactSum } from './exactSum.js'
import { changeOf, shareOf } from './shares.js'

it('adds amounts without the drift of binary fractions', () => {
  expect(exactSum([0.1, 0.2])).toBe(0.3)
  expect(exactSum(Array.from({ length: 1000 }, () => 0.0007))).toBe(0.7)
  expect(exactSum([0.30000000000000004, 1_000_000_000])).toBe(1_000_000_000.3)
  expect(exactSum([-1.5, 0.25])).toBe(-1.25)
})

it('knows nothing from nothing, and does not take what is missing for 0', () => {
  expect(exactSum([])).toBeUndefined()
  expect(exactSum([undefined, undefined])).toBeUndefined()
  expect(exactSum([undefined, 0])).toBe(0)
})

it('tells how much of a whole, and how much more than before', () => {
  expect(shareOf(1, 4)).toBe(0.25)
  expect(shareOf(0, 0)).toBeUndefined()
  expect(shareOf(undefined, 4)).toBeUndefined()
  expect(changeOf(150, 100)).toEqual({ relative: 0.5, points: 50 })
  expect(changeOf(3, 0).relative).toBeUndefined()
  expect(changeOf(undefined, 1)).toEqual({ relative: undefined, points: undefined })
})
