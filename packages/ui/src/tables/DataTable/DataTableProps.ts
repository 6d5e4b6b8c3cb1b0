import type { ChartState } from '../../frame/ChartState.js'
import type { Footnote } from '../../frame/Footnote.js'
import type { DataColumn } from './DataColumn.js'
import type { Sort } from './sortRows.js'

export interface DataTableProps<Row> {
  /** Heading of the table and its name for screen readers. */
  readonly title: string
  /** Plain rows. Keep the reference stable while the data is the same. */
  readonly rows: readonly Row[]
  /** What is shown of them, in order; the first column names the row. */
  readonly columns: readonly DataColumn<Row>[]
  /** A row in, a stable key out. @default the row's index */
  readonly rowKey?: ((row: Row, index: number) => string) | undefined
  /** How the rows are sorted at first. @default as given */
  readonly defaultSort?: readonly Sort[] | undefined
  /** Where the data stands. @default { status: 'success' } */
  readonly state?: ChartState | undefined
  /** Footnotes: what a reader must know about these figures. */
  readonly notices?: readonly Footnote[] | undefined
  /** Why there may be nothing to show, said when there is nothing. */
  readonly emptyReasons?: readonly string[] | undefined
  /** Most height of the rows in pixels; what is beyond scrolls. @default 420 */
  readonly maxHeight?: number | undefined
  /** Level of the title's heading. @default 3 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
  /** Called when a row is pressed: its first cell becomes a button. */
  readonly onRowAction?: ((row: Row) => void) | undefined
}
