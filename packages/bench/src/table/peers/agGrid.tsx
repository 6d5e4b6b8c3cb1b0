import {
  ClientSideRowModelModule,
  type ColDef,
  ColumnApiModule,
  type GridApi,
  ModuleRegistry,
  themeQuartz,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { render } from '../page/render.js'
import type { TablePeer } from '../TablePeer.js'
import { columnKeys, shownCell, type TableRow, tableSize } from '../tableRows.js'

// What this table needs of it and no more: rows that are all here, and sorting asked for by the host.
ModuleRegistry.registerModules([ClientSideRowModelModule, ColumnApiModule])

const collator = new Intl.Collator('en', { numeric: true })
const byText = (a: string, b: string): number => collator.compare(a, b)
const columns: ColDef<TableRow>[] = columnKeys.map((key) => ({
  field: key,
  width: 120,
  pinned: key === 'start' ? 'left' : null,
  valueFormatter: ({ data }) => (data ? shownCell(data, key) : ''),
  ...(key === 'volume' || key === 'cost' || key === 'start' ? {} : { comparator: byText }),
}))

const agGrid: TablePeer = {
  name: 'AG Grid Community',
  mount(element, rows) {
    let grid: GridApi<TableRow> | undefined
    const { unmount } = render(
      element,
      <div style={{ blockSize: tableSize.height }}>
        <AgGridReact<TableRow>
          theme={themeQuartz}
          rowData={[...rows]}
          columnDefs={columns}
          rowHeight={tableSize.rowHeight}
          getRowId={({ data }) => String(data.id)}
          animateRows={false}
          onGridReady={({ api }) => {
            grid = api
          }}
        />
      </div>,
    )
    return {
      sort: (by) =>
        grid?.applyColumnState({
          state: [{ colId: by, sort: by === 'volume' ? 'desc' : 'asc' }],
          defaultState: { sort: null },
        }),
      scroller: () => element.querySelector<HTMLElement>('.ag-grid-viewport'),
      unmount,
    }
  },
}
export default agGrid
