import type { MetricColumn } from '../table/pointTable.js'

/** Where each point is counted: point i belongs to cell `cellOf[i]`. */
export interface CellSpace {
  readonly cells: number
  readonly cellOf: Uint32Array
  /** Points a cell has. */
  readonly points: Uint32Array
}

/** Sums by cell and how many points had no number. */
export interface Sums {
  readonly sums: Float64Array
  readonly missing: Uint32Array
}

/** Sums of whole numbers, which doubles add exactly up to 2^53. */
export function addCounts(space: CellSpace, { values, valid }: MetricColumn): Sums {
  const { cells, cellOf } = space
  const sums = new Float64Array(cells)
  const present = new Uint32Array(cells)
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] ?? 0
    // Where a number is missing its place holds 0.
    sums[cell] = (sums[cell] ?? 0) + (values[i] ?? 0)
    present[cell] = (present[cell] ?? 0) + (valid[i] ?? 0)
  }
  return { sums, missing: without(space, present) }
}

/**
 * Sums of money: what each addition rounds off is kept and added at the end (Knuth's two-sum), so that a million
 * points add to the same as in decimals. The result is rounded to the 15 digits that decimals keep in a double.
 */
export function addExactly(space: CellSpace, { values, valid }: MetricColumn): Sums {
  const { cells, cellOf } = space
  const sums = new Float64Array(cells)
  const lost = new Float64Array(cells)
  const present = new Uint32Array(cells)
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] ?? 0
    const value = values[i] ?? 0
    const before = sums[cell] ?? 0
    const after = before + value
    const added = after - before
    sums[cell] = after
    lost[cell] = (lost[cell] ?? 0) + (before - (after - added) + (value - added))
    present[cell] = (present[cell] ?? 0) + (valid[i] ?? 0)
  }
  for (let cell = 0; cell < cells; cell++) sums[cell] = roundTail((sums[cell] ?? 0) + (lost[cell] ?? 0))
  return { sums, missing: without(space, present) }
}

function without({ points }: CellSpace, present: Uint32Array): Uint32Array {
  for (let cell = 0; cell < points.length; cell++) present[cell] = (points[cell] ?? 0) - (present[cell] ?? 0)
  return present
}

/** A number to 15 significant digits: `0.30000000000000004` → `0.3`. */
export function roundTail(value: number): number {
  const size = Math.abs(value)
  if (!(size >= 1e-7 && size < 1e15)) return value
  const scale = 10 ** (15 - Math.ceil(Math.log10(size)))
  return scale > 1e22 ? value : Math.round(value * scale) / scale
}
