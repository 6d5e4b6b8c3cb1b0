import type { Granularity } from '@wabalytics/hooks'
import type { Footnote } from '../../frame/shell/Footnote.js'
import type { ChartState } from '../../frame/states/ChartState.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import type { PivotLayout, PivotMetric } from '../pivot/PivotModel.js'

export interface PivotTableProps<Row> {
  /** What a hook answered. `undefined` while there is no answer. */
  readonly result: TableResult<Row> | undefined
  /** Heading of the table and its name for screen readers. @default the name of the result's dataset */
  readonly title?: string | undefined
  /** What stands on rows, columns and in cells. @default the first dimension by the second or by time, and the first metric */
  readonly layout?: PivotLayout | undefined
  /** The same, for the reader to change. */
  readonly defaultLayout?: PivotLayout | undefined
  /** Called when the reader changes the layout; with `layout` the host decides. */
  readonly onLayoutChange?: ((layout: PivotLayout) => void) | undefined
  /** Figures of the host's own beside the metrics, computed anew for every cell. Keep the array stable. */
  readonly measures?: readonly Exclude<PivotMetric, string>[] | undefined
  /** How long the buckets of `start` are. @default as asked */
  readonly granularity?: Granularity | undefined
  /** Colours cells by their size at first. @default false */
  readonly defaultHeat?: boolean | undefined
  /** Called with the points behind a cell, instead of showing them below. */
  readonly onDrill?: ((points: TableResult<Row>) => void) | undefined
  /** Where the data stands. @default { status: 'success' }; without a result, { status: 'loading' } */
  readonly state?: ChartState | undefined
  /** Footnotes beside the result's own. */
  readonly footnotes?: readonly Footnote[] | undefined
  /** Most height of the rows in pixels; what is beyond scrolls. @default 480 */
  readonly maxHeight?: number | undefined
  /** Level of the title's heading. @default 3 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined
}
