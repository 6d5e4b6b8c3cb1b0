'use client'
import { useMessageTemplates, useTemplateAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { FunnelChart } from '../../charts/FunnelChart/FunnelChart.js'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import type { Series } from '../../frame/model/Series.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { askedOptions } from '../askedOptions.js'
import { chartSeries, partialFrom, trendOf } from '../chartSeries.js'
import { moneyFormat } from '../moneyFormat.js'
import { numberOf } from '../numberOf.js'
import { ChartGrid, TileGrid } from '../parts/layout.js'
import { ReportBody } from '../parts/ReportBody.js'
import type { ReportProps } from '../ReportProps.js'
import { useAgainst } from '../useAgainst.js'
import { useEarlier } from '../useEarlier.js'
import { useReport } from '../useReport.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'
import { funnelNotes } from './funnelNotes.js'
import { funnelStepsOf } from './funnelStepsOf.js'
import { useClickColumns, useTemplateColumns } from './useTemplateColumns.js'
import { type TemplateFigures, useTemplateFigures } from './useTemplateFigures.js'

/** Templates from sent to clicked, what they cost, and which buttons were pressed. */
export function TemplateReport({
  query,
  isWaiting,
  compareQuery,
  bucket = 'DAY',
}: ReportProps<'template'>): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const { formatters } = useWa()
  const analytics = useTemplateAnalytics(askedOptions('template', query))
  const compared = useTemplateAnalytics(askedOptions('template', compareQuery))
  const earlier = useEarlier(analytics, compared)
  const names = useTemplateNames(query?.wabaId)
  const { state, costState, notices, emptyReasons, annotations, timeZone, currency } = useReport(
    'template',
    analytics,
    isWaiting,
  )
  const figures = useTemplateFigures(analytics.result, bucket, timeZone)
  const before = useTemplateFigures(earlier.result, bucket, timeZone)
  const drawn = useMetricSeries(figures)
  const drawnBefore = useMetricSeries(before)
  const money = moneyFormat(currency)
  const funnel = useMemo(() => funnelStepsOf(figures?.funnel, vocabulary), [figures?.funnel, vocabulary])
  const funnelNotices = useMemo(
    () => funnelNotes(figures?.funnel, figures?.total, messages, formatters),
    [figures, messages, formatters],
  )
  const templateColumns = useTemplateColumns(names, currency, figures?.templates ?? [], figures?.rates ?? [])
  const clickColumns = useClickColumns(names)
  const shared = { state, emptyReasons }
  const { lines = [], total } = figures ?? {}
  const line = (metric: string) => trendOf(lines.find(({ key }) => key === metric))
  const against = useAgainst(earlier)
  return (
    <ReportBody dataset="template" analytics={analytics} earlier={earlier} onRetryEarlier={compared.refresh}>
      <TileGrid data-compared={earlier.asked ? '' : undefined}>
        <StatTile
          {...against.sum(numberOf(before?.total, 'sent'))}
          label={vocabulary.metric('sent')}
          value={numberOf(total, 'sent') ?? null}
          points={line('sent')}
          state={state}
        />
        <StatTile
          {...against.rate(numberOf(before?.rate, 'readRate'))}
          label={messages.readRate}
          value={numberOf(figures?.rate, 'readRate') ?? null}
          format={{ kind: 'ratio' }}
          state={state}
          note={messages.readRateOf}
        />
        <StatTile
          {...against.sum(numberOf(before?.total, 'amountSpent'), { goodDirection: 'down' })}
          label={vocabulary.metric('amountSpent')}
          value={numberOf(total, 'amountSpent') ?? null}
          format={money}
          state={costState}
        />
      </TileGrid>
      <ChartGrid>
        <FunnelChart
          {...shared}
          title={messages.funnelTitle}
          steps={funnel}
          timeZone={timeZone}
          notices={funnelNotices}
        />
        <LineChart
          {...shared}
          title={messages.templatesTitle}
          series={drawn}
          comparison={before && drawnBefore}
          granularity={bucket}
          annotations={annotations}
          timeZone={timeZone}
          notices={notices}
          partialFrom={partialFrom(lines)}
        />
      </ChartGrid>
      <DataTable
        {...shared}
        title={messages.templatesTable}
        rows={figures?.templates ?? []}
        columns={templateColumns}
      />
      <DataTable
        {...shared}
        title={messages.clicksTable}
        rows={figures?.clicks ?? []}
        columns={clickColumns}
      />
    </ReportBody>
  )
}

function useTemplateNames(wabaId: string | readonly string[] | undefined): ReadonlyMap<string, string> {
  const { data } = useMessageTemplates({
    wabaId: typeof wabaId === 'string' ? wabaId : wabaId?.length === 1 ? wabaId[0] : undefined,
  })
  return useMemo(() => new Map((data ?? []).map(({ id, name }) => [id, name ?? id])), [data])
}

/** The lines of figures, named for people. */
function useMetricSeries(figures: TemplateFigures | undefined): readonly Series[] {
  const vocabulary = useVocabulary()
  return useMemo(
    () => chartSeries(figures?.lines ?? [], ({ key }) => vocabulary.metric(key)),
    [figures, vocabulary],
  )
}
