import { isoTime } from '../../../format/isoTime.js'
import type { CsvCell } from '../../../format/toCsv.js'
import { figureCells } from '../../tableView/FigureTable.js'
import type { ChartModel } from './ChartModel.js'
import { modelTable } from './modelTable.js'

/** A column of notes about buckets: its head, and what is said of a bucket. */
export interface NoteColumn {
  readonly head: (timeColumn: string) => string
  readonly at: (at: number) => string | undefined
}

/**
 * A model as cells for CSV or the clipboard: a head, then a row per bucket. The first column says whose days or whose clock
 * it holds: `Day (Asia/Kolkata)`. Notes have a column where there are any.
 */
export function toCells(
  model: ChartModel,
  timeColumn: string,
  notes?: NoteColumn,
): readonly (readonly CsvCell[])[] {
  const { xs, zones, granularity, timeZone } = model
  const table = modelTable(model, {
    head: zones.length === 0 ? timeColumn : `${timeColumn} (${zones.join(', ')})`,
    name: (at) => isoTime(xs[at] ?? 0, granularity, timeZone),
    note: notes?.at,
  })
  return figureCells({ ...table, noteHead: notes?.head })
}
