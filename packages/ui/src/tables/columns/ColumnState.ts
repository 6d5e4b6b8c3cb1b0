import type { Sort } from '../DataTable/Sort.js'

/** What a reader made of a table's columns: plain data, by column keys. */
export interface ColumnState {
  readonly sorts?: readonly Sort[] | undefined
  readonly hidden?: readonly string[] | undefined
  /** Kept in view beside the first column, in this order. */
  readonly pinned?: readonly string[] | undefined
  /** Those named come first, in this order. */
  readonly order?: readonly string[] | undefined
  /** In pixels at a letter size of 12. */
  readonly widths?: Readonly<Record<string, number>> | undefined
}
