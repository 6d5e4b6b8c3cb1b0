// @vitest-environment node

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coverageTable } from './fixtures/coverageTable.js'
import { type Measured, measuredDays, measureForecast } from './fixtures/measureForecast.js'
import { worlds } from './fixtures/worlds.js'

// What docs/forecast.md publishes, measured again. Where the method changed, its table is the one printed here.

const runs = 1000
const rows: (readonly Measured[])[] = []
const minutes = 60_000

describe.each(worlds)('1,000 months of an account: $title', (world) => {
  const measured: Measured[] = []
  test.each(measuredDays)(
    'are held by four intervals in five on day %i, or most are refused',
    (day) => {
      const cell = measureForecast(world, day, runs)
      measured.push(cell)
      if (measured.length === measuredDays.length) rows.push(measured)
      // A month of which nothing is left to come is certain.
      if (world.beyond === true || cell.made < runs / 2 || cell.width < 1e-9) return
      expect(cell.coverage).toBeGreaterThan(0.72)
      expect(cell.coverage).toBeLessThan(0.88)
      expect(Math.abs(cell.bias)).toBeLessThan(0.05)
    },
    10 * minutes,
  )
})

test('the page of forecasts tells what was measured', () => {
  const page = readFileSync(new URL('../../../../docs/forecast.md', import.meta.url), 'utf8')
  const [, published] = /<!-- measured -->\n([\s\S]*?)\n<!-- \/measured -->/.exec(page) ?? []
  expect(published).toBe(coverageTable(rows))
})
