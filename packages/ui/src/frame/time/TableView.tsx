'use client'
import { type ReactNode, useMemo } from 'react'
import { isAdditive } from '../../format/isAdditive.js'
import { missingText } from '../missing/missingText.js'
import { SpacerRow } from '../tableView/SpacerRow.js'
import { TableBox, TableGrid } from '../tableView/tableStyles.js'
import { useRowWindow } from '../tableView/useRowWindow.js'
import { hasFigures } from './model/hasFigures.js'
import { heldText } from './model/heldText.js'
import { missingAt } from './model/missingAt.js'
import { totalOf } from './model/summarize.js'
import { columnKey, tableSeries, toRow } from './model/toTable.js'
import type { ChartFrameState } from './useChartFrame.js'

const ROW_HEIGHT = 30

export interface TableViewProps {
  readonly frame: ChartFrameState
  readonly title: string
}

/** The chart's figures as a table: the same buckets, the same series, the same numbers. */
export function TableView({ frame, title }: TableViewProps): ReactNode {
  const { shown, messages, formatters, height } = frame
  const columns = tableSeries(shown)
  const count = shown.xs.length
  const rows = useRowWindow(count, ROW_HEIGHT, height)
  const indices = Array.from({ length: rows.last - rows.first }, (_, step) => rows.first + step)
  const totals = isAdditive(shown.format) && hasFigures(shown)
  const print = useMemo(
    () => tableSeries(shown).map(({ ys }) => formatters.column(ys, shown.format)),
    [shown, formatters],
  )
  return (
    <TableBox
      tabIndex={0}
      role="group"
      aria-label={title}
      onScroll={rows.onScroll}
      style={{ maxBlockSize: Math.max(height, 160) }}
    >
      <TableGrid aria-rowcount={count + 1 + (totals ? 1 : 0)} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{messages.bucketColumn[shown.granularity]}</th>
            {columns.map(({ label }, index) => (
              <th key={columnKey(shown, index)} scope="col" data-number="">
                <bdi>{label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <SpacerRow height={rows.before} />
          {indices.map((at) => {
            const row = toRow(shown, at)
            const held = heldText(shown, at, messages, formatters)
            return (
              <tr key={row.x} aria-rowindex={at + 2}>
                <th scope="row">
                  {formatters.date(row.x, shown.granularity, 'full')}
                  {held !== undefined && <small>{held}</small>}
                </th>
                {columns.map((series, index) => {
                  const y = row.cells[index]
                  const reason = missingAt(series, at)
                  return (
                    <td
                      key={columnKey(shown, index)}
                      data-number=""
                      data-missing={reason === undefined ? undefined : ''}
                    >
                      {typeof y === 'number' ? print[index]?.(y) : missingText(reason ?? 'no-data', messages)}
                    </td>
                  )
                })}
              </tr>
            )
          })}
          <SpacerRow height={rows.after} />
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              <th scope="row">{messages.total}</th>
              {columns.map((series, index) => (
                <td key={columnKey(shown, index)} data-number="">
                  {print[index]?.(totalOf(series))}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </TableGrid>
    </TableBox>
  )
}
