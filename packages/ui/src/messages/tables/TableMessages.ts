/** Every string of the tables beside those of charts and the vocabulary. Values arrive formatted for the reader. */
export interface TableMessages {
  // Columns
  readonly columns: string
  readonly pin: (column: string) => string
  readonly moveEarlier: (column: string) => string
  readonly moveLater: (column: string) => string
  readonly resetColumns: string
  readonly currency: string

  // Sorting
  readonly sortLabel: string
  readonly ascending: (column: string) => string
  readonly descending: (column: string) => string
  readonly sortedBy: (list: string) => string
  readonly unsorted: string

  // Rows
  readonly selectRow: (row: string) => string
  readonly selectAll: string
  readonly selected: (count: number, printed: string) => string
  readonly clearSelection: string
  readonly details: (row: string) => string
  readonly gridHelp: string

  // Taking away
  readonly print: string
  readonly printLimit: (about: { readonly shown: string; readonly total: string }) => string

  // Pivot
  readonly fields: string
  readonly rowFields: string
  readonly columnFields: string
  readonly values: string
  readonly addTo: (place: string) => string
  readonly remove: (field: string) => string
  readonly subtotal: (group: string) => string
  readonly expandAll: string
  readonly collapseAll: string
  readonly heat: string
  readonly dataPoints: string
  readonly showPoints: string
  readonly pivotHelp: string
  readonly partly: (about: { readonly without: string; readonly points: string }) => string
  readonly tooMany: (about: { readonly shown: string; readonly total: string }) => string
  readonly cannotLayOut: string
}
