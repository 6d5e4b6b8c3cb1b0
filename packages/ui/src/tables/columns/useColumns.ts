'use client'
import { useCallback, useMemo, useRef, useState } from 'react'
import { lettersIn } from '../../format/lettersIn.js'
import { textWidth } from '../../scales/textWidth.js'
import { useInPage } from '../../theme/useInPage.js'
import type { GridColumn } from '../model/GridColumn.js'
import type { ColumnState } from './ColumnState.js'
import { type LaidColumns, layColumns } from './layColumns.js'

export interface Columns extends LaidColumns {
  readonly state: ColumnState
  readonly change: (change: Partial<ColumnState>) => void
}

/** Which columns are shown, where and how wide; the state is the host's where it gives one. */
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
  return useMemo(
    () => ({ ...layColumns(columns, state, widthOf, inPage), state, change }),
    [columns, state, inPage, change],
  )
}

/** Room for the head with its arrow, the longest of the first cells, and the total, whose letters are bold. */
function widthOf({ header, letters, figures, draw, total }: GridColumn): number {
  const head = textWidth(header, 13.2) + 52
  const cell = letters * (figures ? 6.9 : 6.5) + 28 + (draw && figures ? 90 : 0)
  const told = total?.()
  const foot = told ? Math.max(lettersIn(told.text) * 7.4, lettersIn(told.note ?? '') * 5.8) + 28 : 0
  return Math.round(Math.min(300, Math.max(72, head, cell, foot)))
}
