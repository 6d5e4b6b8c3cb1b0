import { expect, test } from 'vitest'
import { entries } from './entries.js'
import { sizeOf } from './sizeOf.js'

test('a line chart with frame, tooltip, table view and CSV stays under 40 kB, and under the React libraries’', async () => {
  const own = await sizeOf(entries['@wabalytics/ui'])
  expect(own.first).toBeLessThan(40_000)
  for (const name of ['Recharts', 'MUI X Charts', 'nivo', 'ECharts'] as const) {
    expect((await sizeOf(entries[name])).first, name).toBeGreaterThan(own.first)
  }
}, 180_000)
