'use client'
import { rates, type SeriesPoint, useMessagingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { useAnswer } from '../../answers/useAnswer.js'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { usePrevious } from '../../answers/usePrevious.js'
import { useTile } from '../../answers/useTile.js'
import type { ToldFigure } from '../../answers/useTileWords.js'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'
import { missingReasonOf } from '../../frame/missing/missingReasonOf.js'
import type { DataColumn } from '../../tables/DataTable/DataColumn.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useFigureColumn } from '../../tables/useFigureColumn.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { WaScope } from '../../theme/WaScope.js'
import { TileGrid } from '../parts/layout.js'
import { ReportBody } from '../parts/ReportBody.js'
import { type ReportNeeds, useWholeQuery } from '../parts/useWholeQuery.js'
import type { ReportProps } from '../ReportProps.js'
import { usePartNote } from '../words/usePartNote.js'
import { type MessagingRow, messagingFigures, useMessagingFigures } from './useMessagingFigures.js'

/** Messages sent and delivered: figures, their course, and the table of them. */
export function MessagingReport(props: ReportProps<'messaging'>): ReactNode {
  return (
    <WaScope name="MessagingReport">
      <Report {...props} />
    </WaScope>
  )
}

function Report({
  query,
  waitsFor,
  previousQuery,
  bucket = query?.granularity ?? 'DAY',
}: ReportProps<'messaging'>): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const column = useFigureColumn()
  const analytics = useMessagingAnalytics(useWholeQuery(query, needs))
  const previous = useMessagingAnalytics(useWholeQuery(previousQuery, needs))
  const earlier = usePrevious(analytics, previous)
  const asked = { waitsFor, granularity: bucket }
  const { state, emptyReasons, clock } = useAnswerFrame(analytics, asked)
  const answer = useAnswer(analytics, { ...asked, metric: sentAndDelivered, previous })
  const { rows, totals, timeZone } = useMessagingFigures(analytics.result, bucket, clock)
  const partNote = usePartNote(timeZone)
  const columns = useMemo<readonly DataColumn<MessagingRow>[]>(
    () => [
      {
        key: 'start',
        header: clock === undefined ? messages.bucket : `${messages.bucket} (${clock})`,
        value: ([point]) => point && (point.date ?? new Date(point.x)),
        format: { kind: 'date', granularity: bucket, timeZone: clock },
        note: ([point]) => partNote(point?.part),
      },
      ...messagingFigures.map((key, of) =>
        column<MessagingRow>({
          key,
          header: key === 'deliveryRate' ? messages.deliveryRate : vocabulary.metric(key),
          format: { kind: key === 'deliveryRate' ? 'ratio' : 'count' },
          figure: (row) => figureOfPoint(row[of]),
          total: totals[of],
        }),
      ),
    ],
    [bucket, clock, messages, vocabulary, column, totals, partNote],
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
      <TileGrid data-wa-compared={earlier.asked ? '' : undefined}>
        <StatTile {...sent} />
        <StatTile {...delivered} />
        <StatTile {...rate} />
      </TileGrid>
      <LineChart {...answer} title={messages.messagesTitle} />
      <DataTable
        title={messages.messagesTable}
        rows={rows}
        columns={columns}
        state={state}
        emptyReasons={emptyReasons}
      />
    </ReportBody>
  )
}

const needs: ReportNeeds<'messaging'> = { metrics: ['SENT', 'DELIVERED'] }
const sentAndDelivered = ['sent', 'delivered'] as const

/** A bucket's figure, or why it has none. */
function figureOfPoint(point: SeriesPoint | undefined): ToldFigure | MissingReason {
  const value = point?.y ?? undefined
  return value === undefined
    ? missingReasonOf(point?.reason)
    : { value, reason: undefined, lacking: point?.lacking, base: undefined }
}
