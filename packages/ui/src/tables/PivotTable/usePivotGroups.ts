'use client'
import { AnalyticsError, hasHours } from '@wabalytics/hooks'
import { useMemo, useRef } from 'react'
import { useWa } from '../../theme/useWa.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import { hoursZone } from '../model/hoursZone.js'
import type { PivotLayout, PivotMetric } from '../pivot/PivotModel.js'
import { type PivotGroups, pivotGroups } from '../pivot/pivotGroups.js'
import type { PivotTableProps } from './PivotTableProps.js'
import { noMeasures } from './usePivotNames.js'

/** As many readings of the points are kept as somebody goes back and forth between. */
const KEPT = 3

export interface PivotReading {
  readonly groups: PivotGroups
  readonly metrics: readonly PivotMetric[]
  /** The zone buckets are read in: of days that of the accounts, or UTC where dates of several meet; of hours the reader's. */
  readonly timeZone: string
}

interface Kept {
  readonly fields: ReadonlySet<string>
  readonly metrics: ReadonlySet<string>
  readonly groups: PivotGroups
}

/** The figures of a layout, and their groups; or the error that says why there are none. */
export function usePivotGroups<Row>(
  result: TableResult<Row> | undefined,
  layout: PivotLayout,
  { measures = noMeasures, granularity }: Pick<PivotTableProps<Row>, 'measures' | 'granularity'>,
): PivotReading | AnalyticsError | undefined {
  const { timeZone: page, isZoneGiven } = useWa()
  const kept = useRef<{ readonly of: readonly unknown[]; readonly readings: readonly Kept[] }>({
    of: [],
    readings: [],
  })
  return useMemo(() => {
    if (result === undefined) return undefined
    const measured = new Map(measures.map((measure) => [measure.key, measure]))
    const metrics = layout.metrics.map((name): PivotMetric => measured.get(name) ?? name)
    const fields = new Set([...layout.rows, ...layout.columns])
    // Days are the accounts' own; hours are the reader's, where the page says whose clock that is.
    const hours = hasHours(granularity ?? result.query.granularity)
    const clock = hoursZone(result, { isZoneGiven, timeZone: page })
    const timeZone = hours ? clock : undefined
    const zoneOf = ({ source }: PivotGroups): string =>
      hours ? clock : (source.timeZone ?? result.timeZone ?? clock)
    const of = [result, measures, granularity, timeZone]
    const readings = of.every((one, i) => one === kept.current.of[i]) ? kept.current.readings : []
    // The same fields in other places, and fewer of them, are laid out from what was read already.
    const covers = (reading: Kept): boolean =>
      [...fields].every((field) => reading.fields.has(field)) &&
      layout.metrics.every((metric) => reading.metrics.has(metric))
    const found = readings.find(covers)
    if (found) return { groups: found.groups, metrics, timeZone: zoneOf(found.groups) }
    try {
      const groups = pivotGroups(result, {
        fields: [...fields],
        metrics,
        ...(granularity ? { granularity, timeZone } : {}),
      })
      const reading = { fields, metrics: new Set(layout.metrics), groups }
      kept.current = { of, readings: [reading, ...readings].slice(0, KEPT) }
      return { groups, metrics, timeZone: zoneOf(groups) }
    } catch (error) {
      if (error instanceof AnalyticsError) return error
      throw error
    }
  }, [result, layout, measures, granularity, page, isZoneGiven])
}
