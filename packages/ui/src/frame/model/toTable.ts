import { isoTime } from '../../format/isoTime.js'
import type { CsvCell } from '../../format/toCsv.js'
import type { ChartModel } from './ChartModel.js'

/** A row of the table view: a bucket's start and one figure per series; `null` is missing. */
export interface ModelRow {
  readonly at: number
  readonly x: number
  readonly cells: readonly (number | null)[]
}

/** One row of the table view. */
export function toRow(model: ChartModel, at: number): ModelRow {
  return {
    at,
    x: model.xs[at] ?? Number.NaN,
    cells: model.series.map(({ ys }) => {
      const y = ys[at] ?? Number.NaN
      return Number.isNaN(y) ? null : y
    }),
  }
}

/** Every row of the table view. */
export function toRows(model: ChartModel): readonly ModelRow[] {
  return Array.from(model.xs, (_, at) => toRow(model, at))
}

/** The table view as cells for CSV or the clipboard: a head, then a row per bucket. */
export function toCells(model: ChartModel, timeColumn: string): readonly (readonly CsvCell[])[] {
  const head = [`${timeColumn} (${model.timeZone})`, ...model.series.map(({ label }) => label)]
  return [
    head,
    ...toRows(model).map(({ x, cells }) => [isoTime(x, model.granularity, model.timeZone), ...cells]),
  ]
}
