import { plural } from '../plural.js'
import type { TableMessages } from './TableMessages.js'

/** English. */
export const tablesEn: TableMessages = {
  columns: 'Columns',
  pin: (column) => `Pin ${column}`,
  moveEarlier: (column) => `Move ${column} earlier`,
  moveLater: (column) => `Move ${column} later`,
  resetColumns: 'Reset columns',
  currency: 'Currency',

  sortLabel: 'Sort by',
  ascending: (column) => `${column}, ascending`,
  descending: (column) => `${column}, descending`,
  sortedBy: (list) => `Sorted by ${list}`,
  unsorted: 'Not sorted',

  selectRow: (row) => `Select ${row}`,
  selectAll: 'Select all rows',
  selected: (count, printed) =>
    plural('en', count, { one: `${printed} row selected`, other: `${printed} rows selected` }),
  clearSelection: 'Clear selection',
  details: (row) => `Details of ${row}`,
  gridHelp:
    'Arrow keys move between cells. Enter on a column heading sorts by it, with Shift as a further column. Shift with the left and right arrow keys changes its width.',

  print: 'Print',
  printLimit: ({ shown, total }) => `The first ${shown} of ${total} rows. The CSV file has all of them.`,

  fields: 'Fields',
  rowFields: 'Rows',
  columnFields: 'Columns',
  values: 'Values',
  addTo: (place) => `Add to ${place}`,
  remove: (field) => `Remove ${field}`,
  subtotal: (group) => `${group} total`,
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  heat: 'Colour by size',
  dataPoints: 'Data points',
  showPoints: 'Show the data points',
  pivotHelp:
    'Arrow keys move between cells. On the name of a group, the arrow towards the figures expands it, the other one collapses it. Enter on a column heading sorts by it, Enter on a figure shows its data points.',
  partly: ({ without, points }) => `${without} of ${points} data points have no such figure`,
  tooMany: ({ shown, total }) =>
    `The first ${shown} of ${total} columns. Choose fewer column fields to see all.`,
  cannotLayOut: 'These figures cannot be laid out so',
}
