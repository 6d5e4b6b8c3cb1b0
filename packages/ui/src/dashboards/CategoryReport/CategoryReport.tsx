'use client'
import type { AnyState, Granularity } from '@wabalytics/hooks'
import { type ReactNode, useState } from 'react'
import type { WaitsFor } from '../../answers/chartStateOf.js'
import { moneyFormat } from '../../answers/moneyFormat.js'
import { type AnswerOptions, useAnswer } from '../../answers/useAnswer.js'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { wholeBuckets } from '../../answers/wholeBuckets.js'
import { BarChart } from '../../charts/BarChart/BarChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { ChartGrid, TileGrid } from '../parts/layout.js'
import { ReportBody } from '../parts/ReportBody.js'
import { SplitToggle } from '../parts/SplitToggle.js'
import { useAgainst } from '../useAgainst.js'
import { useEarlier } from '../useEarlier.js'
import { useFigureTile } from '../useFigureTile.js'
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
  readonly analytics: AnyState
  /** The same about the period to compare with; idle: no comparison. */
  readonly compared: AnyState
  /** What the question waits for. @default false */
  readonly waitsFor?: WaitsFor | undefined
  /** What to show the figures by. */
  readonly granularity: Granularity | undefined
  readonly titles: CategoryTitles
}

/** What conversations and per-message pricing have in common: a count and a cost, by category and by type. */
export function CategoryReport(props: CategoryReportProps): ReactNode {
  const { about, analytics, compared, granularity, titles } = props
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const { formatters } = useWa()
  const { dataset, splits } = about
  const [splitBy, setSplitBy] = useState(splits[0])
  const { waitsFor } = props
  const { state, costState, emptyReasons, clock } = useAnswerFrame(analytics, { waitsFor, granularity })
  const earlier = useEarlier(analytics, compared)
  const figures = useCategoryFigures(about, analytics.result, granularity, clock)
  const before = useCategoryFigures(about, earlier.result, granularity, clock)
  const costBefore = ({ currency }: CurrencyFigures) =>
    before.costs.find((cost) => cost.currency === currency)
  const columns = useCategoryColumns(about, figures)
  const several = figures.costs.length > 1
  const costTitle = ({ currency = '' }: CurrencyFigures) =>
    several ? `${titles.cost} (${currency})` : titles.cost
  const shown = { analytics, compared, waitsFor, granularity, splitBy }
  const against = useAgainst(earlier)
  const tile = useFigureTile()
  const { unknown = 0 } = figures.free ?? {}
  const unknownTypes =
    unknown === 0
      ? undefined
      : messages.freeUnknown({ printed: formatters.value(unknown, { kind: 'count' }) })
  return (
    <ReportBody dataset={dataset} analytics={analytics} earlier={earlier} onRetryEarlier={compared.refresh}>
      <TileGrid data-compared={earlier.asked ? '' : undefined}>
        <StatTile
          {...tile(figures.count, against.sum(before.count?.value))}
          label={titles.count}
          points={figures.trend && wholeBuckets(figures.trend)}
          state={state}
        />
        {figures.costs.map((cost) => (
          <StatTile
            {...tile(cost.total, against.sum(costBefore(cost)?.total?.value, { goodDirection: 'down' }))}
            key={cost.currency ?? 'unknown'}
            label={costTitle(cost)}
            format={moneyFormat(cost.currency)}
            points={cost.trend && wholeBuckets(cost.trend)}
            state={costState}
          />
        ))}
        <StatTile
          {...against.rate(before.free?.share)}
          label={messages.freeShare}
          value={figures.free?.share ?? null}
          note={unknownTypes}
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
        <AnswerBars {...shown} metric={about.count} title={titles.count} />
        {figures.costs.map((cost) => (
          <AnswerBars
            {...shown}
            key={cost.currency ?? 'unknown'}
            metric="cost"
            currency={several ? (cost.currency ?? null) : undefined}
            title={costTitle(cost)}
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
    </ReportBody>
  )
}

interface AnswerBarsProps extends AnswerOptions {
  readonly analytics: AnyState
  readonly title: string
}

/** Bars of an answer: several currencies have a chart each. */
function AnswerBars({ analytics, title, ...options }: AnswerBarsProps): ReactNode {
  return <BarChart {...useAnswer(analytics, options)} title={title} />
}
