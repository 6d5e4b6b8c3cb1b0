'use client'
import { rollup, type Series, toSeries, useMessagingAnalytics } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import type { DataColumn } from '../../tables/DataTable/DataColumn.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { askedOptions } from '../askedOptions.js'
import { chartSeries, partialFrom } from '../chartSeries.js'
import { TileGrid } from '../parts/layout.js'
import { ReportProblem } from '../parts/ReportProblem.js'
import type { ReportProps } from '../ReportProps.js'
import { ratioOf } from '../ratioOf.js'
import { useReport } from '../useReport.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'

interface Row {
  readonly start: Date
  readonly sent: number | undefined
  readonly delivered: number | undefined
}

/** Messages sent and delivered: figures, their course, and the table of them. */
export function MessagingReport({
  query,
  bucket = query?.granularity ?? 'DAY',
}: ReportProps<'messaging'>): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const analytics = useMessagingAnalytics(askedOptions('messaging', query))
  const { result } = analytics
  const { state, notices, emptyReasons, timeZone } = useReport('messaging', analytics)
  const figures = useMemo(() => {
    if (result === undefined) return undefined
    const lines = ['sent', 'delivered'].flatMap((metric) =>
      toSeries(result, { metric, granularity: bucket, timeZone }),
    )
    const total = rollup(result, { by: [], metrics: ['sent', 'delivered'] }).rows[0]
    return { lines, total, rows: rowsOf(lines) }
  }, [result, bucket, timeZone])
  const series = useMemo(
    () => chartSeries(figures?.lines ?? [], ({ key }) => vocabulary.metric(key)),
    [figures, vocabulary],
  )
  const columns = useMemo<readonly DataColumn<Row>[]>(
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
  if (analytics.status === 'error' && analytics.result === undefined) {
    return <ReportProblem dataset="messaging" analytics={analytics} />
  }
  const total = figures?.total
  return (
    <>
      <TileGrid>
        <StatTile
          label={vocabulary.metric('sent')}
          value={total?.sent ?? null}
          state={state}
          goodDirection="none"
        />
        <StatTile label={vocabulary.metric('delivered')} value={total?.delivered ?? null} state={state} />
        <StatTile
          label={messages.deliveryRate}
          value={ratioOf(total?.delivered, total?.sent) ?? null}
          format={ratio}
          state={state}
          note={messages.deliveryRateOf}
        />
      </TileGrid>
      <LineChart
        title={messages.messagesTitle}
        series={series}
        granularity={bucket}
        timeZone={timeZone}
        state={state}
        notices={notices}
        emptyReasons={emptyReasons}
        partialFrom={partialFrom(figures?.lines ?? [])}
      />
      <DataTable
        title={messages.messagesTable}
        rows={figures?.rows ?? []}
        columns={columns}
        state={state}
        emptyReasons={emptyReasons}
      />
    </>
  )
}

const count = { kind: 'count' } as const
const ratio = { kind: 'ratio' } as const

/** The lines read across: the table has the points that are drawn, buckets without traffic included. */
function rowsOf([sent, delivered]: readonly Series[]): readonly Row[] {
  return (sent?.points ?? []).map(({ x, y }, i) => ({
    start: new Date(x),
    sent: y ?? undefined,
    delivered: delivered?.points[i]?.y ?? undefined,
  }))
}
