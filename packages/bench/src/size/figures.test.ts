import { expect, test } from 'vitest'
import { entries } from './entries.js'
import { sizeOf } from './sizeOf.js'

const figures = [
  'CalendarChart',
  'CategoryBarChart',
  'DonutChart',
  'FreeAllowance',
  'FunnelChart',
  'HeatmapChart',
  'ScatterChart',
  'TierProgress',
  'Treemap',
]

test.each(figures)(
  'a %s adds less than 12 kB to a line chart',
  async (name) => {
    const line = await sizeOf(entries['@wabalytics/ui'])
    const both = await sizeOf(`export { LineChart, ${name} } from '@wabalytics/ui/charts'`)
    expect(both.first - line.first).toBeLessThan(12_000)
  },
  60_000,
)
