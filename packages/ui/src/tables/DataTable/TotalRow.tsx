'use client'
import { type ReactNode, useMemo } from 'react'
import { useWa } from '../../theme/useWa.js'
import { cellText } from './cellText.js'
import { columnTotal } from './columnTotal.js'
import type { DataColumn } from './DataColumn.js'

export interface TotalRowProps<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly DataColumn<Row>[]
  readonly place: number
}

/** The foot: sums of the columns that add up. */
export function TotalRow<Row>({ rows, columns, place }: TotalRowProps<Row>): ReactNode {
  const { messages, formatters } = useWa()
  const totals = useMemo(() => columns.map((column) => columnTotal(rows, column)), [rows, columns])
  return (
    <tfoot>
      <tr aria-rowindex={place}>
        <th scope="row">{messages.total}</th>
        {columns.slice(1).map((column, index) => {
          const total = totals[index + 1]
          return (
            <td key={column.key} data-number="">
              {typeof total === 'number'
                ? cellText(total, column.format ?? { kind: 'text' }, formatters)
                : ''}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
