/** Rows of bars, each with one bar a series. */
export interface RowsToMoveIn {
  readonly rows: number
  readonly count: number
  readonly rightToLeft: boolean
}

/**
 * The keys of lying bars: up and down rows, left and right the series of a row, in the direction bars grow; ten rows by
 * page, Home and End of the rows. Ends do not wrap.
 */
export function moveInRows(
  key: string,
  at: number,
  { rows, count, rightToLeft }: RowsToMoveIn,
): number | null {
  const [row, series] = [Math.floor(at / count), at % count]
  const down = (by: number): number => Math.max(0, Math.min(rows - 1, row + by)) * count + series
  const across = (by: number): number =>
    row * count + Math.max(0, Math.min(count - 1, series + (rightToLeft ? -by : by)))
  switch (key) {
    case 'ArrowDown':
      return down(1)
    case 'ArrowUp':
      return down(-1)
    case 'ArrowRight':
      return across(1)
    case 'ArrowLeft':
      return across(-1)
    case 'PageDown':
      return down(10)
    case 'PageUp':
      return down(-10)
    case 'Home':
      return down(-rows)
    case 'End':
      return down(rows)
    default:
      return null
  }
}
