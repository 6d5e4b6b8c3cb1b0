'use client'
import { useMessagingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import type { DataColumn } from '../../tables/DataTable/DataColumn.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { askedOptions } from '../askedOptions.js'
import { partialFrom, trendOf } from '../chartSeries.js'
import { TileGrid } from '../parts/layout.js'
import { ReportBody } from '../parts/ReportBody.js'
import type { ReportProps } from '../ReportProps.js'
import { ratioOf } from '../ratioOf.js'
import { useAgainst } from '../useAgainst.js'
import { useEarlier } from '../useEarlier.js'
import { useReport } from '../useReport.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'
import { type MessagingRow, useMessagingFigures } from './useMessagingFigures.js'

/** Messages sent and delivered: figures, their course, and the table of them. */
export function MessagingReport({
  query,
  isWaiting,
  compareQuery,
  bucket = query?.granularity ?? 'DAY',
}: ReportProps<'messaging'>): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const analytics = useMessagingAnalytics(askedOptions('messaging', query))
  const compared = useMessagingAnalytics(askedOptions('messaging', compareQuery))
  const earlier = useEarlier(analytics, compared)
  const { state, notices, emptyReasons, annotations, timeZone } = useReport('messaging', analytics, isWaiting)
  const figures = useMessagingFigures(analytics.result, bucket, timeZone)
  const before = useMessagingFigures(earlier.result, bucket, timeZone)
  const columns = useMemo<readonly DataColumn<MessagingRow>[]>(
    () => [
      {
        key: 'start',
        header: messages.bucket,
        value: (row) => row.start,
        format: { kind: 'date', granularity: bucket },
      },
      {
        key: 'sent',
        header: vocabulary.metric('sent'),
        value: (row) => row.sent,
        format: count,
        total: true,
      },
      {
        key: 'delivered',
        header: vocabulary.metric('delivered'),
        value: (row) => row.delivered,
        format: count,
        total: true,
      },
      {
        key: 'rate',
        header: messages.deliveryRate,
        value: (row) => ratioOf(row.delivered, row.sent),
        format: ratio,
      },
    ],
    [bucket, messages, vocabulary],
  )
  const { total, rate, lines } = figures
  const against = useAgainst(earlier)
  return (
    <ReportBody dataset="messaging" analytics={analytics} earlier={earlier} onRetryEarlier={compared.refresh}>
      <TileGrid data-compared={earlier.asked ? '' : undefined}>
        <StatTile
          {...against.sum(before.total?.sent, { goodDirection: 'none' })}
          state={state}
          label={vocabulary.metric('sent')}
          value={total?.sent ?? null}
          points={trendOf(lines[0])}
        />
        <StatTile
          {...against.sum(before.total?.delivered)}
          state={state}
          label={vocabulary.metric('delivered')}
          value={total?.delivered ?? null}
          points={trendOf(lines[1])}
        />
        <StatTile
          {...against.rate(before.rate)}
          state={state}
          label={messages.deliveryRate}
          value={rate ?? null}
          format={ratio}
          note={messages.deliveryRateOf}
        />
      </TileGrid>
      <LineChart
        title={messages.messagesTitle}
        series={figures.series}
        comparison={earlier.result && before.series}
        granularity={bucket}
        timeZone={timeZone}
        annotations={annotations}
        state={state}
        notices={notices}
        emptyReasons={emptyReasons}
        partialFrom={partialFrom(lines)}
      />
      <DataTable
        title={messages.messagesTable}
        rows={figures.rows}
        columns={columns}
        state={state}
        emptyReasons={emptyReasons}
      />
    </ReportBody>
  )
}

const count = { kind: 'count' } as const
const ratio = { kind: 'ratio' } as const
