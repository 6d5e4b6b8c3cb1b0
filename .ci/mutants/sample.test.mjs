import { expect, it } from 'vitest'
import { sample } from './sample.mjs'

const all = Array.from({ length: 100 }, (_, i) => ({ id: `place ${i}` }))
const take = (/** @type {number} */ most, seed = 1, name = 'a.ts') => sample(all, { most, seed, name })

it('is the same with the same seed, and another with another, and in another file', () => {
  expect(take(10)).toEqual(take(10))
  expect(take(10)).toHaveLength(10)
  expect(take(10, 2)).not.toEqual(take(10))
  expect(take(10, 1, 'b.ts')).not.toEqual(take(10))
})

it('grows by what is new, and keeps the order of the file', () => {
  const more = take(30)
  expect(take(10).every((each) => more.includes(each))).toBe(true)
  expect(more).toEqual(all.filter((each) => more.includes(each)))
  expect(take(100)).toEqual(all)
})
