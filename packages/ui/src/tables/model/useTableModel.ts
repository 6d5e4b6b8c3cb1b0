'use client'

import { useMemo } from 'react'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import type { DataTableProps } from '../DataTable/DataTableProps.js'
import { columnsOfRows, gridColumn } from './columnsOfRows.js'
import type { GridColumn } from './GridColumn.js'
import { hoursZone } from './hoursZone.js'
import { resultColumns } from './resultColumns.js'
import { resultRow } from './resultRow.js'
import type { TableModel } from './TableModel.js'
import { useTableMessages } from './useTableMessages.js'

/** A table's rows and columns, from plain rows or from an answer's own columns. */
export function useTableModel<Row>(props: DataTableProps<Row>): TableModel<Row> {
  const { rows, columns, result, rowKey } = props
  const { messages, formatters, timeZone, isZoneGiven } = useWa()
  const vocabulary = useVocabulary()
  const tables = useTableMessages()
  const title = props.title ?? (result ? vocabulary.dataset(result.query.dataset) : messages.loading)
  const derived = useMemo(() => {
    if (result === undefined) return []
    const hours = hoursZone(result, { timeZone, isZoneGiven })
    return resultColumns(result, { messages, tables, vocabulary, formatters, hours })
  }, [result, messages, tables, vocabulary, formatters, timeZone, isZoneGiven])
  return useMemo((): TableModel<Row> => {
    const rowAt = (row: number): Row | undefined =>
      result === undefined ? rows?.[row] : (resultRow(result, row) as Row | undefined)
    const length = result === undefined ? (rows?.length ?? 0) : result.table.length
    const reader = { length, at: rowAt }
    const words = { messages, formatters }
    const own = (columns ?? []).filter((column) => typeof column !== 'string')
    const chosen =
      result === undefined
        ? columnsOfRows(reader, own, words)
        : columns === undefined
          ? derived
          : columns.flatMap((column): readonly GridColumn[] => {
              if (typeof column !== 'string') return [gridColumn(reader, column, words)]
              return derived.filter(({ key }) => key === column)
            })
    return {
      title,
      length,
      columns: chosen,
      rowAt,
      keyAt(row) {
        if (rowKey === undefined) return String(row)
        const found = rowAt(row)
        return found === undefined ? String(row) : rowKey(found, row)
      },
    }
  }, [title, rows, columns, result, rowKey, derived, messages, formatters])
}
