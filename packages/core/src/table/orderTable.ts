import { orderBytes, orderCodes, orderFlags, orderNumbers } from './codes.js'
import { makeTable } from './makeTable.js'
import type { BucketColumn, MetricColumn, PointTable } from './pointTable.js'
import { type SortKey, sortRows } from './sortRows.js'

/** The points of a table sorted by account and start; equal keys keep their order. */
export function orderTable(table: PointTable): PointTable {
  const { dataset, length, buckets, clicks } = table
  const waba = table.dimensions.get('wabaId')
  const size = waba?.values.length ?? 0
  const accounts =
    waba === undefined
      ? []
      : [{ codes: waba.codes, ranks: Uint32Array.from(waba.values, (_, code) => code), size }]
  const places = sortRows(length, [...accounts, startKey(buckets)])
  if (places === undefined) return table
  return makeTable({
    dataset,
    length,
    buckets: { ...buckets, codes: orderCodes(buckets.codes, length, places, buckets.starts.length) },
    dimensions: new Map(
      [...table.dimensions].map(([name, column]) => {
        return [name, { ...column, codes: orderCodes(column.codes, length, places, column.values.length) }]
      }),
    ),
    metrics: new Map(
      [...table.metrics].map(([name, column]) => {
        const values = orderNumbers(column.values, length, places)
        const valid = orderFlags(column.valid, length, places)
        return [name, { ...column, values, valid, ...reasonsIn(column, length, places) }]
      }),
    ),
    clicks: clicks && {
      ...clicks,
      point: clicks.point.map((row) => places[row] ?? row),
      ...reasonsIn(clicks, length, places),
    },
  })
}

type Reasons = Pick<MetricColumn, 'reasons'>

function reasonsIn({ reasons }: Reasons, length: number, places: Uint32Array): Reasons {
  return reasons === undefined ? {} : { reasons: orderBytes(reasons, length, places) }
}

/** Buckets of one start share a rank, whatever their ends. */
function startKey({ codes, starts }: BucketColumn): SortKey {
  const ranks = new Uint32Array(starts.length)
  let rank = 0
  for (let code = 1; code < starts.length; code++) {
    if (starts[code] !== starts[code - 1]) rank++
    ranks[code] = rank
  }
  return { codes, ranks, size: rank + 1 }
}
