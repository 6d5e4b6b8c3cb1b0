'use client'
import { memo, type ReactNode, useMemo } from 'react'
import { useWa } from '../../theme/useWa.js'
import type { ShownColumn } from '../columns/layColumns.js'
import { NotedCell } from '../grid/NotedCell.js'
import { roles } from '../grid/roles.js'
import { stickOf } from '../grid/stickOf.js'
import type { TotalCell } from '../model/GridColumn.js'

export interface FootRowProps {
  readonly columns: readonly ShownColumn[]
  /** Its place among all rows, heads included. */
  readonly place: number
  readonly checks: number
}

const nothing: TotalCell = { text: '', missing: false }

/** The foot: totals by each column's own rule, or why there is none. */
export const FootRow = memo(function FootRow({ columns, place, checks }: FootRowProps): ReactNode {
  const { messages } = useWa()
  const totals = useMemo(() => columns.map(({ column }) => column.total?.() ?? nothing), [columns])
  return (
    <tfoot {...roles.group}>
      <tr {...roles.row} aria-rowindex={place + 1} data-wa-row={place}>
        {checks > 0 && (
          <td {...roles.cell} tabIndex={-1} data-wa-column={0} data-wa-check="" data-wa-stick="" />
        )}
        {columns.map((shown, index) => {
          const { text, missing, note } = totals[index] ?? nothing
          const look = {
            tabIndex: -1,
            'data-wa-column': index + checks,
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
              data-wa-number={shown.column.figures ? '' : undefined}
              data-wa-label={text ? shown.column.header : undefined}
              data-wa-missing={missing ? '' : undefined}
              {...look}
            >
              {note === undefined ? (
                <bdi>{text}</bdi>
              ) : (
                <NotedCell note={note}>{<bdi>{text}</bdi>}</NotedCell>
              )}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
})
