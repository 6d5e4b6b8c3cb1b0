'use client'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { TableBox, TableGrid } from '../../frame/tableView/tableStyles.js'
import type { DataTableProps } from './DataTableProps.js'
import { HeadCell } from './HeadCell.js'
import { RowCells } from './RowCells.js'
import type { Sort } from './sortRows.js'
import { TotalRow } from './TotalRow.js'
import { PinFirst } from './tableRowStyles.js'

/** Below this many rows all of them are in the page. */
const WHOLE = 200
const ROW_HEIGHT = 34

export interface TableRowsProps<Row> extends DataTableProps<Row> {
  readonly order: Uint32Array
  readonly sorts: readonly Sort[]
  readonly onSort: (sorts: readonly Sort[]) => void
  readonly maxHeight: number
}

/** The table itself. Of many rows only those near the view are in the page; their true number and places are told. */
export function TableRows<Row>(props: TableRowsProps<Row>): ReactNode {
  const { title, rows, columns, order, sorts, onSort, maxHeight, rowKey } = props
  const box = useRef<HTMLDivElement | null>(null)
  const whole = order.length <= WHOLE
  const virtual = useVirtualizer({
    count: whole ? 0 : order.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialRect: { width: 600, height: maxHeight },
  })
  const seen = virtual.getVirtualItems()
  const places = whole ? Array.from(order, (_, place) => place) : seen.map(({ index }) => index)
  const before = whole ? 0 : (seen[0]?.start ?? 0)
  const after = whole ? 0 : virtual.getTotalSize() - (seen.at(-1)?.end ?? 0)
  const totals = columns.some(({ total }) => total)
  return (
    <TableBox ref={box} tabIndex={0} role="group" aria-label={title} style={{ maxBlockSize: maxHeight }}>
      <PinFirst>
        <TableGrid aria-label={title} aria-rowcount={order.length + 1 + (totals ? 1 : 0)}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} sorts={sorts} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Spacer height={before} span={columns.length} />}
            {places.map((place) => {
              const index = order[place] ?? 0
              const row = rows[index]
              if (row === undefined) return null
              return (
                <tr key={rowKey?.(row, index) ?? index} aria-rowindex={place + 2}>
                  <RowCells row={row} columns={columns} onRowAction={props.onRowAction} />
                </tr>
              )
            })}
            {after > 0 && <Spacer height={after} span={columns.length} />}
          </tbody>
          {totals && <TotalRow rows={rows} columns={columns} place={order.length + 2} />}
        </TableGrid>
      </PinFirst>
    </TableBox>
  )
}

function Spacer({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a table row takes no focus
    <tr aria-hidden="true">
      <td colSpan={span} style={{ blockSize: height, padding: 0, border: 0 }} />
    </tr>
  )
}
