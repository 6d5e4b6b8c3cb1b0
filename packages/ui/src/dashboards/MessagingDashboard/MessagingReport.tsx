'use client'
import { useMessagingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useAnswer } from '../../answers/useAnswer.js'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { wholeBuckets } from '../../answers/wholeBuckets.js'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import type { DataColumn } from '../../tables/DataTable/DataColumn.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { figureColumn } from '../figureColumn.js'
import { TileGrid } from '../parts/layout.js'
import { ReportBody } from '../parts/ReportBody.js'
import { pointFigure } from '../pointFigure.js'
import type { ReportProps } from '../ReportProps.js'
import { useAgainst } from '../useAgainst.js'
import { useEarlier } from '../useEarlier.js'
import { useFigureTile } from '../useFigureTile.js'
import { usePartNote } from '../words/usePartNote.js'
import { type MessagingRow, useMessagingFigures } from './useMessagingFigures.js'

/** Messages sent and delivered: figures, their course, and the table of them. */
export function MessagingReport({
  query,
  waitsFor,
  compareQuery,
  bucket = query?.granularity ?? 'DAY',
}: ReportProps<'messaging'>): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const wa = useWa()
  const analytics = useMessagingAnalytics(query)
  const compared = useMessagingAnalytics(compareQuery)
  const earlier = useEarlier(analytics, compared)
  const asked = { waitsFor, granularity: bucket }
  const { state, emptyReasons, clock } = useAnswerFrame(analytics, asked)
  const answer = useAnswer(analytics, { ...asked, metric: sentAndDelivered, compared })
  const figures = useMessagingFigures(analytics.result, bucket, clock)
  const before = useMessagingFigures(earlier.result, bucket, clock)
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
      figureColumn<MessagingRow>(
        {
          key: 'sent',
          header: vocabulary.metric('sent'),
          format: count,
          figure: ({ sent }) => pointFigure(sent),
          total: figures.sent,
        },
        wa,
      ),
      figureColumn<MessagingRow>(
        {
          key: 'delivered',
          header: vocabulary.metric('delivered'),
          format: count,
          figure: ({ delivered }) => pointFigure(delivered),
          total: figures.delivered,
        },
        wa,
      ),
      figureColumn<MessagingRow>(
        {
          key: 'rate',
          header: messages.deliveryRate,
          format: ratio,
          figure: ({ rate }) => pointFigure(rate),
          total: figures.rate,
        },
        wa,
      ),
    ],
    [bucket, clock, messages, vocabulary, wa, figures, partNote],
  )
  const { sent, delivered, rate, lines } = figures
  const against = useAgainst(earlier)
  const tile = useFigureTile()
  return (
    <ReportBody dataset="messaging" analytics={analytics} earlier={earlier} onRetryEarlier={compared.refresh}>
      <TileGrid data-compared={earlier.asked ? '' : undefined}>
        <StatTile
          {...tile(sent, against.sum(before.sent?.value, { goodDirection: 'none' }))}
          state={state}
          label={vocabulary.metric('sent')}
          points={lines[0] && wholeBuckets(lines[0])}
        />
        <StatTile
          {...tile(delivered, against.sum(before.delivered?.value))}
          state={state}
          label={vocabulary.metric('delivered')}
          points={lines[1] && wholeBuckets(lines[1])}
        />
        <StatTile
          {...tile(rate, { ...against.rate(before.rate?.value), note: messages.deliveryRateOf })}
          state={state}
          label={messages.deliveryRate}
          format={ratio}
        />
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
