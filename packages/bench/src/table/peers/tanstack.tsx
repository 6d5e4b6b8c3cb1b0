import {
  type ColumnDef,
  getCoreRowModel,
  getSortedRowModel,
  type Row,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useMemo, useRef } from 'react'
import { render } from '../page/render.js'
import type { Sorting, TablePeer } from '../TablePeer.js'
import { columnKeys, shownCell, type TableRow, tableSize } from '../tableRows.js'

const columns: ColumnDef<TableRow>[] = columnKeys.map((key) => ({ id: key, accessorKey: key, size: 120 }))
/** Made once: a row model made anew in each render starts from nothing each time. */
const coreRows = getCoreRowModel<TableRow>()
const sortedRows = getSortedRowModel<TableRow>()

/**
 * TanStack Table's row model, and TanStack Virtual, put together as their guides do. Of its 8th version each row is an
 * object of 43 members, most of them functions: 100,000 take seconds and some 280 MiB, whatever is done around them.
 */
function Table({ rows, by }: { readonly rows: TableRow[]; readonly by: Sorting | undefined }) {
  const box = useRef<HTMLDivElement | null>(null)
  const state = useMemo(
    (): { sorting: SortingState } => ({ sorting: by ? [{ id: by, desc: by === 'volume' }] : [] }),
    [by],
  )
  const table = useReactTable({
    data: rows,
    columns,
    state,
    getCoreRowModel: coreRows,
    getSortedRowModel: sortedRows,
  })
  const model = table.getRowModel()
  const virtual = useVirtualizer({
    count: model.rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => tableSize.rowHeight,
    overscan: 4,
    initialRect: { width: tableSize.width, height: tableSize.height },
  })
  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div ref={box} data-scroller="" style={{ height: tableSize.height, overflow: 'auto' }}>
      <table style={{ tableLayout: 'fixed', width: '100%', borderSpacing: 0 }}>
        <thead style={{ position: 'sticky', top: 0, background: 'white' }}>
          <tr>
            {columnKeys.map((key) => (
              <th key={key}>{key}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr style={{ height: before }} />
          {items.map(({ index }) => {
            const row = model.rows[index]
            return row && <Line key={row.id} row={row} />
          })}
          <tr style={{ height: after }} />
        </tbody>
      </table>
    </div>
  )
}

const Line = memo(function Line({ row }: { readonly row: Row<TableRow> }) {
  return (
    <tr style={{ height: tableSize.rowHeight }}>
      {row.getVisibleCells().map((cell) => (
        <td key={cell.id}>{shownCell(row.original, cell.column.id as 'start')}</td>
      ))}
    </tr>
  )
})

const tanstack: TablePeer = {
  name: 'TanStack Table + Virtual',
  mount(element, rows) {
    const all = [...rows]
    const { show, unmount } = render(element, <Table rows={all} by={undefined} />)
    return {
      sort: (by) => show(<Table rows={all} by={by} />),
      scroller: () => element.querySelector<HTMLElement>('[data-scroller]'),
      unmount,
    }
  },
}
export default tanstack
