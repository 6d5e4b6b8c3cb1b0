'use client'
import { type ReactNode, useMemo } from 'react'
import type { Formatters } from '../../format/Formatters.js'
import type { Messages } from '../../messages/Messages.js'
import { cellWriters, type FigureTable } from './FigureTable.js'
import { SpacerRow } from './SpacerRow.js'
import { TableBox, TableGrid } from './tableStyles.js'
import { useRowWindow } from './useRowWindow.js'

const ROW_HEIGHT = 30

export interface FigureTableViewProps {
  /** Words, and the height of the plot in its place. */
  readonly figure: { readonly formatters: Formatters; readonly messages: Messages; readonly height: number }
  readonly table: FigureTable
  readonly title: string
}

/** The chart's figures as a table: the same numbers, in the order they are read. */
export function FigureTableView({ figure, table, title }: FigureTableViewProps): ReactNode {
  const { columns, rows, total } = table
  const { messages, formatters, height } = figure
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
              <th key={key} scope="col" data-number={format === undefined ? undefined : ''}>
                <bdi>{label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <SpacerRow height={near.before} />
          {rows.slice(near.first, near.last).map(({ key, cells, missing, notes }, step) => (
            <tr key={key} aria-rowindex={near.first + step + 2}>
              {columns.map((column, index) => {
                const cell = cells[index] ?? null
                const text = cell === null ? (missing?.[index] ?? messages.missingNoData) : ''
                const note = cell === null ? undefined : notes?.[index]
                if (index === 0) {
                  return (
                    <th key={column.key} scope="row">
                      <bdi>{writers[index]?.(cell)}</bdi>
                    </th>
                  )
                }
                return (
                  <td
                    key={column.key}
                    data-number={column.format === undefined ? undefined : ''}
                    data-missing={cell === null ? '' : undefined}
                  >
                    <bdi>{cell === null ? text : writers[index]?.(cell)}</bdi>
                    {note !== undefined && (
                      <small>
                        {' · '}
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
                <td key={column.key} data-number={column.format === undefined ? undefined : ''}>
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
