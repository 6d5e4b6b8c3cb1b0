'use client'
import {
  type AnyResult,
  type MessageTemplate,
  useCapabilities,
  useMessageTemplates,
  useTemplateAnalytics,
  withTemplates,
} from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { moneyFormat } from '../../answers/moneyFormat.js'
import { useAnswer } from '../../answers/useAnswer.js'
import { useAnswerFrame } from '../../answers/useAnswerFrame.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { usePrevious } from '../../answers/usePrevious.js'
import { useTileWords } from '../../answers/useTileWords.js'
import { wholeBuckets } from '../../answers/wholeBuckets.js'
import { FunnelChart } from '../../charts/FunnelChart/FunnelChart.js'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { StatTile } from '../../charts/StatTile/StatTile.js'
import { missingReasonOf } from '../../frame/missing/missingReasonOf.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope } from '../../theme/WaScope.js'
import { ChartGrid, TileGrid } from '../parts/layout.js'
import { ReportBody } from '../parts/ReportBody.js'
import { type ReportNeeds, useWholeQuery } from '../parts/useWholeQuery.js'
import type { ReportProps } from '../ReportProps.js'
import { funnelNotes } from './funnelNotes.js'
import { funnelStepsOf } from './funnelStepsOf.js'
import { useClickColumns, useTemplateColumns } from './useTemplateColumns.js'
import { type FigureOf, type TemplateFigures, useTemplateFigures } from './useTemplateFigures.js'

/** Templates from sent to clicked, what they cost, and which buttons were pressed. */
export function TemplateReport(props: ReportProps<'template'>): ReactNode {
  return (
    <WaScope name="TemplateReport">
      <Report {...props} />
    </WaScope>
  )
}

function Report({ query, waitsFor, previousQuery, bucket = 'DAY' }: ReportProps<'template'>): ReactNode {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const { formatters } = useWa()
  const analytics = useTemplateAnalytics(useWholeQuery(query, needs))
  const previous = useTemplateAnalytics(useWholeQuery(previousQuery, needs))
  const earlier = usePrevious(analytics, previous)
  const templates = useTemplates(query?.wabaId)
  const names = useMemo(() => new Map(templates.map(({ id, name }) => [id, name ?? id])), [templates])
  const accounts = useAccountNames(analytics.result)
  const asked = { waitsFor, granularity: bucket }
  const { state, costState, emptyReasons, timeZone } = useAnswerFrame(analytics, asked)
  const figures = useTemplateFigures(useTold(analytics.result, templates), bucket)
  const before = useTemplateFigures(useTold(earlier.result, templates), bucket)
  const { cost } = useCapabilities()
  const { lines = none, costs = cost ? noCosts : none, total } = figures ?? {}
  const answer = useAnswer(analytics, { ...asked, metric: lines.map(({ key }) => key), previous })
  const funnel = useMemo(
    () => funnelStepsOf(figures?.funnel, vocabulary, (name) => missingReasonOf(total?.(name).reason)),
    [figures, vocabulary, total],
  )
  const funnelNotices = useMemo(
    () => funnelNotes(figures?.funnel, total?.('sent').value, messages, formatters),
    [figures, total, messages, formatters],
  )
  const templateColumns = useTemplateColumns(names, accounts, figures)
  const clickColumns = useClickColumns(names, accounts)
  const shared = { state, emptyReasons }
  const line = (metric: string) => lines.filter(({ key }) => key === metric).map(wholeBuckets)[0]
  const tile = useTileWords(earlier)
  return (
    <ReportBody dataset="template" analytics={analytics} earlier={earlier} onRetryEarlier={previous.refresh}>
      <TileGrid data-wa-compared={earlier.asked ? '' : undefined}>
        <StatTile
          {...tile(total?.('sent'), { before: before?.total('sent') })}
          label={vocabulary.metric('sent')}
          points={line('sent')}
          state={state}
        />
        <StatTile
          {...tile(total?.('readRate'), {
            before: before?.total('readRate'),
            isShare: true,
            note: messages.readRateOf,
          })}
          label={messages.readRate}
          format={{ kind: 'ratio' }}
          state={state}
        />
        {costs.map(({ currency, figure }) => (
          <StatTile
            {...tile(figure?.('amountSpent'), {
              before: costBefore(before, currency)?.figure('amountSpent'),
              goodDirection: 'down',
            })}
            key={currency ?? 'unknown'}
            label={
              costs.length > 1
                ? `${vocabulary.metric('amountSpent')} (${currency ?? '?'})`
                : vocabulary.metric('amountSpent')
            }
            format={moneyFormat(currency)}
            state={costState}
          />
        ))}
      </TileGrid>
      <ChartGrid>
        <FunnelChart
          {...shared}
          title={messages.funnelTitle}
          steps={funnel}
          timeZone={timeZone}
          footnotes={funnelNotices}
        />
        <LineChart {...answer} title={messages.templatesTitle} />
      </ChartGrid>
      <DataTable
        {...shared}
        title={messages.templatesTable}
        rows={figures?.templates ?? none}
        columns={templateColumns}
      />
      <DataTable
        {...shared}
        title={messages.clicksTable}
        rows={figures?.clicks ?? none}
        columns={clickColumns}
      />
    </ReportBody>
  )
}

/** What was not asked is told so, figure by figure. */
const needs: ReportNeeds<'template'> = { metrics: [] }
const none: readonly never[] = []
const noCosts: readonly { readonly currency: string | undefined; readonly figure?: FigureOf }[] = [
  { currency: undefined },
]

function costBefore(before: TemplateFigures | undefined, wanted: string | undefined) {
  return before?.costs.find(({ currency }) => currency === wanted)
}

/** The account's templates, where it is one: of several nothing is known but their ids. */
function useTemplates(wabaId: string | readonly string[] | undefined): readonly MessageTemplate[] {
  const { data } = useMessageTemplates({
    wabaId: typeof wabaId === 'string' ? wabaId : wabaId?.length === 1 ? wabaId[0] : undefined,
  })
  return data ?? none
}

/** An answer that tells whose clicks are never counted. */
function useTold(
  result: AnyResult | undefined,
  templates: readonly MessageTemplate[],
): AnyResult | undefined {
  return useMemo(() => result && withTemplates(result, templates), [result, templates])
}

/** Names of the accounts by id, where there are several to tell apart. */
function useAccountNames(result: AnyResult | undefined): ReadonlyMap<string, string> {
  return useMemo(() => {
    const all = result?.accounts ?? []
    return new Map(all.length > 1 ? all.map(({ wabaId, name }) => [wabaId, name ?? wabaId]) : [])
  }, [result])
}
