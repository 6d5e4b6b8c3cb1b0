import type { Rollup } from '@wabalytics/hooks'

/** By field, each group's rank: texts by their place among the sorted ones, buckets by their start. */
export type RankColumns = readonly (Uint32Array | Float64Array)[]

export function rankColumns({ keys, length }: Rollup, fields: readonly string[]): RankColumns {
  return fields.map((name) => {
    const key = keys.get(name)
    return (key?.kind === 'time' ? key.starts : key?.codes) ?? new Uint32Array(length)
  })
}

/** The group with these ranks, by bisection: groups are sorted by their keys. */
export function findGroup(
  columns: RankColumns,
  ranks: readonly number[],
  length: number,
): number | undefined {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareAt(columns, ranks, middle) < 0) low = middle + 1
    else high = middle
  }
  return low < length && compareAt(columns, ranks, low) === 0 ? low : undefined
}

function compareAt(columns: RankColumns, ranks: readonly number[], group: number): number {
  for (let i = 0; i < columns.length; i++) {
    const difference = (columns[i]?.[group] ?? 0) - (ranks[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
