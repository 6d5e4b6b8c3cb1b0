'use client'
import type { RollupRow } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { CellFormat, DataColumn } from '../../tables/DataTable/DataColumn.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { numberOf } from '../numberOf.js'
import type { CategoryDataset } from './CategoryReport.js'

const COUNT: CellFormat = { kind: 'count' }

/** Columns of the table by category and type. Costs have a currency of their own where the accounts' differ. */
export function useCategoryColumns(
  { count, splits }: CategoryDataset,
  currency: string | undefined,
): readonly DataColumn<RollupRow>[] {
  const vocabulary = useVocabulary()
  return useMemo(() => {
    const money: CellFormat = currency === undefined ? COUNT : { kind: 'money', currency }
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
      {
        key: 'cost',
        header: vocabulary.metric('cost'),
        value: (row) => numberOf(row, 'cost'),
        format: money,
        total: currency !== undefined,
      },
    ]
  }, [vocabulary, count, splits, currency])
}

function textOf(row: RollupRow, name: string): string | undefined {
  const value: unknown = row[name]
  return typeof value === 'string' ? value : undefined
}
