'use client'
import type { RollupRow } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { CellFormat, DataColumn } from '../../tables/DataTable/DataColumn.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { useWa } from '../../theme/useWa.js'
import { moneyFormat } from '../moneyFormat.js'
import { numberOf } from '../numberOf.js'
import type { CategoryDataset } from './CategoryDataset.js'
import type { CurrencyFigures } from './useCategoryFigures.js'

const COUNT: CellFormat = { kind: 'count' }

/** Columns of the table by category and type. Costs have a currency of their own where the accounts' differ. */
export function useCategoryColumns(
  { count, splits }: CategoryDataset,
  costs: readonly CurrencyFigures[],
  withheld: boolean,
): readonly DataColumn<RollupRow>[] {
  const vocabulary = useVocabulary()
  const { messages } = useWa()
  // A column each currency: one column of several could be added up.
  const currencies = costs.map(({ currency }) => currency).join()
  return useMemo(() => {
    const known = currencies.split(',')
    return [
      ...splits.map((name) => ({
        key: name,
        header: vocabulary.dimension(name),
        value: (row: RollupRow) => vocabulary.value(name, textOf(row, name)),
      })),
      {
        key: count,
        header: vocabulary.metric(count),
        value: (row) => numberOf(row, count),
        format: COUNT,
        total: true,
      },
      ...known.map((currency) => ({
        key: `cost ${currency}`,
        header: known.length > 1 ? `${vocabulary.metric('cost')} (${currency})` : vocabulary.metric('cost'),
        value: (row: RollupRow) =>
          known.length > 1 && textOf(row, 'currency') !== currency ? undefined : numberOf(row, 'cost'),
        format: moneyFormat(currency),
        total: true,
        ...(withheld ? { cell: () => messages.missingWithheld } : {}),
      })),
    ]
  }, [vocabulary, messages, withheld, count, splits, currencies])
}

function textOf(row: RollupRow, name: string): string | undefined {
  const value: unknown = row[name]
  return typeof value === 'string' ? value : undefined
}
