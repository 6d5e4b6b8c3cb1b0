import { expect, test } from 'vitest'
import { digestOf, digests } from './testing/digests.js'

test.each(digests)('the same seed gives the same bytes, in Node: %s', async (question, seed1, seed2) => {
  expect([await digestOf(question, 1), await digestOf(question, 2)]).toEqual([seed1, seed2])
})
