'use client'
import type { Granularity } from '@wabalytics/hooks'
import {
  type AnyResult,
  type Figure,
  figureOf,
  freeShare,
  type MemberShare,
  type Rollup,
  rollup,
  type Series,
  shownGranularity,
  toSeries,
} from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { CategoryDataset } from './CategoryDataset.js'

/** Costs of one currency: amounts of different ones are never added, nor drawn on one axis. */
export interface CurrencyFigures {
  /** ISO 4217; `undefined` when the platform does not tell. */
  readonly currency: string | undefined
  readonly total: Figure | undefined
  /** The whole over time. */
  readonly trend: Series | undefined
}

/** A category, a type, and the currency they are paid in. */
export interface CategoryRow {
  /** The value of a dimension, or the `currency`; `undefined` where it is not known. */
  readonly text: (name: string) => string | undefined
  /** The figure of a metric. */
  readonly figure: (name: string) => Figure
}

/** What a report of categories shows. */
export interface CategoryFigures {
  readonly count: Figure | undefined
  /** What was free of charge, and how much is of a type nobody knows. */
  readonly free: MemberShare | undefined
  /** The count over time. */
  readonly trend: Series | undefined
  readonly costs: readonly CurrencyFigures[]
  /** A row a category, type and currency. */
  readonly rows: readonly CategoryRow[]
}

const none: CategoryFigures = {
  count: undefined,
  free: undefined,
  trend: undefined,
  costs: [{ currency: undefined, total: undefined, trend: undefined }],
  rows: [],
}

/** The figures of a result; hours by the clock of `timeZone`. */
export function useCategoryFigures(
  { count, splits }: CategoryDataset,
  result: AnyResult | undefined,
  granularity: Granularity | undefined,
  timeZone: string | undefined,
): CategoryFigures {
  return useMemo(() => {
    if (result === undefined) return none
    const shown = granularity && shownGranularity(result, granularity)
    const over = { granularity: shown, timeZone }
    return {
      count: figureOf(rollup(result, { by: [], metrics: [count] }), count, 0),
      free: freeShare(result, count),
      trend: toSeries(result, { ...over, metric: count })[0],
      costs: costsOf(result, toSeries(result, { ...over, metric: 'cost' })),
      rows: rowsOf(rollup(result, { by: [...splits, 'currency'], metrics: [count, 'cost'] })),
    }
  }, [result, count, splits, granularity, timeZone])
}

function costsOf(result: AnyResult, trends: readonly Series[]): readonly CurrencyFigures[] {
  const groups = rollup(result, { by: ['currency'], metrics: ['cost'] })
  const totals = groups.rows
  if (totals.length === 0) return [{ currency: result.currency, total: undefined, trend: trends[0] }]
  return totals.map((row, at) => ({
    currency: row.currency,
    total: figureOf(groups, 'cost', at),
    trend: totals.length === 1 ? trends[0] : trends.find(({ currency }) => currency === row.currency),
  }))
}

function rowsOf(groups: Rollup): readonly CategoryRow[] {
  return groups.rows.map((row, at) => ({
    text(name) {
      const value = row[name]
      return typeof value === 'string' ? value : undefined
    },
    figure: (name) => figureOf(groups, name, at),
  }))
}
