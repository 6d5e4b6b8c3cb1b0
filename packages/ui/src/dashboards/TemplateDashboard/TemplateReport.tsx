'use client'
import { rollup, toSeries, useMessageTemplates, useTemplateAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { FunnelChart } from '../../charts/FunnelChart/FunnelChart.js'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { askedOptions } from '../askedOptions.js'
import { chartSeries, partialFrom } from '../chartSeries.js'
import { moneyFormat } from '../moneyFormat.js'
import { numberOf } from '../numberOf.js'
import { ChartGrid, TileGrid } from '../parts/layout.js'
import { ReportProblem } from '../parts/ReportProblem.js'
import type { ReportProps } from '../ReportProps.js'
import { useReport } from '../useReport.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'
import { clickRows } from './clickRows.js'
import { funnelStepsOf } from './funnelStepsOf.js'
import { funnelTotals } from './funnelTotals.js'
import { useClickColumns, useTemplateColumns } from './useTemplateColumns.js'

/** Over the points that have both: reads the platform no longer keeps do not count as unread. */
const readRate = { op: 'ratio', of: 'read', per: 'delivered' } as const

const steps = ['sent', 'delivered', 'read'] as const

/** Templates from sent to clicked, what they cost, and which buttons were pressed. */
export function TemplateReport({ query, bucket = 'DAY' }: ReportProps<'template'>): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const analytics = useTemplateAnalytics(askedOptions('template', query))
  const names = useTemplateNames(query?.wabaId)
  const { result } = analytics
  const { state, costState, notices, emptyReasons, timeZone, currency } = useReport('template', analytics)
  const figures = useMemo(() => {
    if (result === undefined) return undefined
    return {
      lines: steps.flatMap((metric) => toSeries(result, { metric, granularity: bucket, timeZone })),
      total: rollup(result, { by: [] }).rows[0],
      rate: rollup(result, { by: [], measures: { readRate } }).rows[0],
      rates: rollup(result, { by: ['templateId'], measures: { readRate } }).rows,
      funnel: funnelTotals(result.table),
      templates: rollup(result, { by: ['templateId'] }).rows,
      clicks: clickRows(result.table),
    }
  }, [result, bucket, timeZone])
  const money = moneyFormat(currency)
  const funnel = useMemo(() => funnelStepsOf(figures?.funnel, vocabulary), [figures?.funnel, vocabulary])
  const templateColumns = useTemplateColumns(names, currency, figures?.templates ?? [], figures?.rates ?? [])
  const clickColumns = useClickColumns(names)
  if (analytics.status === 'error' && analytics.result === undefined) {
    return <ReportProblem dataset="template" analytics={analytics} />
  }
  const total = figures?.total
  const shared = { state, emptyReasons }
  return (
    <>
      <TileGrid>
        <StatTile label={vocabulary.metric('sent')} value={numberOf(total, 'sent') ?? null} state={state} />
        <StatTile
          label={messages.readRate}
          value={numberOf(figures?.rate, 'readRate') ?? null}
          format={{ kind: 'ratio' }}
          state={state}
          note={messages.readRateOf}
        />
        <StatTile
          label={vocabulary.metric('amountSpent')}
          value={numberOf(total, 'amountSpent') ?? null}
          format={money}
          state={costState}
        />
      </TileGrid>
      <ChartGrid>
        <FunnelChart title={messages.funnelTitle} steps={funnel} timeZone={timeZone} {...shared} />
        <LineChart
          {...shared}
          title={messages.templatesTitle}
          series={chartSeries(figures?.lines ?? [], ({ key }) => vocabulary.metric(key))}
          granularity={bucket}
          timeZone={timeZone}
          notices={notices}
          partialFrom={partialFrom(figures?.lines ?? [])}
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
    </>
  )
}

function useTemplateNames(wabaId: string | readonly string[] | undefined): ReadonlyMap<string, string> {
  const { data } = useMessageTemplates({
    wabaId: typeof wabaId === 'string' ? wabaId : wabaId?.length === 1 ? wabaId[0] : undefined,
  })
  return useMemo(() => new Map((data ?? []).map(({ id, name }) => [id, name ?? id])), [data])
}
