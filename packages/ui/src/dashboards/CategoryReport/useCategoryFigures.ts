'use client'
import { type AnalyticsResult, type RollupRow, rollup, type Series, toSeries } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { Granularity } from '../../format/Granularity.js'
import { numberOf } from '../numberOf.js'
import { ratioOf } from '../ratioOf.js'
import type { CategoryDataset } from './CategoryDataset.js'

/** Costs of one currency: amounts of different ones are never added, nor drawn on one axis. */
export interface CurrencyFigures {
  /** ISO 4217; `undefined` when the platform does not tell. */
  readonly currency: string | undefined
  readonly total: number | undefined
  readonly series: readonly Series[]
  /** The whole over time, whatever it is split by. */
  readonly trend: Series | undefined
}

/** What a report of categories shows. */
export interface CategoryFigures {
  readonly count: number | undefined
  /** Share of what was free of charge, 0 to 1. */
  readonly freeShare: number | undefined
  readonly counts: readonly Series[]
  /** The count over time, whatever it is split by. */
  readonly trend: Series | undefined
  readonly costs: readonly CurrencyFigures[]
  /** A row a category, type and currency. */
  readonly rows: readonly RollupRow[]
}

const none: CategoryFigures = {
  count: undefined,
  freeShare: undefined,
  counts: [],
  trend: undefined,
  costs: [{ currency: undefined, total: undefined, series: [], trend: undefined }],
  rows: [],
}

/** The figures of a result, split one way. `timeZone` says whose days count where the accounts' differ. */
export function useCategoryFigures(
  { count, splits, paidType }: CategoryDataset,
  result: AnalyticsResult | undefined,
  splitBy: string,
  granularity: Granularity | undefined,
  timeZone: string,
): CategoryFigures {
  return useMemo(() => {
    if (result === undefined) return none
    const over = { granularity, timeZone }
    const split = { ...over, splitBy }
    const all = numberOf(rollup(result, { by: [], metrics: [count] }).rows[0], count)
    const types = rollup(result, { by: [splits[1]], metrics: [count] }).rows
    const paid = types.find((row) => row[splits[1]] === paidType)
    return {
      count: all,
      freeShare: ratioOf(all === undefined ? undefined : all - (numberOf(paid, count) ?? 0), all),
      counts: toSeries(result, { ...split, metric: count }),
      trend: toSeries(result, { ...over, metric: count })[0],
      costs: costsOf(
        result,
        toSeries(result, { ...split, metric: 'cost' }),
        toSeries(result, { ...over, metric: 'cost' }),
      ),
      rows: rollup(result, { by: [...splits, 'currency'], metrics: [count, 'cost'] }).rows,
    }
  }, [result, count, splits, paidType, splitBy, granularity, timeZone])
}

function costsOf(
  result: AnalyticsResult,
  series: readonly Series[],
  trends: readonly Series[],
): readonly CurrencyFigures[] {
  const totals = rollup(result, { by: ['currency'], metrics: ['cost'] }).rows
  if (totals.length === 0) return [{ currency: result.currency, total: undefined, series, trend: trends[0] }]
  return totals.map((row) => ({
    currency: row.currency,
    total: numberOf(row, 'cost'),
    series: totals.length === 1 ? series : seriesOf(series, row.currency),
    trend: totals.length === 1 ? trends[0] : trends.find(({ currency }) => currency === row.currency),
  }))
}

/** One currency's series, named by their split alone: MARKETING has one colour, whatever it is paid in. */
function seriesOf(series: readonly Series[], currency: string | undefined): readonly Series[] {
  return series
    .filter((one) => one.currency === currency)
    .map((one) => ({ ...one, key: one.value ?? one.key }))
}
