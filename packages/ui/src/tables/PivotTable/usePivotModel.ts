'use client'
import { AnalyticsError } from '@wabalytics/hooks'
import { useMemo, useRef } from 'react'
import { createFormatters } from '../../format/createFormatters.js'
import type { Granularity } from '../../format/Granularity.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import { metricColumns } from '../model/metricColumns.js'
import { collatorOf } from '../model/sortColumns.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { PivotCell, PivotLayout, PivotMetric, PivotNode } from '../pivot/PivotModel.js'
import { type PivotGroups, pivotGroups } from '../pivot/pivotGroups.js'
import { pivotNodes, textOfRank } from '../pivot/pivotNodes.js'
import { pivotValues } from '../pivot/pivotValues.js'
import type { PivotTableProps } from './PivotTableProps.js'

/** A field or figure that can be chosen. */
export interface Choice {
  readonly key: string
  readonly label: string
}

export interface PivotView {
  readonly layout: PivotLayout
  readonly fields: readonly Choice[]
  readonly figures: readonly Choice[]
  readonly rows: PivotNode
  readonly columns: PivotNode
  readonly metrics: readonly PivotMetric[]
  readonly nameOf: (key: string) => string
  readonly labelOf: (field: string, rank: number) => string
  readonly textOf: (field: string, rank: number) => string | undefined
  readonly cell: (row: PivotNode, column: PivotNode, metric: PivotMetric) => PivotCell
  readonly ends: ReadonlyMap<number, number>
}

/** A pivot of an answer, or the error that says why there is none. */
export function usePivotModel<Row>(
  result: TableResult<Row> | undefined,
  layout: PivotLayout,
  { measures = noMeasures, granularity }: Pick<PivotTableProps<Row>, 'measures' | 'granularity'>,
): PivotView | AnalyticsError | undefined {
  const { messages, formatters } = useWa()
  const vocabulary = useVocabulary()
  const tables = useTableMessages()
  const kept = useRef<{ readonly of: readonly unknown[]; readonly groups: PivotGroups } | undefined>(
    undefined,
  )
  return useMemo(() => {
    if (result === undefined) return undefined
    const { table } = result
    const shownGranularity: Granularity = granularity ?? result.query.granularity
    const own = new Map(measures.map((measure) => [measure.key, measure]))
    const metrics = layout.metrics.map((name): PivotMetric => own.get(name) ?? name)
    const used = [...new Set([...layout.rows, ...layout.columns])]
    const nameOf = (key: string): string => {
      const measure = own.get(key)
      if (measure) return measure.header
      if (key === 'start') return messages.bucketColumn[shownGranularity]
      if (key === 'currency') return tables.currency
      if (key.startsWith('clicks:')) return vocabulary.click(key.slice(7))
      return table.dimensions.has(key) ? vocabulary.dimension(key) : vocabulary.metric(key)
    }
    try {
      // The same fields in other places, and fewer of them, are laid out from what was read already.
      const of = [result, granularity, measures, used.toSorted().join(), layout.metrics.join()]
      const same = kept.current?.of.every((one, i) => one === of[i])
      const groups =
        (same ? kept.current?.groups : undefined) ??
        pivotGroups(result, {
          fields: used,
          metrics,
          ...(granularity ? { granularity, timeZone: result.timeZone ?? formatters.timeZone } : {}),
        })
      kept.current = { of, groups }
      const zone = createFormatters(formatters.locale, result.timeZone ?? formatters.timeZone)
      const accounts = new Map(result.accounts.map(({ wabaId, name }) => [wabaId, name]))
      const textOf = (field: string, rank: number) => textOfRank(groups.by([field]).rollup, field, rank)
      const ranked = new Map<string, string>()
      const labelOf = (field: string, rank: number): string => {
        const key = `${field} ${rank}`
        let label = ranked.get(key)
        if (label === undefined) {
          const text = field === 'start' ? undefined : textOf(field, rank)
          label =
            field === 'start'
              ? zone.date(rank * 1000, shownGranularity, 'full')
              : field === 'currency'
                ? (text ?? vocabulary.value(field, undefined))
                : ((field === 'wabaId' ? accounts.get(text ?? '') : undefined) ??
                  vocabulary.value(field, text))
          ranked.set(key, label)
        }
        return label
      }
      const collator = collatorOf(formatters.locale)
      const words = { messages, tables, formatters }
      const { starts, ends } = groups.source.table.buckets
      const many = result.accounts.length > 1
      return {
        layout,
        metrics,
        nameOf,
        labelOf,
        textOf,
        rows: pivotNodes(groups, layout.rows, labelOf, collator),
        columns: pivotNodes(groups, layout.columns, labelOf, collator),
        cell: pivotValues(groups, layout.rows, layout.columns, words),
        ends: new Map(Array.from(starts, (start, i) => [start, ends[i] ?? start])),
        fields: ['start', ...table.dimensions.keys(), ...(many ? ['currency'] : [])]
          .filter((key) => many || key !== 'wabaId')
          .map((key) => ({ key, label: nameOf(key) })),
        figures: [...metricColumns(table).map(({ name }) => name), ...own.keys()].map((key) => ({
          key,
          label: nameOf(key),
        })),
      }
    } catch (error) {
      if (error instanceof AnalyticsError) return error
      throw error
    }
  }, [result, layout, measures, granularity, messages, formatters, vocabulary, tables])
}

const noMeasures: readonly never[] = []

/** What is shown when nothing was chosen. */
export function defaultLayout<Row>(result: TableResult<Row> | undefined): PivotLayout {
  if (result === undefined) return { rows: [], columns: [], metrics: [] }
  const [first, second] = [...result.table.dimensions.keys()].filter((name) => name !== 'wabaId')
  return {
    rows: [first ?? 'wabaId'],
    columns: [second ?? 'start'],
    metrics: metricColumns(result.table)
      .slice(0, 1)
      .map(({ name }) => name),
  }
}
