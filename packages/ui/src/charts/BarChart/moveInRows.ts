import { moveAlong } from '../../frame/surface/moveAlong.js'

/** Rows of bars, each with one bar a series. */
export interface RowsToMoveIn {
  readonly rows: number
  readonly count: number
  readonly rightToLeft: boolean
}

/** The keys of lying bars: left and right the series of a row, in the direction bars grow, all others along the rows. */
export function moveInRows(
  key: string,
  at: number,
  { rows, count, rightToLeft }: RowsToMoveIn,
): number | null {
  const [row, series] = [Math.floor(at / count), at % count]
  const across = key === 'ArrowLeft' || key === 'ArrowRight'
  const next = across ? moveAlong(key, series, count, { rightToLeft }) : moveAlong(key, row, rows)
  if (next === null) return null
  return across ? row * count + next : next * count + series
}
