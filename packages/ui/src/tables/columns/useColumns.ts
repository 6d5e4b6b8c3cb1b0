'use client'
import {
  type ColumnDef,
  type ColumnPinningState,
  functionalUpdate,
  getCoreRowModel,
  type SortingState,
  type TableState,
  useReactTable,
  type VisibilityState,
} from '@tanstack/react-table'
import { useCallback, useMemo, useRef, useState } from 'react'
import { textWidth } from '../../scales/textWidth.js'
import { useInPage } from '../../theme/useInPage.js'
import type { GridColumn } from '../model/GridColumn.js'
import type { ColumnState } from './ColumnState.js'

export interface ShownColumn {
  readonly column: GridColumn
  /** In pixels at a letter size of 12. */
  readonly width: number
  /** Where it sticks, from the start; `undefined`: it scrolls, as all do on a server. */
  readonly stick: number | undefined
}

export interface Columns {
  /** Those shown, in order: the first, pinned ones, and the rest. */
  readonly shown: readonly ShownColumn[]
  /** All of them in order, and what is done to each. */
  readonly all: readonly {
    readonly column: GridColumn
    readonly visible: boolean
    readonly pinned: boolean
  }[]
  readonly state: ColumnState
  readonly change: (change: Partial<ColumnState>) => void
}

const NARROWEST = 56
const WIDEST = 1200
const none: never[] = []
const empty: unknown[] = []
const rowModel = getCoreRowModel()

/**
 * Which columns are shown, where and how wide. TanStack Table keeps order, visibility, pinning and sizes; it is given
 * no rows, which are an index over columns here.
 */
export function useColumns(
  columns: readonly GridColumn[],
  given: ColumnState | undefined,
  initial: ColumnState,
  onChange: ((state: ColumnState) => void) | undefined,
): Columns {
  const [own, setOwn] = useState(initial)
  const state = given ?? own
  const now = useRef({ state, given, onChange })
  now.current = { state, given, onChange }
  const change = useCallback((changes: Partial<ColumnState>): void => {
    const next = { ...now.current.state, ...changes }
    if (now.current.given === undefined) setOwn(next)
    now.current.onChange?.(next)
  }, [])
  const inPage = useInPage()
  const first = columns[0]?.key
  const definitions = useMemo(
    (): ColumnDef<unknown>[] =>
      columns.map((column) => ({
        id: column.key,
        accessorFn: () => undefined,
        size: widthOf(column),
        minSize: NARROWEST,
        maxSize: WIDEST,
      })),
    [columns],
  )
  const tableState = useMemo(() => toTable(state, first), [state, first])
  const table = useReactTable({
    data: empty,
    columns: definitions,
    getCoreRowModel: rowModel,
    state: tableState,
    onColumnVisibilityChange: (update) =>
      change({ hidden: hiddenIn(functionalUpdate(update, tableState.columnVisibility)) }),
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is one object; what it says follows its state.
  const [all, shown] = useMemo(() => {
    const byKey = new Map(columns.map((column) => [column.key, column]))
    return [
      table.getAllLeafColumns().flatMap((leaf): Columns['all'] => {
        const column = byKey.get(leaf.id)
        return column
          ? [{ column, visible: leaf.getIsVisible(), pinned: leaf.getIsPinned() === 'left' }]
          : none
      }),
      [...table.getLeftVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()].flatMap(
        (leaf): readonly ShownColumn[] => {
          const column = byKey.get(leaf.id)
          const stick = inPage && leaf.getIsPinned() === 'left' ? leaf.getStart('left') : undefined
          return column ? [{ column, width: leaf.getSize(), stick }] : none
        },
      ),
    ]
  }, [table, columns, tableState, inPage])
  return useMemo(() => ({ shown, all, state, change }), [shown, all, state, change])
}

type Kept = Pick<
  TableState,
  'columnPinning' | 'columnVisibility' | 'columnOrder' | 'columnSizing' | 'sorting'
>

function toTable(state: ColumnState, first: string | undefined): Kept {
  const columnPinning: ColumnPinningState = {
    left: [...(first === undefined ? [] : [first]), ...(state.pinned ?? []).filter((key) => key !== first)],
  }
  const columnVisibility: VisibilityState = Object.fromEntries(
    (state.hidden ?? []).filter((key) => key !== first).map((key) => [key, false]),
  )
  const sorting: SortingState = (state.sorts ?? []).map(({ key, direction }) => ({
    id: key,
    desc: direction === 'descending',
  }))
  return {
    columnPinning,
    columnVisibility,
    columnOrder: [...(state.order ?? [])],
    columnSizing: { ...state.widths },
    sorting,
  }
}

function hiddenIn(visibility: VisibilityState): readonly string[] {
  return Object.entries(visibility).flatMap(([key, visible]) => (visible ? [] : [key]))
}

/** Room for the head with its arrow, the longest of the first cells, and the total, whose letters are bold. */
function widthOf({ header, letters, figures, draw, total }: GridColumn): number {
  const head = textWidth(header, 13.2) + 52
  const cell = letters * (figures ? 6.9 : 6.5) + 28 + (draw && figures ? 90 : 0)
  const foot = total ? total().text.length * 7.4 + 28 : 0
  return Math.round(Math.min(300, Math.max(72, head, cell, foot)))
}
