'use client'
import type { RollupRow } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { CellFormat, DataColumn } from '../../tables/DataTable/DataColumn.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { moneyFormat } from '../moneyFormat.js'
import { numberOf } from '../numberOf.js'
import { useDashboardMessages } from '../words/useDashboardMessages.js'
import type { ClickRow } from './clickRows.js'

const count: CellFormat = { kind: 'count' }

/** Columns of the comparison of templates; a column a kind of click that occurs. */
export function useTemplateColumns(
  names: ReadonlyMap<string, string>,
  currency: string | undefined,
  rows: readonly RollupRow[],
  rates: readonly RollupRow[],
): readonly DataColumn<RollupRow>[] {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  return useMemo(() => {
    const money = moneyFormat(currency)
    const readRates = new Map(rates.map((row) => [row['templateId'], row]))
    const unit: CellFormat = { ...money, kind: 'unitPrice' }
    const column = (key: string, format: CellFormat, total = false): DataColumn<RollupRow> => ({
      key,
      header: key.startsWith('clicks:') ? vocabulary.click(key.slice(7)) : vocabulary.metric(key),
      value: (row) => numberOf(row, key),
      format,
      total,
    })
    const clicks = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) =>
      key.startsWith('clicks:'),
    )
    return [
      {
        key: 'template',
        header: messages.template,
        value: (row) => names.get(String(row['templateId'])) ?? String(row['templateId']),
      },
      ...['sent', 'delivered', 'read'].map((key) => column(key, count, true)),
      {
        key: 'readRate',
        header: messages.readRate,
        value: (row) => numberOf(readRates.get(row['templateId']), 'readRate'),
        format: { kind: 'ratio' },
      },
      ...clicks.map((key) => column(key, count, true)),
      column('amountSpent', money, true),
      column('costPerDelivered', unit),
      column('costPerUrlButtonClick', unit),
    ]
  }, [messages, vocabulary, names, currency, rows, rates])
}

/** Columns of the table of clicks. */
export function useClickColumns(names: ReadonlyMap<string, string>): readonly DataColumn<ClickRow>[] {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  return useMemo(
    () => [
      { key: 'button', header: messages.button, value: (row) => row.button },
      {
        key: 'template',
        header: messages.template,
        value: (row) => names.get(row.templateId) ?? row.templateId,
      },
      { key: 'type', header: messages.clickKind, value: (row) => vocabulary.click(row.type) },
      { key: 'count', header: messages.clicks, value: (row) => row.count, format: count },
    ],
    [messages, vocabulary, names],
  )
}
