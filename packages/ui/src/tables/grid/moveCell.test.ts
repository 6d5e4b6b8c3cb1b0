import { expect, test } from 'vitest'
import { moveCell } from './moveCell.js'

const size = { rows: 50, columns: 4, page: 12, firstRow: 2, rightToLeft: false }
const row = (key: string, from: number) => moveCell({ row: from, column: 1 }, { key, ctrl: false }, size)?.row

test('a page is as many rows as are in view, from the heads the first such page, and ends at the ends', () => {
  expect(['PageDown', 'PageUp'].map((key) => row(key, 20))).toEqual([32, 8])
  expect([row('PageDown', 0), row('PageDown', 45)]).toEqual([13, 49])
  expect([row('PageUp', 5), row('PageUp', 1)]).toEqual([2, 1])
})
