/** Something a reader did with a chart: for a host's own count of what is used. It carries no figures. */
export type WaEvent =
  | {
      readonly type: 'view'
      /** Title of the chart. */
      readonly title: string
      readonly view: 'chart' | 'table'
    }
  | {
      readonly type: 'export'
      readonly title: string
      /** What was made; a picture the page does not allow as PNG is an `svg`. */
      readonly format: 'csv' | 'tsv' | 'svg' | 'png'
    }
