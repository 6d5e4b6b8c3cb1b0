import { expect, test } from 'vitest'
import { hasLostPage } from './hasLostPage.mjs'

const lost = `Vitest caught 1 unhandled error during the test run.
Caused by: Error: [vitest] Browser connection was closed while running tests. Was the page closed unexpectedly?`

test('a run that lost its page says nothing; one in which anything else failed does', () => {
  expect(hasLostPage(lost, { failed: 0 })).toBe(true)
  expect(hasLostPage(lost, { failed: 1 })).toBe(false)
  expect(hasLostPage(lost, undefined)).toBe(false)
  expect(hasLostPage(lost.replace('1 unhandled', '2 unhandled'), { failed: 0 })).toBe(false)
  expect(hasLostPage('Vitest caught 1 unhandled error: TypeError', { failed: 0 })).toBe(false)
})
