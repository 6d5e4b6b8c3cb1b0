import type { Messages } from '../../../messages/Messages.js'
import { missingText } from '../../missing/missingText.js'
import type { FigureRows, FigureTable } from '../../tableView/FigureTable.js'
import type { ChartModel } from './ChartModel.js'
import { missingAt } from './missingAt.js'
import { totalOf } from './summarize.js'

/** What a table says of a model's buckets, beside their figures. */
export interface BucketNames {
  /** Head of the first column. */
  readonly head: string
  readonly name: (at: number) => string
  readonly note?: ((at: number) => string | undefined) | undefined
  /** What says why figures are missing; without it that is left out. */
  readonly messages?: Messages | undefined
  /** Whether there is a last row, of sums. @default false */
  readonly summed?: boolean | undefined
}

/**
 * A model as a table: a row a bucket, written when it is looked at, and a column a series; behind those shown the ones they
 * are compared with.
 */
export function modelTable(
  model: ChartModel,
  { head, name, note, messages, summed = false }: BucketNames,
): FigureTable<FigureRows> {
  const { format, previous, xs } = model
  const series = [...model.series, ...previous]
  const column = (at: number): string => `${at < model.series.length ? 'now' : 'before'} ${series[at]?.key}`
  return {
    columns: [
      { key: 'name', label: head, figures: [] },
      ...series.map(({ label, ys }, at) => ({ key: column(at), label, format, figures: ys })),
    ],
    rows: {
      length: xs.length,
      at: (at) => ({
        key: `${at}`,
        cells: [
          name(at),
          ...series.map(({ ys }) => {
            const y = ys[at] ?? Number.NaN
            return Number.isNaN(y) ? null : y
          }),
        ],
        missing: messages && [
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
