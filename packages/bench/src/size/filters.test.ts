import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { expect, test } from 'vitest'
import { sizeOf } from './sizeOf.js'

const filters = `export * from '@wabalytics/ui/filters'`

test('all filters come in less than 105 kB when the page speaks one language', async () => {
  const one = await sizeOf(filters, [optimizeLocales.vite({ locales: ['en-US'] })])
  expect(one.first).toBeLessThan(105_000)
  // Ours are chunks of their own with or without the plugin; what it leaves out are React Aria's.
  const all = await sizeOf(filters)
  expect(all.first - one.first).toBeGreaterThan(10_000)
  expect(all.later).toBe(one.later)
}, 120_000)
