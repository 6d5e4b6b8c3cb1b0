import { type ColumnTable, from, op, escape as opaque } from 'arquero'
import { localDay } from '../localDays.js'
import type { Groups, Peer, Question, Totals } from '../peer.js'
import type { Point } from '../points.js'

export const arqueroTable: Peer<ColumnTable> = {
  name: 'arquero',
  prepare(points) {
    const table = from([...points])
    return { ask: (question) => ask(table, question), groups }
  },
}

function ask(table: ColumnTable, question: Question): ColumnTable {
  const measures = {
    points: op.count(),
    volume: op.sum('volume'),
    cost: op.sum('cost'),
    withCost: op.valid('cost'),
  }
  if (question === 'country') return table.groupby('country').rollup(measures)
  if (question === 'start × category') return table.groupby('start', 'pricing_category').rollup(measures)
  const day = opaque((point: Point) => localDay(point.start))
  return table.groupby({ day }, 'pricing_category').rollup(measures)
}

interface Row {
  readonly country?: string
  readonly start?: number
  readonly day?: number
  readonly pricing_category?: string
  readonly points: number
  readonly volume: number
  readonly cost: number | undefined
  readonly withCost: number
}

function groups(table: ColumnTable): Groups {
  return new Map(
    (table.objects() as Row[]).map((row): [string, Totals] => [
      row.country ?? `${row.start ?? row.day} ${row.pricing_category}`,
      [row.points, row.volume, row.cost ?? 0, row.points - row.withCost],
    ]),
  )
}
