import { expect, test } from 'vitest'
import { notice } from '../notices.js'
import { mergeNotices } from './mergeNotices.js'

test('the same of the same account is said once, and what is counted is added', () => {
  const merged = mergeNotices([
    notice('points-outside', { count: 2 }, '1'),
    notice('truncated', { requested: 10, received: 4 }, '1'),
    notice('points-outside', { count: 3 }, '2'),
    notice('points-outside', { count: 5 }, '1'),
    notice('truncated', { received: 1 }, '1'),
  ])
  expect(merged).toEqual([
    notice('points-outside', { count: 7 }, '1'),
    notice('truncated', { requested: 10, received: 5 }, '1'),
    notice('points-outside', { count: 3 }, '2'),
  ])
})

test('another name, value or moment is another notice', () => {
  const apart = [
    notice('unknown-value', { name: 'country', value: 'XX' }),
    notice('unknown-value', { name: 'country', value: 'YY' }),
    notice('unknown-value', { name: 'tier', value: 'XX' }),
    notice('partial-bucket', { start: 1 }),
    notice('partial-bucket', { start: 2 }),
    notice('approximate'),
  ]
  expect(mergeNotices([...apart, ...apart])).toEqual(apart)
})
