/**
 * The loops that touch every point. They are functions of typed arrays alone, so that compiled code for them stays
 * valid whatever objects come and go. Point `from + i` belongs to cell `cellOf[i]`.
 *
 * Each adds two points a turn, half of the points apart: neighbours often belong to the same cell, and an addition
 * to a cell has to wait for the one before.
 */

/** Counts points by cell. */
export function countInto(points: Uint32Array, cellOf: Uint32Array, count: number): void {
  const half = count >> 1
  for (let i = 0, j = half; i < half; i++, j++) {
    const one = cellOf[i] ?? 0
    points[one] = (points[one] ?? 0) + 1
    const other = cellOf[j] ?? 0
    points[other] = (points[other] ?? 0) + 1
  }
  for (let i = half * 2; i < count; i++) {
    const cell = cellOf[i] ?? 0
    points[cell] = (points[cell] ?? 0) + 1
  }
}

/** Adds values by cell. */
export function sumInto(
  sums: Float64Array,
  values: Float64Array,
  cellOf: Uint32Array,
  from: number,
  count: number,
): void {
  const half = count >> 1
  for (let i = 0, j = half; i < half; i++, j++) {
    const one = cellOf[i] ?? 0
    sums[one] = (sums[one] ?? 0) + (values[from + i] ?? 0)
    const other = cellOf[j] ?? 0
    sums[other] = (sums[other] ?? 0) + (values[from + j] ?? 0)
  }
  for (let i = half * 2; i < count; i++) {
    const cell = cellOf[i] ?? 0
    sums[cell] = (sums[cell] ?? 0) + (values[from + i] ?? 0)
  }
}

/** Adds values by cell, and beside them what each addition rounds off (Knuth's two-sum). */
export function sumExactlyInto(
  sums: Float64Array,
  lost: Float64Array,
  values: Float64Array,
  cellOf: Uint32Array,
  from: number,
  count: number,
): void {
  const half = count >> 1
  for (let i = 0, j = half; i < half; i++, j++) {
    const one = cellOf[i] ?? 0
    const value = values[from + i] ?? 0
    const before = sums[one] ?? 0
    const after = before + value
    const added = after - before
    sums[one] = after
    lost[one] = (lost[one] ?? 0) + (before - (after - added) + (value - added))
    const other = cellOf[j] ?? 0
    const next = values[from + j] ?? 0
    const first = sums[other] ?? 0
    const last = first + next
    const gained = last - first
    sums[other] = last
    lost[other] = (lost[other] ?? 0) + (first - (last - gained) + (next - gained))
  }
  for (let i = half * 2; i < count; i++) {
    const cell = cellOf[i] ?? 0
    const value = values[from + i] ?? 0
    const before = sums[cell] ?? 0
    const after = before + value
    const added = after - before
    sums[cell] = after
    lost[cell] = (lost[cell] ?? 0) + (before - (after - added) + (value - added))
  }
}

type Codes = Uint8Array | Uint16Array | Uint32Array

/** Writes the cell each point's code stands for. */
export function setCells(
  cellOf: Uint32Array,
  codes: Codes,
  cells: Uint32Array,
  from: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) cellOf[i] = cells[codes[from + i] ?? 0] ?? 0
}

/** Adds to each point's cell what its code stands for. */
export function addCells(
  cellOf: Uint32Array,
  codes: Codes,
  cells: Uint32Array,
  from: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) cellOf[i] = (cellOf[i] ?? 0) + (cells[codes[from + i] ?? 0] ?? 0)
}
