'use client'
import { memo, type ReactNode, useMemo } from 'react'
import { useWa } from '../../theme/useWa.js'
import type { ShownColumn } from '../columns/useColumns.js'
import { roles } from '../grid/roles.js'
import { stickOf } from '../grid/stickOf.js'

export interface FootRowProps {
  readonly columns: readonly ShownColumn[]
  /** Its place among all rows, heads included. */
  readonly place: number
  readonly checks: number
}

/** The foot: totals by each column's own rule, or why there is none. */
export const FootRow = memo(function FootRow({ columns, place, checks }: FootRowProps): ReactNode {
  const { messages } = useWa()
  const totals = useMemo(() => columns.map(({ column }) => column.total?.() ?? ''), [columns])
  return (
    <tfoot {...roles.group}>
      <tr {...roles.row} aria-rowindex={place + 1} data-row={place}>
        {checks > 0 && <td {...roles.cell} tabIndex={-1} data-column={0} data-check="" data-stick="" />}
        {columns.map((shown, index) => {
          const look = {
            tabIndex: -1,
            'data-column': index + checks,
            ...stickOf(shown, checks > 0),
          }
          if (index === 0) {
            return (
              <th key={shown.column.key} scope="row" {...roles.rowHead} {...look}>
                {messages.total}
              </th>
            )
          }
          return (
            <td
              key={shown.column.key}
              {...roles.cell}
              data-number={shown.column.figures ? '' : undefined}
              data-label={totals[index] ? shown.column.header : undefined}
              {...look}
            >
              <bdi>{totals[index]}</bdi>
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
})
