import type { MetricColumn } from './pointTable.js'

const kept = new WeakMap<MetricColumn, Uint32Array>()
const none = new Uint32Array(0)

/** The rows a metric has no number for, ascending. They are few, and found once. */
export function missingRows(column: MetricColumn): Uint32Array {
  let rows = kept.get(column)
  if (rows === undefined) {
    rows = findMissing(column.valid)
    kept.set(column, rows)
  }
  return rows
}

/** The rows whose number is of a part only, ascending. */
export function partialRows({ reasons, valid }: MetricColumn): Uint32Array {
  if (reasons === undefined) return none
  return Uint32Array.from(reasons.keys()).filter((row) => reasons[row] !== 0 && valid[row] === 1)
}

function findMissing(valid: Uint8Array): Uint32Array {
  let rows = new Uint32Array(64)
  let count = 0
  for (let row = valid.indexOf(0); row >= 0; row = valid.indexOf(0, row + 1)) {
    if (count === rows.length) {
      const more = new Uint32Array(count * 2)
      more.set(rows)
      rows = more
    }
    rows[count++] = row
  }
  return rows.slice(0, count)
}
