import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GridColumn } from '../model/GridColumn.js'
import type { ColumnState } from './ColumnState.js'
import { layColumns } from './layColumns.js'

const keys = ['name', 'sent', 'read', 'cost', '__proto__']
// Only the key of a column has to do with where it stands.
const columns = keys.map((key) => ({ key }) as GridColumn)
const laid = (state: ColumnState, sticks = true) => layColumns(columns, state, () => 100, sticks)
const shownKeys = (state: ColumnState) => laid(state).shown.map(({ column }) => column.key)

describe('columns', () => {
  test('stand as they came, the first one pinned', () => {
    expect(shownKeys({})).toEqual(keys)
    expect(laid({}).shown.map(({ stick }) => stick)).toEqual([0, undefined, undefined, undefined, undefined])
  })

  test('named in the order come first, pinned ones before them, in their own order', () => {
    expect(shownKeys({ order: ['cost', 'read'] })).toEqual(['name', 'cost', 'read', 'sent', '__proto__'])
    expect(shownKeys({ order: ['cost'], pinned: ['read', 'sent'] })).toEqual([
      'name',
      'read',
      'sent',
      'cost',
      '__proto__',
    ])
    expect(laid({ order: ['cost'], pinned: ['read'] }).all.map(({ column }) => column.key)).toEqual([
      'cost',
      'name',
      'sent',
      'read',
      '__proto__',
    ])
  })

  test('are hidden, but not the one that names the rows', () => {
    expect(shownKeys({ hidden: ['name', 'sent', 'gone'] })).toEqual(['name', 'read', 'cost', '__proto__'])
    expect(laid({ hidden: ['sent'] }).all.find(({ column }) => column.key === 'sent')?.visible).toBe(false)
  })

  test('stick one behind the other, by their widths; hidden ones leave no gap', () => {
    const { shown } = laid({
      pinned: ['sent', 'read', 'cost'],
      hidden: ['read'],
      widths: { name: 200, sent: 80 },
    })
    expect(shown.slice(0, 3).map(({ stick, width }) => [stick, width])).toEqual([
      [0, 200],
      [200, 80],
      [280, 100],
    ])
    expect(laid({ pinned: ['sent'] }, false).shown.every(({ stick }) => stick === undefined)).toBe(true)
  })

  test('keep within what can be read and dragged, and take no width from a prototype', () => {
    const { shown } = laid({ widths: { name: 1, sent: 9_999 } })
    expect(shown.map(({ width }) => width)).toEqual([56, 1200, 100, 100, 100])
  })

  test('are never lost nor doubled, whatever a kept state says', () => {
    const some = fc.array(fc.constantFrom(...keys, 'gone'), { maxLength: 8 })
    fc.assert(
      fc.property(some, some, some, (order, hidden, pinned) => {
        const { shown, all } = laid({ order, hidden, pinned })
        expect(all.map(({ column }) => column.key).toSorted()).toEqual(keys.toSorted())
        const visible = all.filter((one) => one.visible).map(({ column }) => column.key)
        expect(shown.map(({ column }) => column.key).toSorted()).toEqual(visible.toSorted())
        expect(shown[0]?.column.key).toBe('name')
      }),
      { seed: 16 },
    )
  })
})
