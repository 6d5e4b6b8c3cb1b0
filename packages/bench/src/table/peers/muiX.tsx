import { DataGrid, type GridColDef, type GridSortModel } from '@mui/x-data-grid'
import { render } from '../page/render.js'
import type { Sorting, TablePeer } from '../TablePeer.js'
import { columnKeys, shownCell, type TableRow, tableSize } from '../tableRows.js'

const columns: GridColDef<TableRow>[] = columnKeys.map((key) => ({
  field: key,
  width: 120,
  type: key === 'volume' || key === 'cost' ? 'number' : 'string',
  valueFormatter: (_: unknown, row: TableRow) => shownCell(row, key),
}))

/** The community grid shows a hundred rows a page at most; it still keeps and sorts all of them. */
function Table({ rows, by }: { readonly rows: readonly TableRow[]; readonly by: Sorting | undefined }) {
  const sortModel: GridSortModel = by ? [{ field: by, sort: by === 'volume' ? 'desc' : 'asc' }] : []
  return (
    <div style={{ height: tableSize.height }}>
      <DataGrid rows={rows} columns={columns} rowHeight={tableSize.rowHeight} sortModel={sortModel} />
    </div>
  )
}

const muiX: TablePeer = {
  name: 'MUI X Data Grid',
  mount(element, rows) {
    const { show, unmount } = render(element, <Table rows={rows} by={undefined} />)
    return {
      sort: (by) => show(<Table rows={rows} by={by} />),
      scroller: () => element.querySelector<HTMLElement>('.MuiDataGrid-virtualScroller'),
      unmount,
    }
  },
}
export default muiX
