import { datasetDefinition } from '../datasets/datasets.js'
import type { ClickColumns, MetricColumn, PointTable } from './pointTable.js'

const day = 86_400

/**
 * A table without the zeros that only say "no longer kept": a metric the platform keeps some days (reads, clicks), 0 in
 * a bucket older than that. It becomes missing, so that rates are not dragged down by it and sums do not pass for
 * whole. What is not 0 stays. `now` is UNIX seconds.
 */
export function withoutExpired(table: PointTable, now: number): PointTable {
  const definitions = Object.entries(datasetDefinition(table.dataset).metrics)
  const metrics = new Map(table.metrics)
  let clicks = table.clicks
  for (const [name, { keptDays }] of definitions) {
    const column = metrics.get(name)
    if (keptDays === undefined) continue
    const before = now - keptDays * day
    if (column !== undefined) metrics.set(name, withoutZeros(column, table, before))
    // Clicks share the life of the reads they follow from.
    if (clicks !== undefined) clicks = withoutZeroClicks(clicks, table, before)
  }
  const same =
    clicks === table.clicks && [...metrics].every(([name, column]) => table.metrics.get(name) === column)
  return same ? table : withColumns(table, metrics, clicks)
}

function withoutZeros(column: MetricColumn, table: PointTable, before: number): MetricColumn {
  let valid: Uint8Array | undefined
  for (let i = 0; i < table.length; i++) {
    if (column.valid[i] !== 1 || column.values[i] !== 0 || !isExpired(table, i, before)) continue
    valid ??= column.valid.slice()
    valid[i] = 0
  }
  return valid === undefined ? column : { ...column, valid }
}

function withoutZeroClicks(clicks: ClickColumns, table: PointTable, before: number): ClickColumns {
  const keep: number[] = []
  for (let i = 0; i < clicks.length; i++) {
    if (clicks.count[i] !== 0 || !isExpired(table, clicks.point[i] ?? 0, before)) keep.push(i)
  }
  if (keep.length === clicks.length) return clicks
  const pick = (codes: { readonly [i: number]: number }) => Uint32Array.from(keep, (i) => codes[i] ?? 0)
  return {
    length: keep.length,
    point: pick(clicks.point),
    type: { ...clicks.type, codes: pick(clicks.type.codes) },
    buttonContent: { ...clicks.buttonContent, codes: pick(clicks.buttonContent.codes) },
    count: Float64Array.from(keep, (i) => clicks.count[i] ?? 0),
  }
}

/** Whether a point is too old to tell. */
function isExpired({ buckets }: PointTable, point: number, before: number): boolean {
  return (buckets.ends[buckets.codes[point] ?? 0] ?? 0) <= before
}

/** The same table with other columns; its lazily made parts stay lazy. */
function withColumns(
  table: PointTable,
  metrics: PointTable['metrics'],
  clicks: PointTable['clicks'],
): PointTable {
  return {
    dataset: table.dataset,
    length: table.length,
    buckets: table.buckets,
    get start() {
      return table.start
    },
    get end() {
      return table.end
    },
    dimensions: table.dimensions,
    metrics,
    clicks,
  }
}
