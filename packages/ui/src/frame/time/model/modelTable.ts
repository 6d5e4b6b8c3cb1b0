import type { Messages } from '../../../messages/Messages.js'
import { missingText } from '../../missing/missingText.js'
import type { FigureRows, FigureTable } from '../../tableView/FigureTable.js'
import type { ChartModel } from './ChartModel.js'
import { missingAt } from './missingAt.js'
import { totalOf } from './summarize.js'
import { columnKey, tableSeries, toRow } from './toTable.js'

/** What a table says of a model's buckets, beside their figures. */
export interface BucketNames {
  /** Head of the first column. */
  readonly head: string
  readonly name: (at: number) => string
  readonly note?: ((at: number) => string | undefined) | undefined
  /** Whether there is a last row, of sums. */
  readonly summed: boolean
}

/** A model as a table: a row a bucket, written when it is looked at, and a column a series. */
export function modelTable(
  model: ChartModel,
  messages: Messages,
  { head, name, note, summed }: BucketNames,
): FigureTable<FigureRows> {
  const series = tableSeries(model)
  const { format } = model
  return {
    columns: [
      { key: 'name', label: head },
      ...series.map(({ label, ys }, at) => ({ key: columnKey(model, at), label, format, figures: ys })),
    ],
    rows: {
      length: model.xs.length,
      at: (at) => ({
        key: `${at}`,
        cells: [name(at), ...toRow(model, at).cells],
        missing: [
          undefined,
          ...series.map((one) => {
            const reason = missingAt(one, at)
            return reason && missingText(reason, messages)
          }),
        ],
        notes: [note?.(at)],
      }),
    },
    total: summed ? [null, ...series.map(totalOf)] : undefined,
  }
}
