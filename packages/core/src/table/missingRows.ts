import type { MetricColumn } from './pointTable.js'

const kept = new WeakMap<MetricColumn, Uint32Array>()

/** The rows a metric has no number for, ascending. They are few, and found once. */
export function missingRows(column: MetricColumn): Uint32Array {
  let rows = kept.get(column)
  if (rows === undefined) {
    rows = findMissing(column.valid)
    kept.set(column, rows)
  }
  return rows
}

function findMissing(valid: Uint8Array): Uint32Array {
  let count = 0
  for (let i = 0; i < valid.length; i++) count += 1 - (valid[i] ?? 0)
  const rows = new Uint32Array(count)
  for (let i = 0, at = 0; at < count; i++) if (valid[i] === 0) rows[at++] = i
  return rows
}
