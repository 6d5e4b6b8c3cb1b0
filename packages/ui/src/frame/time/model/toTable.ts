import { isoTime } from '../../../format/isoTime.js'
import { sheetHead } from '../../../format/sheetHead.js'
import type { CsvCell } from '../../../format/toCsv.js'
import type { ChartModel, ModelSeries } from './ChartModel.js'
import type { TimeAxis } from './timeAxis.js'

/** The series that have a column in the table view: those shown, then what they are compared with. */
export function tableSeries({ series, before }: ChartModel): readonly ModelSeries[] {
  return before.length === 0 ? series : [...series, ...before]
}

/** A row of the table view: a bucket's start on the time axis and one figure per series; `null` is missing. */
export interface ModelRow {
  readonly at: number
  readonly x: number
  readonly cells: readonly (number | null)[]
}

/** A name for a column of the table view that no other column has. */
export function columnKey(model: ChartModel, index: number): string {
  const series = tableSeries(model)[index]
  return `${index < model.series.length ? 'now' : 'before'} ${series?.key ?? index}`
}

/** One row of the table view. */
export function toRow(model: ChartModel, at: number): ModelRow {
  return {
    at,
    x: model.xs[at] ?? Number.NaN,
    cells: tableSeries(model).map(({ ys }) => {
      const y = ys[at] ?? Number.NaN
      return Number.isNaN(y) ? null : y
    }),
  }
}

/** Every row of the table view. */
export function toRows(model: ChartModel): readonly ModelRow[] {
  return Array.from(model.xs, (_, at) => toRow(model, at))
}

/** `Day (Asia/Kolkata)`: what the first column holds, and whose days or whose clock. */
function timeHead(timeColumn: string, { zones }: TimeAxis): string {
  return zones.length === 0 ? timeColumn : `${timeColumn} (${zones.join(', ')})`
}

/** A column of notes about buckets: its head, and what is said of a bucket. */
export interface NoteColumn {
  readonly head: (timeColumn: string) => string
  readonly at: (at: number) => string | undefined
}

/**
 * The table view as cells for CSV or the clipboard: a head, then a row per bucket. Notes have a column where there are
 * any.
 */
export function toCells(
  model: ChartModel,
  timeColumn: string,
  notes?: NoteColumn,
): readonly (readonly CsvCell[])[] {
  const time = timeHead(timeColumn, model)
  const said = notes === undefined ? [] : Array.from(model.xs, (_, at) => notes.at(at) ?? null)
  const noted = said.some((note) => note !== null)
  const head = [
    time,
    ...(noted && notes !== undefined ? [notes.head(time)] : []),
    ...tableSeries(model).map(({ label }) => sheetHead(label, model.format)),
  ]
  return [
    head,
    ...toRows(model).map(({ at, x, cells }) => [
      isoTime(x, model.granularity, model.timeZone),
      ...(noted ? [said[at] ?? null] : []),
      ...cells,
    ]),
  ]
}
