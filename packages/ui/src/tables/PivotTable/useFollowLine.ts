'use client'
import { useRef } from 'react'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'
import type { GridKeys } from '../grid/useGridKeys.js'
import type { PivotNode } from '../pivot/PivotModel.js'
import type { PivotColumn } from './pivotColumns.js'
import type { PivotView } from './pivotView.js'

/** What cells stand where. */
export interface PivotPlaces {
  readonly view: PivotView
  readonly lines: readonly PivotNode[]
  readonly columns: readonly PivotColumn[]
  /** Lines of the head. */
  readonly heads: number
}

/**
 * When lines are sorted, fetched anew, opened or closed, the cell in focus is the same figure as before: of the same
 * group in the same column. Of a group that is gone, and in another layout, it is the cell at its place.
 */
export function useFollowLine(keys: GridKeys, now: PivotPlaces): void {
  const before = useRef(now)
  const { view, lines, columns, heads } = now
  useIsomorphicLayoutEffect(() => {
    const old = before.current
    before.current = { view, lines, columns, heads }
    const { row, column } = keys.active.current
    if (old.view.layout !== view.layout || row < heads) return
    const to = {
      row: heads + (placeOf(old, row - heads, { view, lines, columns, heads }) ?? row - heads),
      column: 1 + columns.findIndex(({ key }) => key === old.columns[column - 1]?.key) || column,
    }
    if (to.row !== row || to.column !== column) keys.follow(to)
  }, [view, lines, columns, heads])
}

/** Where the group of a line stands now; below all lines stands their total. */
function placeOf(old: PivotPlaces, line: number, { view, lines }: PivotPlaces): number | undefined {
  const node = old.lines[line]
  if (node === undefined) return lines.length
  const path = old.view.pathOf('rows', node)
  const isIt = (other: PivotNode | undefined): boolean =>
    other?.level === node.level && view.pathOf('rows', other) === path
  // Most often it is where it was.
  if (isIt(lines[line])) return line
  const found = lines.findIndex(isIt)
  return found < 0 ? undefined : found
}
