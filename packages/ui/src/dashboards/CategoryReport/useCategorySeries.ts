'use client'
import type { Series as CoreSeries } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { Series } from '../../frame/model/Series.js'
import { useVocabulary } from '../../theme/useVocabulary.js'
import { chartSeries } from '../chartSeries.js'
import type { CategoryFigures } from './useCategoryFigures.js'

/** The series of a report of categories, named for people; the same objects while the figures are. */
export interface CategorySeries {
  readonly counts: readonly Series[]
  readonly costs: ReadonlyMap<string | undefined, readonly Series[]>
}

export function useCategorySeries(figures: CategoryFigures, splitBy: string): CategorySeries {
  const vocabulary = useVocabulary()
  return useMemo(() => {
    const label = ({ value }: CoreSeries): string => vocabulary.value(splitBy, value)
    return {
      counts: chartSeries(figures.counts, label),
      costs: new Map(figures.costs.map(({ currency, series }) => [currency, chartSeries(series, label)])),
    }
  }, [figures, splitBy, vocabulary])
}
