'use client'
import { useMemo } from 'react'
import { moneyFormat } from '../../answers/moneyFormat.js'
import type { CellFormat, DataColumn } from '../../tables/DataTable/DataColumn.js'
import { useFigureColumn } from '../../tables/useFigureColumn.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import type { CategoryDataset } from './CategoryDataset.js'
import type { CategoryFigures, CategoryRow } from './useCategoryFigures.js'

const COUNT: CellFormat = { kind: 'count' }

/** Columns of the table by category and type. Costs have a currency of their own where the accounts' differ. */
export function useCategoryColumns(
  { count, splits }: Pick<CategoryDataset, 'count' | 'splits'>,
  figures: CategoryFigures,
): readonly DataColumn<CategoryRow>[] {
  const vocabulary = useVocabulary()
  const figureColumn = useFigureColumn()
  return useMemo(() => {
    const { costs, count: all } = figures
    const several = costs.length > 1
    return [
      ...splits.map((name) => ({
        key: name,
        header: vocabulary.dimension(name),
        value: (row: CategoryRow) => vocabulary.value(name, row.text(name)),
      })),
      figureColumn<CategoryRow>({
        key: count,
        header: vocabulary.metric(count),
        format: COUNT,
        figure: (row) => row.figure(count),
        total: all,
      }),
      // A column each currency: one column of several could be added up.
      ...costs.map(({ currency, total }) =>
        figureColumn<CategoryRow>({
          key: `cost ${currency ?? ''}`,
          header: several ? `${vocabulary.metric('cost')} (${currency ?? '?'})` : vocabulary.metric('cost'),
          format: moneyFormat(currency),
          figure: (row) =>
            several && row.text('currency') !== currency ? 'other-currency' : row.figure('cost'),
          total,
        }),
      ),
    ]
  }, [vocabulary, figureColumn, count, splits, figures])
}
