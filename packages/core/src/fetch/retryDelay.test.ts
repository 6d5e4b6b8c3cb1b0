import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AnalyticsError } from '../errors.js'
import { backOff, mostTries, retryDelay, secondsToWait } from './retryDelay.js'

const failed = (kind: 'network' | 'rate-limit' | 'permission', retryAfter?: number) =>
  new AnalyticsError({ kind, message: 'No.', fix: 'Wait.', retryAfter })
const [never, always] = [() => 0, () => 1]

test('a pause grows twofold from a second to twenty, and chance takes any part of it', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((failures) => backOff(failures, always))).toEqual([
    1000, 2000, 4000, 8000, 16_000, 20_000, 20_000,
  ])
  expect(backOff(9, never)).toBe(0)
  expect(backOff(2, () => 0.25)).toBe(500)
})

test('a time that was named is waited for to the millisecond, and chance only adds to it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 86_400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (named, part) => {
        const delay = retryDelay(failed('rate-limit', named), 1, () => part)
        expect(delay).toBe(named * 1000 + part * 1000)
      },
    ),
    { seed: 16, numRuns: 100 },
  )
  expect(retryDelay(failed('network'), 1, never)).toBe(0)
})

test('what another try cannot help is not tried: too often, of no use, or with no time named', () => {
  expect(retryDelay(failed('network'), mostTries - 1, always)).toBe(2000)
  expect(retryDelay(failed('network'), mostTries, always)).toBeUndefined()
  expect(retryDelay(failed('permission'), 1, always)).toBeUndefined()
  expect(retryDelay(failed('rate-limit'), 1, always)).toBeUndefined()
})

test('seconds that no one can have meant are none, and no one means more than a day', () => {
  expect([undefined, Number.NaN, -1].map((each) => secondsToWait(failed('network', each)))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect([0, 7, 86_401, Infinity].map((each) => secondsToWait(failed('network', each)))).toEqual([
    0, 7, 86_400, 86_400,
  ])
})
