'use client'
import { type AnyState, useCapabilities } from '@wabalytics/hooks'
import { type ReactNode, useState } from 'react'
import { type AnswerOptions, useAnswer } from '../../answers/useAnswer.js'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { usePrevious } from '../../answers/usePrevious.js'
import { type TileOptions, useTile } from '../../answers/useTile.js'
import { useTileWords } from '../../answers/useTileWords.js'
import { BarChart } from '../../charts/BarChart/BarChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { ChartGrid, TileGrid } from '../parts/layout.js'
import { ReportBody } from '../parts/ReportBody.js'
import { SplitToggle } from '../parts/SplitToggle.js'
import { useWholeQuery } from '../parts/useWholeQuery.js'
import type { ReportProps } from '../ReportProps.js'
import type { CategoryDataset } from './CategoryDataset.js'
import { useCategoryColumns } from './useCategoryColumns.js'
import { type CurrencyFigures, useCategoryFigures } from './useCategoryFigures.js'

export interface CategoryReportProps<D extends 'conversation' | 'pricing'> extends ReportProps<D> {
  readonly about: CategoryDataset<D>
}

/** What conversations and per-message pricing have in common: a count and a cost, by category and by type. */
export function CategoryReport<D extends 'conversation' | 'pricing'>({
  about,
  query,
  waitsFor,
  previousQuery,
  bucket: granularity = query?.granularity,
}: CategoryReportProps<D>): ReactNode {
  const { dataset, splits, needs } = about
  const analytics = about.useAnalytics(useWholeQuery(query, needs))
  const previous = about.useAnalytics(useWholeQuery(previousQuery, needs))
  const messages = useDashboardMessages()
  const titles = about.titles(messages, useCapabilities().cost)
  const vocabulary = useVocabulary()
  const { formatters } = useWa()
  const [splitBy, setSplitBy] = useState(splits[0])
  const { state, emptyReasons } = useAnswerFrame(analytics, { waitsFor, granularity })
  const earlier = usePrevious(analytics, previous)
  const figures = useCategoryFigures(about, analytics.result)
  const freeBefore = useCategoryFigures(about, earlier.result).free?.share
  const columns = useCategoryColumns(about, figures)
  const several = figures.costs.length > 1
  const costTitle = ({ currency = '' }: CurrencyFigures) =>
    several ? `${titles.cost} (${currency})` : titles.cost
  const asked = { analytics, previous, waitsFor, granularity }
  const tile = useTileWords(earlier)
  const { unknown = 0, share } = figures.free ?? {}
  const unknownTypes =
    unknown === 0
      ? undefined
      : messages.freeUnknown({ printed: formatters.value(unknown, { kind: 'count' }) })
  return (
    <ReportBody dataset={dataset} analytics={analytics} earlier={earlier} onRetryEarlier={previous.refresh}>
      <TileGrid data-wa-compared={earlier.asked ? '' : undefined}>
        <AnswerTile {...asked} metric={about.count} label={titles.count} />
        {figures.costs.map((cost) => (
          <AnswerTile
            {...asked}
            key={cost.currency ?? 'unknown'}
            metric="cost"
            currency={several ? (cost.currency ?? null) : undefined}
            label={costTitle(cost)}
            goodDirection="down"
          />
        ))}
        <StatTile
          {...tile(share === undefined ? undefined : { ...noFigure, value: share }, {
            before: { value: freeBefore },
            isShare: true,
            note: unknownTypes,
          })}
          label={messages.freeShare}
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
        <AnswerBars {...asked} splitBy={splitBy} metric={about.count} title={titles.count} />
        {figures.costs.map((cost) => (
          <AnswerBars
            {...asked}
            splitBy={splitBy}
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

const noFigure = { reason: undefined, lacking: undefined, base: undefined }

interface OfAnswer {
  readonly analytics: AnyState
}

/** A tile of an answer: several currencies have one each. */
function AnswerTile({ analytics, ...options }: TileOptions & OfAnswer): ReactNode {
  return <StatTile {...useTile(analytics, options)} />
}

/** Bars of an answer: the same. */
function AnswerBars({
  analytics,
  title,
  ...options
}: AnswerOptions & OfAnswer & { readonly title: string }): ReactNode {
  return <BarChart {...useAnswer(analytics, options)} title={title} />
}
