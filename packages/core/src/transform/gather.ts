import type { DimensionColumn, MetricColumn } from '../table/pointTable.js'
import type { CellSpace } from './accumulate.js'
import { empty } from './measureColumn.js'

interface Gathered {
  readonly values: Float64Array
  readonly missing: Uint32Array
}

/** The largest (`sign` 1) or smallest (-1) number of each cell. */
export function extremeOf(space: CellSpace, { values, valid }: MetricColumn, sign: 1 | -1): Gathered {
  const found = new Float64Array(space.cells)
  const missing = Uint32Array.from(space.points)
  const seen = new Uint8Array(space.cells)
  for (let i = 0; i < space.cellOf.length; i++) {
    if (valid[i] !== 1) continue
    const cell = space.cellOf[i] ?? 0
    const value = values[i] ?? 0
    missing[cell] = (missing[cell] ?? 0) - 1
    if (seen[cell] === 0 || value * sign > (found[cell] ?? 0) * sign) found[cell] = value
    seen[cell] = 1
  }
  return { values: found, missing }
}

/** The number of cells where only one point has one. */
export function onlyOf(
  space: CellSpace,
  { values, valid }: MetricColumn,
): Gathered & { readonly empty: Uint8Array } {
  const found = new Float64Array(space.cells)
  const present = new Uint32Array(space.cells)
  for (let i = 0; i < space.cellOf.length; i++) {
    if (valid[i] !== 1) continue
    const cell = space.cellOf[i] ?? 0
    found[cell] = values[i] ?? 0
    present[cell] = (present[cell] ?? 0) + 1
  }
  const reasons = Uint8Array.from(present, (count) =>
    count === 0 ? empty.missing : count === 1 ? 0 : empty.notAdditive,
  )
  const missing = present.map((count, cell) => (space.points[cell] ?? 0) - count)
  return { values: found.map((value, cell) => (reasons[cell] === 0 ? value : 0)), missing, empty: reasons }
}

/** How many different values of a dimension each cell has. */
export function distinctOf(space: CellSpace, { codes, values }: DimensionColumn): Float64Array {
  const found = new Float64Array(space.cells)
  const seen = new Set<number>()
  for (let i = 0; i < space.cellOf.length; i++) {
    const code = codes[i] ?? 0
    if (code === 0) continue
    const cell = space.cellOf[i] ?? 0
    const pair = cell * values.length + code
    if (seen.has(pair)) continue
    seen.add(pair)
    found[cell] = (found[cell] ?? 0) + 1
  }
  return found
}
