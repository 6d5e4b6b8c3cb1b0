'use client'
import { type ReactNode, useMemo } from 'react'
import type { Formatters } from '../../format/Formatters.js'
import type { Messages } from '../../messages/Messages.js'
import { cellWriters, type FigureRows, type FigureTable, rowsBetween } from './FigureTable.js'
import { SpacerRow } from './SpacerRow.js'
import { TableBox, TableGrid } from './tableStyles.js'
import { useRowWindow } from './useRowWindow.js'

const ROW_HEIGHT = 30

export interface TableViewProps {
  /** Words, and the height of the plot in its place. */
  readonly frame: { readonly formatters: Formatters; readonly messages: Messages; readonly height: number }
  readonly table: FigureTable<FigureRows>
  readonly title: string
}

/** The chart's figures as a table: the same numbers, in the order they are read. */
export function TableView({ frame, table, title }: TableViewProps): ReactNode {
  const { columns, rows, total } = table
  const { messages, formatters, height } = frame
  const writers = useMemo(() => cellWriters(table, formatters), [table, formatters])
  const near = useRowWindow(rows.length, ROW_HEIGHT, height)
  return (
    <TableBox
      tabIndex={0}
      role="group"
      aria-label={title}
      onScroll={near.onScroll}
      style={{ maxBlockSize: Math.max(height, 160) }}
    >
      <TableGrid aria-rowcount={rows.length + 1 + (total ? 1 : 0)} aria-label={title}>
        <thead>
          <tr>
            {columns.map(({ key, label, format }) => (
              <th key={key} scope="col" data-wa-number={format === undefined ? undefined : ''}>
                <bdi>{label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <SpacerRow height={near.before} />
          {rowsBetween(rows, near.first, near.last).map(({ key, cells, missing, notes }, step) => (
            <tr key={key} aria-rowindex={near.first + step + 2}>
              {columns.map((column, index) => {
                const cell = cells[index] ?? null
                const note = cell === null ? undefined : notes?.[index]
                if (index === 0) {
                  return (
                    <th key={column.key} scope="row">
                      <bdi>{writers[index]?.(cell)}</bdi>
                      {note !== undefined && <small>{note}</small>}
                    </th>
                  )
                }
                return (
                  <td
                    key={column.key}
                    data-wa-number={column.format === undefined ? undefined : ''}
                    data-wa-missing={cell === null ? '' : undefined}
                  >
                    <bdi>
                      {cell === null ? (missing?.[index] ?? messages.missingNoData) : writers[index]?.(cell)}
                    </bdi>
                    {note !== undefined && (
                      <small>
                        <span>{' · '}</span>
                        <bdi>{note}</bdi>
                      </small>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
          <SpacerRow height={near.after} />
        </tbody>
        {total !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">{messages.total}</th>
              {columns.slice(1).map((column, index) => (
                <td key={column.key} data-wa-number={column.format === undefined ? undefined : ''}>
                  <bdi>{writers[index + 1]?.(total[index + 1] ?? null)}</bdi>
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </TableGrid>
    </TableBox>
  )
}
