import { orderTable } from './orderTable.js'
import type { PointTable } from './pointTable.js'

/** Tables nobody has asked for a column yet, and their columns as the points came. */
const unordered = new WeakMap<PointTable, PointTable>()

/**
 * The points of a table, sorted by account and start once somebody asks for a column. Sorting costs as much as several
 * sums over all points, and those do not need it: see {@link inAnyOrder}. Columns are kept in one order at a time.
 */
export function inOrder(arrived: PointTable): PointTable {
  let kept = arrived
  const columns = () => {
    if (unordered.delete(table)) kept = orderTable(kept)
    return kept
  }
  const table: PointTable = {
    dataset: arrived.dataset,
    length: arrived.length,
    get buckets() {
      return columns().buckets
    },
    get start() {
      return columns().start
    },
    get end() {
      return columns().end
    },
    get dimensions() {
      return columns().dimensions
    },
    get metrics() {
      return columns().metrics
    },
    get clicks() {
      return columns().clicks
    },
  }
  unordered.set(table, arrived)
  return table
}

/** The same points, in the order that costs least: for work that does not depend on it. */
export function inAnyOrder(table: PointTable): PointTable {
  return unordered.get(table) ?? table
}
