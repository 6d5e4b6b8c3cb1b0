import type { AnalyticsResult } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import type { Footnote } from '../../frame/shell/Footnote.js'
import type { ChartState } from '../../frame/states/ChartState.js'
import type { ColumnState } from '../columns/ColumnState.js'
import type { DataColumn } from './DataColumn.js'
import type { Sort } from './Sort.js'

/** An answer of any hook; `Row` is the type of its rows. */
export type TableResult<Row> = Omit<AnalyticsResult, 'rows'> & { readonly rows: readonly Row[] }

export interface DataTableProps<Row> {
  /** Heading of the table and its name for screen readers. @default the name of the result's dataset */
  readonly title?: string | undefined
  /** What a hook answered: columns, formats, totals and notices come from it. `undefined` while there is none. */
  readonly result?: TableResult<Row> | undefined
  /** Plain rows, instead of a result. Keep the reference stable while the data is the same. */
  readonly rows?: readonly Row[] | undefined
  /**
   * What is shown, in order; the first column names the row. Of a result, a name picks the column that it has.
   * @default all columns of the result
   */
  readonly columns?: readonly (DataColumn<Row> | string)[] | undefined
  /** A row in, a stable key out: selection and expansion are kept by it. @default the row's index */
  readonly rowKey?: ((row: Row, index: number) => string) | undefined
  /** How the rows are sorted at first. @default as given */
  readonly defaultSort?: readonly Sort[] | undefined
  /** Sorting, hidden and pinned columns, order and widths, to keep them; any JSON storage will do. */
  readonly columnState?: ColumnState | undefined
  /** Called with what the reader made of the columns; with `columnState` the host decides. */
  readonly onColumnStateChange?: ((state: ColumnState) => void) | undefined
  /** Offers to select rows, and what to do with those selected; `clear` drops the selection. */
  readonly selectionActions?: ((rows: readonly Row[], clear: () => void) => ReactNode) | undefined
  /** What a row shows when it is expanded. */
  readonly detail?: ((row: Row) => ReactNode) | undefined
  /** Where the data stands. @default { status: 'success' }; without rows and result, { status: 'loading' } */
  readonly state?: ChartState | undefined
  /** Footnotes: what a reader must know about these figures, beside the result's own. */
  readonly footnotes?: readonly Footnote[] | undefined
  /** Why there may be nothing to show, said when there is nothing. */
  readonly emptyReasons?: readonly string[] | undefined
  /** Most height of the rows in pixels; what is beyond scrolls. @default 420 */
  readonly maxHeight?: number | undefined
  /** Level of the title's heading. @default 3 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Called when a row is pressed: its first cell becomes a button. */
  readonly onItemAction?: ((row: Row) => void) | undefined
}
