'use client'
import type { Granularity } from '@wabalytics/hooks'
import { hasHours } from '@wabalytics/hooks'
import { useMemo } from 'react'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import { hoursZone } from '../model/hoursZone.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { metricNames } from '../pivot/partsOf.js'
import type { PivotTableProps } from './PivotTableProps.js'

/** A field or figure that can be chosen. */
export interface Choice {
  readonly key: string
  readonly label: string
}

/** What an answer can be laid out by, in words. */
export interface PivotNames {
  readonly granularity: Granularity
  readonly fields: readonly Choice[]
  readonly figures: readonly Choice[]
  readonly nameOf: (key: string) => string
  /** The words of a dimension's value. */
  readonly valueOf: (field: string, text: string | undefined) => string
}

export function usePivotNames<Row>(
  result: TableResult<Row> | undefined,
  { measures = noMeasures, granularity }: Pick<PivotTableProps<Row>, 'measures' | 'granularity'>,
): PivotNames | undefined {
  const wa = useWa()
  const { messages } = wa
  const vocabulary = useVocabulary()
  const tables = useTableMessages()
  return useMemo(() => {
    if (result === undefined) return undefined
    const { table } = result
    const shown: Granularity = granularity ?? result.query.granularity
    const own = new Map(measures.map(({ key, header }) => [key, header]))
    const accounts = new Map(result.accounts.map(({ wabaId, name }) => [wabaId, name]))
    const many = result.accounts.length > 1
    const bucket = messages.bucketColumn[shown]
    const startName = hasHours(shown) ? `${bucket} (${hoursZone(result, wa)})` : bucket
    const nameOf = (key: string): string => {
      const header = own.get(key)
      if (header !== undefined) return header
      if (key === 'start') return startName
      if (key === 'currency') return tables.currency
      if (key.startsWith('clicks:')) return vocabulary.click(key.slice('clicks:'.length))
      return table.dimensions.has(key) ? vocabulary.dimension(key) : vocabulary.metric(key)
    }
    const choice = (key: string): Choice => ({ key, label: nameOf(key) })
    return {
      granularity: shown,
      nameOf,
      valueOf: (field, text) =>
        (field === 'wabaId' ? accounts.get(text ?? '') : undefined) ??
        (field === 'currency' ? text : undefined) ??
        vocabulary.value(field, text),
      fields: ['start', ...table.dimensions.keys(), ...(many ? ['currency'] : [])]
        .filter((key) => many || key !== 'wabaId')
        .map(choice),
      figures: [...new Set([...metricNames(table), ...own.keys()])].map(choice),
    }
  }, [result, measures, granularity, wa, messages, vocabulary, tables])
}

export const noMeasures: readonly never[] = []
