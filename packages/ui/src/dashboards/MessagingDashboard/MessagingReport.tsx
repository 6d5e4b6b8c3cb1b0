'use client'
import { rates, useMessagingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useAnswer } from '../../answers/useAnswer.js'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { usePrevious } from '../../answers/usePrevious.js'
import { useTile } from '../../answers/useTile.js'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import type { DataColumn } from '../../tables/DataTable/DataColumn.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useFigureColumn } from '../../tables/useFigureColumn.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { TileGrid } from '../parts/layout.js'
import { ReportBody } from '../parts/ReportBody.js'
import { pointFigure } from '../pointFigure.js'
import type { ReportProps } from '../ReportProps.js'
import { usePartNote } from '../words/usePartNote.js'
import { type MessagingRow, useMessagingFigures } from './useMessagingFigures.js'

/** Messages sent and delivered: figures, their course, and the table of them. */
export function MessagingReport({
  query,
  waitsFor,
  previousQuery,
  bucket = query?.granularity ?? 'DAY',
}: ReportProps<'messaging'>): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const column = useFigureColumn()
  const analytics = useMessagingAnalytics(query)
  const previous = useMessagingAnalytics(previousQuery)
  const earlier = usePrevious(analytics, previous)
  const asked = { waitsFor, granularity: bucket }
  const { state, emptyReasons, clock } = useAnswerFrame(analytics, asked)
  const answer = useAnswer(analytics, { ...asked, metric: sentAndDelivered, previous })
  const figures = useMessagingFigures(analytics.result, bucket, clock)
  const partNote = usePartNote(figures.lines[0]?.timeZone ?? 'UTC')
  const columns = useMemo<readonly DataColumn<MessagingRow>[]>(
    () => [
      {
        key: 'start',
        header: clock === undefined ? messages.bucket : `${messages.bucket} (${clock})`,
        value: (row) => row.start,
        format: { kind: 'date', granularity: bucket, timeZone: clock },
        note: ({ sent }) => partNote(sent?.part),
      },
      column<MessagingRow>({
        key: 'sent',
        header: vocabulary.metric('sent'),
        format: count,
        figure: ({ sent }) => pointFigure(sent),
        total: figures.sent,
      }),
      column<MessagingRow>({
        key: 'delivered',
        header: vocabulary.metric('delivered'),
        format: count,
        figure: ({ delivered }) => pointFigure(delivered),
        total: figures.delivered,
      }),
      column<MessagingRow>({
        key: 'rate',
        header: messages.deliveryRate,
        format: ratio,
        figure: ({ rate }) => pointFigure(rate),
        total: figures.rate,
      }),
    ],
    [bucket, clock, messages, vocabulary, column, figures, partNote],
  )
  const shown = { ...asked, previous }
  const sent = useTile(analytics, { ...shown, metric: 'sent', goodDirection: 'none' })
  const delivered = useTile(analytics, { ...shown, metric: 'delivered' })
  const rate = useTile(analytics, {
    ...shown,
    metric: rates.deliveryRate,
    label: messages.deliveryRate,
    note: messages.deliveryRateOf,
  })
  return (
    <ReportBody dataset="messaging" analytics={analytics} earlier={earlier} onRetryEarlier={previous.refresh}>
      <TileGrid data-compared={earlier.asked ? '' : undefined}>
        <StatTile {...sent} />
        <StatTile {...delivered} />
        <StatTile {...rate} />
      </TileGrid>
      <LineChart {...answer} title={messages.messagesTitle} />
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

const sentAndDelivered = ['sent', 'delivered'] as const
const count = { kind: 'count' } as const
const ratio = { kind: 'ratio' } as const
