/**
 * A grid's roles, spelled out: shown as cards the elements are not laid out as a table, and browsers then forget what
 * they are.
 */
export const roles = {
  grid: { role: 'grid' },
  /** A grid whose rows open. */
  tree: { role: 'treegrid' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'gridcell' },
} as const
