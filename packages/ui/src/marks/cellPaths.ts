import { type RampStep, stepOf } from '../scales/rampSteps.js'
import type { CellLayer } from './CellMarks.js'

/** Where a cell is. */
export interface Cell {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A cell's outline. */
export function cellPath({ x, y, width, height }: Cell): string {
  return `M${x},${y}h${width}v${height}h${-width}z`
}

/** Cells with their figures in, one path a step out: zero and missing apart. */
export function cellPaths(
  cells: readonly Cell[],
  valueAt: (at: number) => number | null,
  steps: readonly RampStep[],
): { readonly layers: readonly CellLayer[]; readonly zero: string; readonly missing: string } {
  const paths = steps.map(() => '')
  let zero = ''
  let missing = ''
  cells.forEach((cell, at) => {
    const value = valueAt(at)
    if (value === null) {
      const middle = cell.y + cell.height / 2
      const from = cell.x + cell.width / 2 - Math.min(3, cell.width / 4)
      missing += `M${from},${middle}h${Math.min(6, cell.width / 2)}`
      return
    }
    const step = stepOf(value, steps)
    if (step < 0) zero += cellPath(cell)
    else paths[step] += cellPath(cell)
  })
  const layers = steps.map(({ color }, at) => ({ key: String(at), path: paths[at] ?? '', color }))
  return { layers, zero, missing }
}
