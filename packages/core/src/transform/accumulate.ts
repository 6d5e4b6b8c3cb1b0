import { missingRows } from '../table/missingRows.js'
import type { MetricColumn } from '../table/pointTable.js'
import { roundTail } from '../table/roundTail.js'
import { countInto, sumExactlyInto, sumInto } from './kernels.js'

/**
 * Something that is computed for each cell while points pass by, a few thousand at a time: point `from + i` belongs
 * to cell `cellOf[i]`. So the cells of a million points need not be written down.
 */
export interface Accumulator {
  add(cellOf: Uint32Array, from: number, count: number): void
}

/** How many points each cell has. */
export class PointCounts implements Accumulator {
  readonly points: Uint32Array

  constructor(cells: number) {
    this.points = new Uint32Array(cells)
  }

  add(cellOf: Uint32Array, _from: number, count: number): void {
    countInto(this.points, cellOf, count)
  }
}

/** How many points of each cell have no number. */
export class MissingCounts implements Accumulator {
  readonly missing: Uint32Array
  private readonly rows: Uint32Array
  private next = 0

  constructor(cells: number, column: MetricColumn) {
    this.missing = new Uint32Array(cells)
    this.rows = missingRows(column)
  }

  add(cellOf: Uint32Array, from: number, count: number): void {
    const { missing, rows } = this
    let next = this.next
    for (; next < rows.length; next++) {
      const i = (rows[next] ?? 0) - from
      if (i >= count) break
      const cell = cellOf[i] ?? 0
      missing[cell] = (missing[cell] ?? 0) + 1
    }
    this.next = next
  }
}

/** Sums of whole numbers, which doubles add exactly up to 2^53. Where a number is missing its place holds 0. */
export class CountSums implements Accumulator {
  readonly sums: Float64Array

  constructor(
    cells: number,
    private readonly values: Float64Array,
  ) {
    this.sums = new Float64Array(cells)
  }

  add(cellOf: Uint32Array, from: number, count: number): void {
    sumInto(this.sums, this.values, cellOf, from, count)
  }
}

/**
 * Sums of money: what each addition rounds off is kept and added at the end, so that a million points add to the
 * same as in decimals.
 */
export class ExactSums implements Accumulator {
  private readonly high: Float64Array
  private readonly lost: Float64Array

  constructor(
    cells: number,
    private readonly values: Float64Array,
  ) {
    this.high = new Float64Array(cells)
    this.lost = new Float64Array(cells)
  }

  add(cellOf: Uint32Array, from: number, count: number): void {
    sumExactlyInto(this.high, this.lost, this.values, cellOf, from, count)
  }

  /** The sums, to the 15 digits that decimals keep in a double. */
  get sums(): Float64Array {
    return this.high.map((sum, cell) => roundTail(sum + (this.lost[cell] ?? 0)))
  }
}
