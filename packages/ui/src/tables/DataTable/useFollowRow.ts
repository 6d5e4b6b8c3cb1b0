'use client'
import { useRef } from 'react'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'
import type { ShownColumn } from '../columns/layColumns.js'
import type { GridKeys } from '../grid/useGridKeys.js'
import type { TableModel } from '../model/TableModel.js'

/** What cells stand where. */
export interface Layout {
  readonly model: TableModel<unknown>
  /** Rows of the data in the order shown. */
  readonly order: Uint32Array
  readonly columns: readonly ShownColumn[]
  /** Columns before those of the data. */
  readonly checks: number
}

/**
 * When rows are sorted or fetched anew, or columns moved, the cell in focus is the same figure as before: that of the
 * same row, by its key, in the same column. Of a row that is gone, the cell at its place.
 */
export function useFollowRow(keys: GridKeys, now: Layout): void {
  const { model, order, columns, checks } = now
  const before = useRef(now)
  useIsomorphicLayoutEffect(() => {
    const old = before.current
    before.current = { model, order, columns, checks }
    const { row, column } = keys.active.current
    const shown = old.columns[column - old.checks]?.column.key
    const at = columns.findIndex((one) => one.column.key === shown)
    const to = {
      row: row === 0 || row > old.order.length ? row : (placeOf(old, row - 1, now) ?? row - 1) + 1,
      column: at < 0 ? column : at + checks,
    }
    if (to.row !== row || to.column !== column) keys.follow(to)
  }, [model, order, columns, checks])
}

/** Where the row that stood at a place stands now. */
function placeOf(old: Layout, place: number, { model, order }: Layout): number | undefined {
  const row = old.order[place]
  if (row === undefined) return undefined
  const key = old.model.keyAt(row)
  // Most often it is where it was, or the data is the same in another order.
  const same = order[place]
  if (same !== undefined && model.keyAt(same) === key) return place
  const known = row < model.length && model.keyAt(row) === key
  const found = known ? order.indexOf(row) : order.findIndex((one) => model.keyAt(one) === key)
  return found < 0 ? undefined : found
}
