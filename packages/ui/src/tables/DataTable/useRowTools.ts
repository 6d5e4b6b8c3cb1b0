'use client'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useWa } from '../../theme/useWa.js'
import type { TableModel } from '../model/TableModel.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { RowTools } from './RowTools.js'
import { type Selection, toggled, useSelection } from './useSelection.js'

interface Wanted<Row> {
  readonly onItemAction?: ((row: Row) => void) | undefined
  readonly detail?: ((row: Row) => ReactNode) | undefined
  readonly selectionActions?: ((rows: readonly Row[], clear: () => void) => ReactNode) | undefined
}

interface Tools {
  readonly tools: RowTools
  readonly selection: Selection | undefined
  readonly expanded: ReadonlySet<string>
}

/** What can be done with rows, as one object that stays the same, so that rows need not be rendered anew. */
export function useRowTools<Row>(model: TableModel<Row>, wanted: Wanted<Row>): Tools {
  const { messages } = useWa()
  const words = useTableMessages()
  const selection = useSelection(model, wanted.selectionActions !== undefined)
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() => new Set())
  const now = useRef({ model, wanted, selection })
  now.current = { model, wanted, selection }
  const selects = wanted.selectionActions !== undefined
  const opens = wanted.onItemAction !== undefined
  const expands = wanted.detail !== undefined
  const tools = useMemo((): RowTools => {
    const withRow = (row: number, run: (found: Row) => void): void => {
      const found = now.current.model.rowAt(row)
      if (found !== undefined) run(found)
    }
    return {
      missing: messages.missingNoData,
      keyAt: (row) => now.current.model.keyAt(row),
      selectName: words.selectRow,
      detailsName: words.details,
      open: opens ? (row) => withRow(row, (found) => now.current.wanted.onItemAction?.(found)) : undefined,
      select: selects ? (row) => now.current.selection?.toggle(row) : undefined,
      expand: expands
        ? (row) => setExpanded((before) => toggled(before, now.current.model.keyAt(row)))
        : undefined,
      detail: expands
        ? (row) => {
            const found = now.current.model.rowAt(row)
            return found === undefined ? null : now.current.wanted.detail?.(found)
          }
        : undefined,
    }
  }, [messages, words, opens, selects, expands])
  return { tools, selection, expanded }
}
