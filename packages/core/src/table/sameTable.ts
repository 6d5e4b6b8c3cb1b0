import type { DimensionColumn, MetricColumn, PointTable } from './pointTable.js'

/** Whether two tables hold the same points in the same order. */
export function sameTable(a: PointTable, b: PointTable): boolean {
  if (a.length !== b.length || a.dimensions.size !== b.dimensions.size) return false
  for (let i = 0; i < a.length; i++) if (a.start[i] !== b.start[i] || a.end[i] !== b.end[i]) return false
  const dimensions = [...a.dimensions].every(([name, column]) => sameTexts(column, b.dimensions.get(name)))
  return dimensions && [...a.metrics].every(([name, column]) => sameNumbers(column, b.metrics.get(name)))
}

function sameTexts(a: DimensionColumn, b: DimensionColumn | undefined): boolean {
  return b !== undefined && a.codes.every((code, i) => a.values[code] === b.values[b.codes[i] ?? 0])
}

function sameNumbers(a: MetricColumn, b: MetricColumn | undefined): boolean {
  if (b === undefined) return false
  return a.values.every((value, i) => value === b.values[i] && a.valid[i] === b.valid[i])
}
