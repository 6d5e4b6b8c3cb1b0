import { type Figure, figureOf } from './figureOf.js'
import { type Rollup, type RollupOptions, rollup } from './rollup.js'
import type { TableSource } from './source.js'

export interface PivotOptions extends Omit<RollupOptions, 'by'> {
  /** What makes a row: names as in `rollup`'s `by`. */
  readonly rows: readonly string[]
  /** What makes a column. */
  readonly columns: readonly string[]
}

/** A place in a pivot table: the index of a row or column, or `'total'`. */
export type PivotPlace = number | 'total'

/** Groups laid out as a table with totals. Totals are computed from the points: rates and unit costs are right. */
export interface Pivot {
  /** What stands at the left: a group a row, with its totals. */
  readonly rows: Rollup
  /** What stands at the top: a group a column, with its totals. */
  readonly columns: Rollup
  /** The cells that have points. */
  readonly body: Rollup
  readonly total: Rollup
  /** The group of a cell in `body`; `undefined` when it has no points. */
  groupAt(row: number, column: number): number | undefined
  /** A measure's number in a cell or total; `undefined` when there is none. */
  valueAt(measure: string, row: PivotPlace, column: PivotPlace): number | undefined
  /** The same with why there is none, or of what it is; `undefined` when the cell has no points. */
  figureAt(measure: string, row: PivotPlace, column: PivotPlace): Figure | undefined
}

/**
 * Groups by rows and columns.
 *
 * @throws AnalyticsError `invalid-query` when a name is not in the table.
 * @example
 * // table: [{ country: 'BR', pricingCategory: 'UTILITY', volume: 2 }, { country: 'AR', pricingCategory: 'MARKETING', volume: 3 }]
 * const table = pivot(source, { rows: ['country'], columns: ['pricingCategory'], metrics: ['volume'] })
 * table.rows.rows                          // [{ country: 'AR', volume: 3 }, { country: 'BR', volume: 2 }]
 * table.valueAt('volume', 0, 0)            // 3: AR, MARKETING
 * table.valueAt('volume', 0, 1)            // undefined: AR, UTILITY
 * table.valueAt('volume', 'total', 'total') // 5
 */
export function pivot(source: TableSource, { rows: left, columns: top, ...options }: PivotOptions): Pivot {
  const group = (by: readonly string[]) => rollup(source, { ...options, by })
  const body = group([...left, ...top])
  const rows = group(left)
  const columns = group(top)
  const total = group([])
  const rowOf = placesOf(rows, left)
  const columnOf = placesOf(columns, top)
  const groups = new Map<number, number>()
  for (let i = 0; i < body.length; i++) {
    const row = rowOf.get(keyOf(body, left, i)) ?? 0
    groups.set(row * columns.length + (columnOf.get(keyOf(body, top, i)) ?? 0), i)
  }
  const groupAt = (row: number, column: number) => groups.get(row * columns.length + column)
  const place = (row: PivotPlace, column: PivotPlace): readonly [Rollup, number | undefined] => {
    if (row === 'total')
      return column === 'total' ? [total, total.length === 0 ? undefined : 0] : [columns, column]
    return column === 'total' ? [rows, row] : [body, groupAt(row, column)]
  }
  const figureAt: Pivot['figureAt'] = (measure, row, column) => {
    const [from, at] = place(row, column)
    return at === undefined ? undefined : figureOf(from, measure, at)
  }
  return {
    rows,
    columns,
    body,
    total,
    groupAt,
    figureAt,
    valueAt: (measure, row, column) => figureAt(measure, row, column)?.value,
  }
}

function placesOf(groups: Rollup, names: readonly string[]): Map<string, number> {
  return new Map(Array.from({ length: groups.length }, (_, i) => [keyOf(groups, names, i), i]))
}

/** What tells a group from others: codes are places in the same sorted values, whatever else is grouped by. */
function keyOf({ keys }: Rollup, names: readonly string[], group: number): string {
  return names
    .map((name) => {
      const key = keys.get(name)
      return key?.kind === 'time' ? key.starts[group] : key?.codes[group]
    })
    .join()
}
