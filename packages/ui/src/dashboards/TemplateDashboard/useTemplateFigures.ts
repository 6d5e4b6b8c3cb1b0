'use client'
import { type AnalyticsResult, type RollupRow, rollup, type Series, toSeries } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { Granularity } from '../../format/Granularity.js'
import { type ClickRow, clickRows } from './clickRows.js'
import { funnelTotals } from './funnelTotals.js'

/** What a report of templates shows. */
export interface TemplateFigures {
  /** Sent, delivered and read over time. */
  readonly lines: readonly Series[]
  readonly total: RollupRow | undefined
  /** Its `readRate` is that of all templates. */
  readonly rate: RollupRow | undefined
  /** A `readRate` each template. */
  readonly rates: readonly RollupRow[]
  readonly funnel: Readonly<Record<string, number>>
  readonly templates: readonly RollupRow[]
  readonly clicks: readonly ClickRow[]
}

/** Over the points that have both: reads the platform no longer keeps do not count as unread. */
const readRate = { op: 'ratio', of: 'read', per: 'delivered' } as const

const steps = ['sent', 'delivered', 'read'] as const

/** The figures of a result, counted together by the granularity shown. */
export function useTemplateFigures(
  result: AnalyticsResult | undefined,
  granularity: Granularity,
  timeZone: string,
): TemplateFigures | undefined {
  return useMemo(() => {
    if (result === undefined) return undefined
    return {
      lines: steps.flatMap((metric) => toSeries(result, { metric, granularity, timeZone })),
      total: rollup(result, { by: [] }).rows[0],
      rate: rollup(result, { by: [], measures: { readRate } }).rows[0],
      rates: rollup(result, { by: ['templateId'], measures: { readRate } }).rows,
      funnel: funnelTotals(result.table),
      templates: rollup(result, { by: ['templateId'] }).rows,
      clicks: clickRows(result.table),
    }
  }, [result, granularity, timeZone])
}
