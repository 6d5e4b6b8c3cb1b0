import { useMemo } from 'react'
import { type Column, DataGrid, type SortColumn } from 'react-data-grid'
import 'react-data-grid/lib/styles.css'
import { render } from '../page/render.js'
import { sortedRows } from '../sortedRows.js'
import type { Sorting, TablePeer } from '../TablePeer.js'
import { columnKeys, shownCell, type TableRow, tableSize } from '../tableRows.js'

const columns: readonly Column<TableRow>[] = columnKeys.map((key) => ({
  key,
  name: key,
  width: 120,
  frozen: key === 'start',
  sortable: true,
  resizable: true,
  renderCell: ({ row }) => shownCell(row, key),
}))

/** It leaves sorting to the host: rows are sorted by hand, as its own examples do. */
function Table({ rows, by }: { readonly rows: readonly TableRow[]; readonly by: Sorting | undefined }) {
  const sorted = useMemo(() => sortedRows(rows, by), [rows, by])
  const sort: SortColumn[] = by ? [{ columnKey: by, direction: by === 'volume' ? 'DESC' : 'ASC' }] : []
  return (
    <DataGrid
      columns={columns}
      rows={sorted}
      rowKeyGetter={({ id }) => id}
      rowHeight={tableSize.rowHeight}
      sortColumns={sort}
      style={{ blockSize: tableSize.height }}
    />
  )
}

const reactDataGrid: TablePeer = {
  name: 'react-data-grid',
  mount(element, rows) {
    const { show, unmount } = render(element, <Table rows={rows} by={undefined} />)
    return {
      sort: (by) => show(<Table rows={rows} by={by} />),
      scroller: () => element.querySelector<HTMLElement>('[role=grid]'),
      unmount,
    }
  },
}
export default reactDataGrid
