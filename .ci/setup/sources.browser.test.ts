import { expect, it } from 'vitest'

it('gives the browser a zone nobody’s machine is in', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Pacific/Chatham')
})

it('serves the packages from their sources', async () => {
  await import('@wabalytics/sandbox')
  const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
  expect(paths.some((path) => path.includes('/packages/sandbox/src/index.ts'))).toBe(true)
  expect(paths.filter((path) => path.includes('/packages/sandbox/dist/'))).toEqual([])
})
