'use client'
import { type AnalyticsState, rollup, toSeries } from '@wabalytics/hooks'
import { type ReactNode, useMemo, useState } from 'react'
import { BarChart } from '../../charts/BarChart/BarChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import type { Granularity } from '../../format/Granularity.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { chartSeries, partialFrom } from '../chartSeries.js'
import { numberOf } from '../numberOf.js'
import { ChartGrid, TileGrid } from '../parts/layout.js'
import { SplitToggle } from '../parts/SplitToggle.js'
import { ratioOf } from '../ratioOf.js'
import { useReport } from '../useReport.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'
import { useCategoryColumns } from './useCategoryColumns.js'

/** How a dataset of categories and types names its parts. */
export interface CategoryDataset {
  readonly dataset: 'conversation' | 'pricing'
  /** The metric that counts: `conversation` or `volume`. */
  readonly count: 'conversation' | 'volume'
  /** Row names of its two dimensions. */
  readonly splits: readonly [category: string, type: string]
  /** The type that is paid for. */
  readonly paidType: string
}

export interface CategoryTitles {
  readonly count: string
  readonly cost: string
  readonly table: string
}

export interface CategoryReportProps {
  readonly about: CategoryDataset
  readonly analytics: AnalyticsState
  /** What to show the figures by. */
  readonly granularity: Granularity | undefined
  readonly titles: CategoryTitles
}

/** What conversations and per-message pricing have in common: a count and a cost, by category and by type. */
export function CategoryReport({ about, analytics, granularity, titles }: CategoryReportProps): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const { dataset, count, splits, paidType } = about
  const [splitBy, setSplitBy] = useState(splits[0])
  const { state, notices, emptyReasons, timeZone, currency } = useReport(dataset, analytics)
  const { result } = analytics
  const figures = useMemo(() => {
    if (result === undefined) return undefined
    const by = [...splits]
    return {
      counts: toSeries(result, { metric: count, splitBy, granularity }),
      costs: toSeries(result, { metric: 'cost', splitBy, granularity }),
      total: rollup(result, { by: [], metrics: [count, 'cost'] }).rows[0],
      types: rollup(result, { by: [splits[1]], metrics: [count] }).rows,
      rows: rollup(result, { by: [...by, 'currency'], metrics: [count, 'cost'] }).rows,
    }
  }, [result, count, splits, splitBy, granularity])
  const columns = useCategoryColumns(about, currency)
  const label = ({ value }: { readonly value: string | undefined }) => vocabulary.value(splitBy, value)
  const money: ValueFormat = currency === undefined ? { kind: 'count' } : { kind: 'money', currency }
  const all = numberOf(figures?.total, count)
  const paid =
    numberOf(
      figures?.types.find((row) => row[splits[1]] === paidType),
      count,
    ) ?? 0
  const shared = { granularity, timeZone, state, notices, emptyReasons }
  return (
    <>
      <TileGrid>
        <StatTile label={titles.count} value={all ?? null} state={state} />
        <StatTile
          label={titles.cost}
          value={numberOf(figures?.total, 'cost') ?? null}
          format={money}
          state={state}
          goodDirection="down"
        />
        <StatTile
          label={messages.freeShare}
          value={ratioOf(all === undefined ? undefined : all - paid, all) ?? null}
          format={{ kind: 'ratio' }}
          state={state}
        />
      </TileGrid>
      <SplitToggle
        label={messages.splitBy}
        options={splits.map((name) => ({ value: name, label: vocabulary.dimension(name) }))}
        value={splitBy}
        onChange={setSplitBy}
      />
      <ChartGrid>
        <BarChart
          {...shared}
          title={titles.count}
          series={chartSeries(figures?.counts ?? [], label)}
          partialFrom={partialFrom(figures?.counts ?? [])}
        />
        <BarChart
          {...shared}
          title={titles.cost}
          format={money}
          series={chartSeries(figures?.costs ?? [], label)}
          partialFrom={partialFrom(figures?.costs ?? [])}
        />
      </ChartGrid>
      <DataTable
        title={titles.table}
        rows={figures?.rows ?? []}
        columns={columns}
        state={state}
        notices={notices}
        emptyReasons={emptyReasons}
      />
    </>
  )
}
