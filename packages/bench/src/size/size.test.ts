import { expect, test } from 'vitest'
import { entries } from './entries.js'
import { sizeOf } from './sizeOf.js'

test('a line chart with frame, tooltip, table view and CSV stays under 48.5 kB, and under the React libraries’', async () => {
  const own = await sizeOf(entries['@wabalytics/ui'])
  expect(own.first).toBeLessThan(48_500)
  for (const name of ['Recharts', 'MUI X Charts', 'nivo', 'ECharts'] as const) {
    expect((await sizeOf(entries[name])).first, name).toBeGreaterThan(own.first)
  }
}, 180_000)

test('a world map adds less than 14 kB to it; the shapes come later, in less than 45 kB', async () => {
  const line = await sizeOf(entries['@wabalytics/ui'])
  const both = await sizeOf(`export { LineChart, WorldMap } from '@wabalytics/ui/charts'`)
  expect(both.first - line.first).toBeLessThan(14_000)
  const shapes = await sizeOf(
    `export const shapes = () => import('../../ui/src/charts/WorldMap/world/defaultTopology.js')`,
  )
  expect(shapes.first).toBeLessThan(1000)
  expect(shapes.later).toBeLessThan(45_000)
}, 60_000)

test('a chart weighs the same by whichever door it comes, but for what a bundler cannot shake out (400 bytes: its modules stand in another order)', async () => {
  const apart = await sizeOf(entries['@wabalytics/ui'])
  const root = await sizeOf(`export { LineChart } from '@wabalytics/ui'`)
  expect(Math.abs(root.first - apart.first)).toBeLessThan(400)
}, 60_000)
