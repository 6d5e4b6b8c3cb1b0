import { missingRows, partialRows } from '../table/missingRows.js'
import type { MetricColumn } from '../table/pointTable.js'
import { roundTail } from '../table/roundTail.js'
import { countInto, sumExactlyInto, sumInto } from './kernels.js'
import { emptyCode, isLoss } from './measureColumn.js'

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

/** How many points of each cell have no number, and why. */
export class MissingCounts implements Accumulator {
  readonly missing: Uint32Array
  /** The gravest reason there is, as codes of `emptyReasons`; 0: every point has a number. */
  readonly why: Uint8Array
  /** The gravest reason for which something is lost that was there to be counted. */
  readonly lacking: Uint8Array
  private readonly rows: Uint32Array
  private readonly parts: Uint32Array
  private readonly reasons: Uint8Array | undefined
  private next = 0
  private nextPart = 0

  constructor(cells: number, column: MetricColumn) {
    this.missing = new Uint32Array(cells)
    this.why = new Uint8Array(cells)
    this.lacking = new Uint8Array(cells)
    this.rows = missingRows(column)
    this.parts = partialRows(column)
    this.reasons = column.reasons
  }

  add(cellOf: Uint32Array, from: number, count: number): void {
    const { missing, rows, parts } = this
    let next = this.next
    for (; next < rows.length; next++) {
      const i = (rows[next] ?? 0) - from
      if (i >= count) break
      const cell = cellOf[i] ?? 0
      missing[cell] = (missing[cell] ?? 0) + 1
      this.tell(cell, from + i)
    }
    this.next = next
    for (; this.nextPart < parts.length; this.nextPart++) {
      const i = (parts[this.nextPart] ?? 0) - from
      if (i >= count) break
      this.tell(cellOf[i] ?? 0, from + i)
    }
  }

  /** Why cells have no number at all, of cells of so many points: codes of `emptyReasons`. */
  empty(points: Uint32Array): Uint8Array {
    return this.why.map((reason, cell) => (this.missing[cell] === points[cell] ? reason || emptyCode(0) : 0))
  }

  private tell(cell: number, row: number): void {
    const code = emptyCode(this.reasons?.[row] ?? 0)
    if (code > (this.why[cell] ?? 0)) this.why[cell] = code
    if (code > (this.lacking[cell] ?? 0) && isLoss(code)) this.lacking[cell] = code
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
  /** The largest amount of each cell, where amounts may take each other away: only where some are negative. */
  private readonly largest: Float64Array | undefined

  constructor(
    cells: number,
    private readonly values: Float64Array,
  ) {
    this.high = new Float64Array(cells)
    this.lost = new Float64Array(cells)
    this.largest = hasNegative(values) ? new Float64Array(cells) : undefined
  }

  add(cellOf: Uint32Array, from: number, count: number): void {
    sumExactlyInto(this.high, this.lost, this.values, cellOf, from, count)
    if (this.largest === undefined) return
    for (let i = 0; i < count; i++) {
      const cell = cellOf[i] ?? 0
      this.largest[cell] = Math.max(this.largest[cell] ?? 0, Math.abs(this.values[from + i] ?? 0))
    }
  }

  /** The sums, to the 15 digits that decimals keep in a double. */
  get sums(): Float64Array {
    return this.high.map((sum, cell) => roundTail(sum + (this.lost[cell] ?? 0), this.largest?.[cell]))
  }
}

function hasNegative(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if ((values[i] ?? 0) < 0) return true
  return false
}
