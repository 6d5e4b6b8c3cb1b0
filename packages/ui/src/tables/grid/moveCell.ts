/** A cell by the row and column it is in; heads count as rows. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows in view at once. */
  readonly page: number
  /** Where rows begin, behind the heads. */
  readonly firstRow: number
  readonly rightToLeft: boolean
}

export interface Key {
  readonly key: string
  readonly ctrl: boolean
}

/** Where a key leads from a cell; `undefined` when it leads nowhere. */
export function moveCell(from: CellPlace, { key, ctrl }: Key, size: GridSize): CellPlace | undefined {
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  const to = (row: number, column: number): CellPlace => ({
    row: Math.max(0, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  })
  const { row, column } = from
  const forward = size.rightToLeft ? -1 : 1
  switch (key) {
    case 'ArrowDown':
      return to(ctrl ? lastRow : row + 1, column)
    case 'ArrowUp':
      return to(ctrl ? 0 : row - 1, column)
    case 'ArrowRight':
      return to(row, column + forward)
    case 'ArrowLeft':
      return to(row, column - forward)
    case 'Home':
      return to(ctrl ? 0 : row, 0)
    case 'End':
      return to(ctrl ? lastRow : row, lastColumn)
    case 'PageDown':
      return to(Math.max(row, size.firstRow - 1) + size.page, column)
    case 'PageUp':
      return to(row < size.firstRow ? row : Math.max(size.firstRow, row - size.page), column)
    default:
      return undefined
  }
}
