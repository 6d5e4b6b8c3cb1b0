import { createFormatters } from '../../format/createFormatters.js'
import type { MeasureWords } from '../model/measureText.js'
import { collatorOf } from '../model/sortColumns.js'
import type { PivotLayout, PivotMetric, PivotNode } from '../pivot/PivotModel.js'
import { pivotNodes, textOfRank } from '../pivot/pivotNodes.js'
import { type PivotValues, pivotValues } from '../pivot/pivotValues.js'
import type { PivotReading } from './usePivotGroups.js'
import type { PivotNames } from './usePivotNames.js'

/** A side of a pivot. */
export type PivotSide = 'rows' | 'columns'

export interface PivotView extends PivotValues {
  readonly layout: PivotLayout
  readonly rows: PivotNode
  readonly columns: PivotNode
  readonly metrics: readonly PivotMetric[]
  readonly nameOf: (key: string) => string
  readonly labelOf: (field: string, rank: number) => string
  readonly textOf: (field: string, rank: number) => string | undefined
  /** What tells a group from others whatever the data: ranks are of one answer only. */
  readonly pathOf: (side: PivotSide, node: PivotNode) => string
  readonly collator: Intl.Collator
  /** By start, where a bucket ends. */
  readonly ends: ReadonlyMap<number, number>
}

/** A reading of the points, laid out: its groups in words, in the reader's order. */
export function pivotView(
  layout: PivotLayout,
  names: Pick<PivotNames, 'granularity' | 'nameOf' | 'valueOf'>,
  { groups, metrics, timeZone }: PivotReading,
  words: MeasureWords,
): PivotView {
  const zone = createFormatters(words.formatters.locale, timeZone)
  const textOf = (field: string, rank: number) => textOfRank(groups.by([field]).rollup, field, rank)
  const labels = new Map<string, Map<number, string>>()
  const labelOf = (field: string, rank: number): string => {
    const known = labels.get(field) ?? new Map<number, string>()
    labels.set(field, known)
    let label = known.get(rank)
    if (label === undefined) {
      label =
        field === 'start'
          ? zone.date(rank * 1000, names.granularity, 'full')
          : names.valueOf(field, textOf(field, rank))
      known.set(rank, label)
    }
    return label
  }
  const collator = collatorOf(words.formatters.locale)
  const { starts, ends } = groups.source.table.buckets
  return {
    layout,
    metrics,
    nameOf: names.nameOf,
    labelOf,
    textOf,
    pathOf: (side, { ranks }) =>
      JSON.stringify(
        ranks.map((rank, i) => {
          const field = layout[side][i] ?? ''
          return field === 'start' ? rank : (textOf(field, rank) ?? null)
        }),
      ),
    collator,
    rows: pivotNodes(groups, layout.rows, labelOf, collator),
    columns: pivotNodes(groups, layout.columns, labelOf, collator),
    ...pivotValues(groups, layout.rows, layout.columns, words),
    ends: new Map(Array.from(starts, (start, i) => [start, ends[i] ?? start])),
  }
}
