'use client'
import type { AnalyticsState } from '@wabalytics/hooks'
import { type ReactNode, useState } from 'react'
import { BarChart } from '../../charts/BarChart/BarChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import type { Granularity } from '../../format/Granularity.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { chartSeries, partialFrom } from '../chartSeries.js'
import { moneyFormat } from '../moneyFormat.js'
import { ChartGrid, TileGrid } from '../parts/layout.js'
import { ReportProblem } from '../parts/ReportProblem.js'
import { SplitToggle } from '../parts/SplitToggle.js'
import { useReport } from '../useReport.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'
import type { CategoryDataset } from './CategoryDataset.js'
import { useCategoryColumns } from './useCategoryColumns.js'
import { type CurrencyFigures, useCategoryFigures } from './useCategoryFigures.js'

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
  const { dataset, splits } = about
  const [splitBy, setSplitBy] = useState(splits[0])
  const { state, costState, notices, emptyReasons, timeZone } = useReport(dataset, analytics)
  const figures = useCategoryFigures(about, analytics.result, splitBy, granularity, timeZone)
  const columns = useCategoryColumns(about, figures.costs, costState.status === 'cost-withheld')
  const label = ({ value }: { readonly value: string | undefined }) => vocabulary.value(splitBy, value)
  const several = figures.costs.length > 1
  const costTitle = ({ currency = '' }: CurrencyFigures) =>
    several ? `${titles.cost} (${currency})` : titles.cost
  if (analytics.status === 'error' && analytics.result === undefined) {
    return <ReportProblem dataset={dataset} analytics={analytics} />
  }
  const shared = { granularity, timeZone, state, notices, emptyReasons }
  return (
    <>
      <TileGrid>
        <StatTile label={titles.count} value={figures.count ?? null} state={state} />
        {figures.costs.map((cost) => (
          <StatTile
            key={cost.currency ?? 'unknown'}
            label={costTitle(cost)}
            value={cost.total ?? null}
            format={moneyFormat(cost.currency)}
            state={costState}
            goodDirection="down"
          />
        ))}
        <StatTile
          label={messages.freeShare}
          value={figures.freeShare ?? null}
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
          series={chartSeries(figures.counts, label)}
          partialFrom={partialFrom(figures.counts)}
        />
        {figures.costs.map((cost) => (
          <BarChart
            {...shared}
            state={costState}
            key={cost.currency ?? 'unknown'}
            title={costTitle(cost)}
            format={moneyFormat(cost.currency)}
            series={chartSeries(cost.series, label)}
            partialFrom={partialFrom(cost.series)}
          />
        ))}
      </ChartGrid>
      <DataTable
        title={titles.table}
        rows={figures.rows}
        columns={columns}
        state={state}
        emptyReasons={emptyReasons}
      />
    </>
  )
}
