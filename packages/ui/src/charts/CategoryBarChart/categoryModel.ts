import type { ValueFormat } from '../../format/ValueFormat.js'
import { buildModel } from '../../frame/time/model/buildModel.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import type { ChartPoint, ChartSeries } from '../../frame/time/model/ChartSeries.js'
import type { ColorsOf } from '../../theme/seriesColors.js'
import type { Category, CategorySeries } from './CategorySeries.js'

/** The step between two rows on the model's axis, which counts rows as days. */
const ROW = 86_400_000

export interface CategoryData {
  readonly categories: readonly Category[]
  readonly series: readonly CategorySeries[]
  readonly previous?: readonly CategorySeries[] | undefined
}

/**
 * Series by category in, the model that every chart is read from out: bucket n is the n-th category. So table, CSV, summary
 * and bars agree here for the same reason as over time.
 */
export function categoryModel(
  { categories, series, previous }: CategoryData,
  format: ValueFormat,
  additive: boolean,
  nameBefore: (label: string) => string,
  colorsOf?: ColorsOf,
): ChartModel {
  const rows = new Map(categories.map(({ key }, at) => [key, at * ROW]))
  const everyRow = [...rows.values()].map((x): ChartPoint => ({ x, y: null }))
  const read = ({ key, label, points }: CategorySeries): ChartSeries => ({
    key,
    label,
    points: [
      ...everyRow,
      ...points.flatMap(({ x, y, reason }): readonly ChartPoint[] => {
        const row = rows.get(x)
        return row === undefined ? [] : [{ x: row, y, reason }]
      }),
    ],
  })
  return buildModel(series.map(read), {
    format,
    granularity: 'DAY',
    timeZone: 'UTC',
    additive,
    previous: previous?.map(read),
    nameBefore,
    colorsOf,
  })
}
