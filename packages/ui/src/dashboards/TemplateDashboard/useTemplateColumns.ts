'use client'
import { useMemo } from 'react'
import { moneyFormat } from '../../answers/moneyFormat.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import type { Words } from '../../messages/vocabulary/createWords.js'
import type { CellFormat, DataColumn } from '../../tables/DataTable/DataColumn.js'
import { useFigureColumn } from '../../tables/useFigureColumn.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import type { ClickRow } from './clickRows.js'
import type { TemplateCosts, TemplateFigures, TemplateRow } from './useTemplateFigures.js'

const count: CellFormat = { kind: 'count' }
const unitCosts = ['costPerDelivered', 'costPerUrlButtonClick']
const none: readonly never[] = []

/**
 * Columns of the comparison of templates: one a kind of click that occurs, and costs one each currency. `accounts`: names of
 * accounts by id, where there are several to tell apart.
 */
export function useTemplateColumns(
  names: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
  figures: TemplateFigures | undefined,
): readonly DataColumn<TemplateRow>[] {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const figureColumn = useFigureColumn()
  return useMemo(() => {
    const { clickTypes = none, costs = none, total } = figures ?? {}
    const column = (key: string, header: string, format: CellFormat) =>
      figureColumn<TemplateRow>({
        key,
        header,
        format,
        figure: ({ figure }) => figure(key),
        total: total?.(key),
      })
    // A column each currency: one of several could be added up.
    const costColumn = ({ currency, figure: ofAll }: TemplateCosts, name: string, format: CellFormat) =>
      figureColumn<TemplateRow>({
        key: costs.length > 1 ? `${name} ${currency ?? ''}` : name,
        header:
          costs.length > 1 ? `${vocabulary.metric(name)} (${currency ?? '?'})` : vocabulary.metric(name),
        format,
        figure: (row) => (row.currency === currency ? row.figure(name) : 'other-currency'),
        total: ofAll(name),
      })
    return [
      {
        key: 'template',
        header: messages.template,
        value: (row) => names.get(row.templateId) ?? row.templateId,
      },
      ...accountColumn<TemplateRow>(accounts, vocabulary),
      ...['sent', 'delivered', 'read'].map((key) => column(key, vocabulary.metric(key), count)),
      column('readRate', messages.readRate, { kind: 'ratio' }),
      ...clickTypes.map((key) => column(key, vocabulary.click(key.slice('clicks:'.length)), count)),
      ...costs.flatMap((cost) => {
        const money = moneyFormat(cost.currency)
        return [
          costColumn(cost, 'amountSpent', money),
          ...unitCosts.map((name) => costColumn(cost, name, { ...money, kind: 'unitPrice' })),
        ]
      }),
    ]
  }, [messages, vocabulary, figureColumn, names, accounts, figures])
}

/** Columns of the table of clicks. */
export function useClickColumns(
  names: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
): readonly DataColumn<ClickRow>[] {
  const messages = useDashboardMessages()
  const vocabulary = useVocabulary()
  const figureColumn = useFigureColumn()
  return useMemo(
    () => [
      { key: 'button', header: messages.button, value: (row) => row.button },
      {
        key: 'template',
        header: messages.template,
        value: (row) => names.get(row.templateId) ?? row.templateId,
      },
      ...accountColumn<ClickRow>(accounts, vocabulary),
      { key: 'type', header: messages.clickKind, value: (row) => vocabulary.click(row.type) },
      figureColumn<ClickRow>({
        key: 'count',
        header: messages.clicks,
        format: count,
        figure: ({ clicks }) => clicks,
      }),
    ],
    [messages, vocabulary, figureColumn, names, accounts],
  )
}

/** Which account a row is of, where there are several. */
function accountColumn<Row extends { readonly wabaId: string }>(
  accounts: ReadonlyMap<string, string>,
  vocabulary: Words,
): readonly DataColumn<Row>[] {
  if (accounts.size === 0) return []
  const header = vocabulary.dimension('wabaId')
  return [{ key: 'account', header, value: ({ wabaId }) => accounts.get(wabaId) ?? wabaId }]
}
