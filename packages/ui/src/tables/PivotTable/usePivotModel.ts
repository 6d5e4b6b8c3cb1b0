'use client'
import { AnalyticsError } from '@wabalytics/hooks'
import { useMemo } from 'react'
import { useWa } from '../../theme/useWa.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { PivotLayout } from '../pivot/PivotModel.js'
import { metricNames } from '../pivot/partsOf.js'
import type { PivotTableProps } from './PivotTableProps.js'
import { type PivotView, pivotView } from './pivotView.js'
import { usePivotGroups } from './usePivotGroups.js'
import type { PivotNames } from './usePivotNames.js'

/** A pivot of an answer, or the error that says why there is none. */
export function usePivotModel<Row>(
  result: TableResult<Row> | undefined,
  layout: PivotLayout,
  names: PivotNames | undefined,
  props: Pick<PivotTableProps<Row>, 'measures' | 'granularity'>,
): PivotView | AnalyticsError | undefined {
  const { messages, formatters } = useWa()
  const tables = useTableMessages()
  const read = usePivotGroups(result, layout, props)
  return useMemo(() => {
    if (result === undefined || names === undefined || read === undefined) return undefined
    if (read instanceof AnalyticsError) return read
    try {
      return pivotView(layout, names, read, { messages, tables, formatters })
    } catch (error) {
      if (error instanceof AnalyticsError) return error
      throw error
    }
  }, [result, layout, names, read, messages, formatters, tables])
}

/** What is shown when nothing was chosen: the first dimension by the second or by time, and the first metric. */
export function defaultLayout<Row>(result: TableResult<Row> | undefined): PivotLayout {
  if (result === undefined) return { rows: [], columns: [], metrics: [] }
  const [first, second] = [...result.table.dimensions.keys()].filter((name) => name !== 'wabaId')
  return {
    rows: [first ?? 'wabaId'],
    columns: [second ?? 'start'],
    metrics: metricNames(result.table).slice(0, 1),
  }
}
