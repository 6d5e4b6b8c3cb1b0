import {
  type ColumnDef,
  getCoreRowModel,
  getSortedRowModel,
  type SortingState,
  useReactTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { render } from '../page/render.js'
import type { Sorting, TablePeer } from '../TablePeer.js'
import { columnKeys, shownCell, type TableRow, tableSize } from '../tableRows.js'

const columns: ColumnDef<TableRow>[] = columnKeys.map((key) => ({ id: key, accessorKey: key, size: 120 }))
const unsorted: SortingState = []

/** TanStack Table's row model, and TanStack Virtual, put together as their guides do. */
function Table({ rows, by }: { readonly rows: TableRow[]; readonly by: Sorting | undefined }) {
  const box = useRef<HTMLDivElement | null>(null)
  const sorting = by ? [{ id: by, desc: by === 'volume' }] : unsorted
  const table = useReactTable({
    data: rows,
    columns,
    state: { sorting },
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
  const model = table.getRowModel()
  const virtual = useVirtualizer({
    count: model.rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => tableSize.rowHeight,
    overscan: 10,
    initialRect: { width: tableSize.width, height: tableSize.height },
  })
  return (
    <div ref={box} data-scroller="" style={{ height: tableSize.height, overflow: 'auto' }}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        <table style={{ tableLayout: 'fixed', width: '100%' }}>
          <thead>
            <tr>
              {columnKeys.map((key) => (
                <th key={key}>{key}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {virtual.getVirtualItems().map(({ index, start }, place) => {
              const row = model.rows[index]
              if (row === undefined) return null
              const moved = `translateY(${start - place * tableSize.rowHeight}px)`
              return (
                <tr key={row.id} style={{ height: tableSize.rowHeight, transform: moved }}>
                  {row.getVisibleCells().map((cell) => (
                    <td key={cell.id}>{shownCell(row.original, cell.column.id as 'start')}</td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </div>
  )
}

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
