/** By which column rows are sorted, and which way. */
export interface Sort {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}
