import { expect, test } from 'vitest'
import { bytesOf } from './bytesOf.js'
import { TableBuilder } from './tableBuilder.js'

function tableOf(points: number, name: string) {
  const builder = new TableBuilder('messaging', { dimensions: [], metrics: [] })
  for (let i = 0; i < points; i++) {
    const row = builder.openPoint(i * 1800, (i + 1) * 1800)
    builder.dimension('wabaId', undefined).set(row, name)
    builder.metrics.get('sent')?.set(row, i)
  }
  return builder.finish()
}

test('every point and every letter counts, and reading a table changes nothing', () => {
  const table = tableOf(1000, 'x')
  const before = bytesOf(table)
  expect(before).toBeGreaterThan(1000 * 30)
  expect(before).toBeLessThan(1000 * 120)
  expect(bytesOf(tableOf(2000, 'x'))).toBeGreaterThan(1.8 * before)
  expect(bytesOf(tableOf(1000, 'x'.repeat(20_001))) - before).toBe(40_000)
  expect([table.start.length, table.dimensions.size > 0]).toEqual([1000, true])
  expect(bytesOf(table)).toBe(before)
})
