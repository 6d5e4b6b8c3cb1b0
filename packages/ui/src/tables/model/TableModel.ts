import type { GridColumn } from './GridColumn.js'

/** Rows and columns of a table, by place. */
export interface TableModel<Row> {
  readonly title: string
  readonly length: number
  readonly columns: readonly GridColumn[]
  /** A row's stable name: what selection and expansion are kept by. */
  readonly keyAt: (row: number) => string
  /** The row as an object, made when asked for. */
  readonly rowAt: (row: number) => Row | undefined
}
