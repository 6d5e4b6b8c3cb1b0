'use client'
import type { ReactNode } from 'react'
import { useWa } from '../../theme/useWa.js'
import { cellText, isValueFormat } from './cellText.js'
import type { CellFormat, DataColumn } from './DataColumn.js'
import { RowButton } from './tableRowStyles.js'

const TEXT: CellFormat = { kind: 'text' }

export interface RowCellsProps<Row> {
  readonly row: Row
  readonly columns: readonly DataColumn<Row>[]
  readonly onRowAction?: ((row: Row) => void) | undefined
}

/** The cells of one row; the first names it. */
export function RowCells<Row>({ row, columns, onRowAction }: RowCellsProps<Row>): ReactNode {
  const { messages, formatters } = useWa()
  return columns.map((column, index) => {
    const format = column.format ?? TEXT
    const text = cellText(column.value(row), format, formatters)
    const shown =
      column.cell && text !== undefined ? column.cell(row, text) : <bdi>{text ?? messages.missingNoData}</bdi>
    const look = {
      'data-number': isValueFormat(format) ? '' : undefined,
      'data-missing': text === undefined ? '' : undefined,
    }
    if (index > 0) {
      return (
        <td key={column.key} {...look}>
          {shown}
        </td>
      )
    }
    return (
      <th key={column.key} scope="row" {...look}>
        {onRowAction ? (
          <RowButton type="button" onClick={() => onRowAction(row)}>
            {shown}
          </RowButton>
        ) : (
          shown
        )}
      </th>
    )
  })
}
