import { datasetDefinition } from '../datasets/datasets.js'
import { missingCode } from './missingKinds.js'
import type { MetricColumn, PointTable } from './pointTable.js'
import { withColumns } from './withColumns.js'

const day = 86_400

/**
 * A table that tells which numbers the platform no longer keeps whole: metrics it keeps some days (reads, clicks), in
 * buckets that began before. There a 0 only says "gone" and becomes missing; what is not 0 stays, marked as a part,
 * since of the bucket at the edge half may be gone. `now` is when the table was asked for, UNIX seconds.
 */
export function withoutExpired(table: PointTable, now: number): PointTable {
  const kept = Object.entries(datasetDefinition(table.dataset).metrics).filter(([, one]) => one.keptDays)
  const [first] = kept
  const gone = first && expiredPoints(table, now - (first[1].keptDays ?? 0) * day)
  if (gone === undefined) return table
  const metrics = kept.flatMap(([name]) => {
    const column = table.metrics.get(name)
    return column === undefined ? [] : [withoutZeros(column, gone)]
  })
  // Clicks share the life of the reads they follow from.
  const clicks = table.clicks && { ...table.clicks, reasons: gone }
  return withColumns(table, { metrics, clicks })
}

/**
 * By point, why its number is gone: `expired` where the bucket began before a moment, but `not-sent` where there was
 * nothing to read. `undefined`: none is gone.
 */
function expiredPoints({ buckets, metrics, length }: PointTable, before: number): Uint8Array | undefined {
  const { codes, starts } = buckets
  if (!starts.some((start) => start < before)) return undefined
  const sends = ['sent', 'delivered'].flatMap((name) => metrics.get(name) ?? [])
  return Uint8Array.from({ length }, (_, i) => {
    if ((starts[codes[i] ?? 0] ?? 0) >= before) return 0
    const nothing = sends.every(({ values, valid }) => valid[i] === 1 && values[i] === 0)
    return nothing && sends.length > 0 ? missingCode.notSent : missingCode.expired
  })
}

function withoutZeros(column: MetricColumn, gone: Uint8Array): MetricColumn {
  const { values } = column
  const valid = column.valid.map((each, i) => (gone[i] !== 0 && values[i] === 0 ? 0 : each))
  // Something was read all the same: a part of it may be gone.
  const reasons = gone.map((each, i) => (each !== 0 && valid[i] === 1 ? missingCode.expired : each))
  return { ...column, valid, reasons }
}
