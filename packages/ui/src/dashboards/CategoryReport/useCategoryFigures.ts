'use client'
import {
  type AnyResult,
  type Figure,
  figureOf,
  freeShare,
  type MemberShare,
  type Rollup,
  rollup,
  useCapabilities,
} from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { CategoryDataset } from './CategoryDataset.js'

/** Costs of one currency: amounts of different ones are never added, nor drawn on one axis. */
export interface CurrencyFigures {
  /** ISO 4217; `undefined` when the platform does not tell. */
  readonly currency: string | undefined
  readonly total: Figure | undefined
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
  /** None where people may not see costs. */
  readonly costs: readonly CurrencyFigures[]
  /** A row a category, type and currency. */
  readonly rows: readonly CategoryRow[]
}

const none: CategoryFigures = {
  count: undefined,
  free: undefined,
  costs: [{ currency: undefined, total: undefined }],
  rows: [],
}

const noneWithoutCost: CategoryFigures = { ...none, costs: [] }

/** The figures of a result. */
export function useCategoryFigures(
  { count, splits }: Pick<CategoryDataset, 'count' | 'splits'>,
  result: AnyResult | undefined,
): CategoryFigures {
  const { cost } = useCapabilities()
  return useMemo(() => {
    if (result === undefined) return cost ? none : noneWithoutCost
    const metrics = cost ? [count, 'cost'] : [count]
    // Without costs, accounts of different currencies have no rows of their own.
    const by = cost ? [...splits, 'currency'] : splits
    return {
      count: figureOf(rollup(result, { by: [], metrics: [count] }), count, 0),
      free: freeShare(result, count),
      costs: cost ? costsOf(result) : [],
      rows: rowsOf(rollup(result, { by, metrics })),
    }
  }, [result, count, splits, cost])
}

function costsOf(result: AnyResult): readonly CurrencyFigures[] {
  const groups = rollup(result, { by: ['currency'], metrics: ['cost'] })
  if (groups.length === 0) return [{ currency: result.currency, total: undefined }]
  return groups.rows.map(({ currency }, at) => ({ currency, total: figureOf(groups, 'cost', at) }))
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
