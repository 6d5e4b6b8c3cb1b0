import { expect, test } from 'vitest'
import { clickCounting } from './clickCounting.js'

test('clicks are counted for marketing and utility, not for authentication; of others nobody knows', () => {
  expect(['MARKETING', 'utility', 'AUTHENTICATION', 'PARTNERSHIP', undefined].map(clickCounting)).toEqual([
    'counted',
    'counted',
    'not-counted',
    'unknown',
    'unknown',
  ])
})
