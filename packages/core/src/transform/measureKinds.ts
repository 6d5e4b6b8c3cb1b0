import type { DimensionColumn, MetricColumn } from '../table/pointTable.js'
import { type Accumulator, CountSums, ExactSums, MissingCounts } from './accumulate.js'
import { divide } from './divide.js'
import { empty, type MeasureUnit, type RatioBase } from './measureColumn.js'

/** A measure by cell, before cells without points are dropped. */
export interface RawMeasure {
  readonly unit: MeasureUnit
  readonly additive: boolean
  readonly values: Float64Array
  readonly empty: Uint8Array
  readonly missing: Uint32Array
  readonly lacking: Uint8Array
  readonly base?: RatioBase | undefined
}

/** A measure under way: what must pass by, and what comes of it once the points of each cell are counted. */
export interface PlannedMeasure {
  readonly accumulators: readonly Accumulator[]
  finish(points: Uint32Array): RawMeasure
}

export function sumOf(column: MetricColumn, cells: number): PlannedMeasure {
  const { name, unit, values } = column
  const sums = unit === 'count' ? new CountSums(cells, values) : new ExactSums(cells, values)
  const missing = new MissingCounts(cells, column)
  // People who clicked on two days are counted on both: a sum of unique clicks is no count of people.
  const additive = name !== 'clicks:unique_url_button'
  return {
    accumulators: [sums, missing],
    finish: (points) => ({
      unit,
      additive,
      values: sums.sums,
      empty: missing.empty(points),
      ...told(missing),
    }),
  }
}

/** The average of the points that have a number. */
export function meanOf(column: MetricColumn, cells: number): PlannedMeasure {
  const sums = new ExactSums(cells, column.values)
  const missing = new MissingCounts(cells, column)
  return {
    accumulators: [sums, missing],
    finish: (points) => {
      const present = Float64Array.from(points, (count, cell) => count - (missing.missing[cell] ?? 0))
      return {
        ...{ unit: column.unit, additive: false },
        ...divide(sums.sums, present, missing.empty(points)),
        ...told(missing),
      }
    },
  }
}

/** The largest (`sign` 1) or smallest (-1) number. */
export function extremeOf(column: MetricColumn, sign: 1 | -1, cells: number): PlannedMeasure {
  const { values, valid, unit } = column
  const found = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY)
  const missing = new MissingCounts(cells, column)
  const extremes: Accumulator = {
    add(cellOf, from, count) {
      for (let i = 0; i < count; i++) {
        const cell = cellOf[i] ?? 0
        const value = (values[from + i] ?? 0) * sign
        if (valid[from + i] === 1 && value > (found[cell] ?? 0)) found[cell] = value
      }
    },
  }
  return {
    accumulators: [extremes, missing],
    finish: (points) => {
      const reasons = missing.empty(points)
      const shown = found.map((value, cell) => (reasons[cell] === 0 ? value * sign : 0))
      return { unit, additive: false, values: shown, empty: reasons, ...told(missing) }
    },
  }
}

/** The number of cells where only one point has one. */
export function onlyOf(column: MetricColumn, cells: number): PlannedMeasure {
  const sum = sumOf(column, cells)
  return {
    accumulators: sum.accumulators,
    finish: (points) => {
      const all = sum.finish(points)
      const reasons = all.empty.map((reason, cell) =>
        (points[cell] ?? 0) - (all.missing[cell] ?? 0) > 1 ? empty.notAdditive : reason,
      )
      const values = all.values.map((value, cell) => (reasons[cell] === 0 ? value : 0))
      return { ...all, additive: false, values, empty: reasons }
    },
  }
}

/** How many points have a number. */
export function countOf(column: MetricColumn, cells: number): PlannedMeasure {
  const missing = new MissingCounts(cells, column)
  return {
    accumulators: [missing],
    finish: (points) =>
      counted(Float64Array.from(points, (count, cell) => count - (missing.missing[cell] ?? 0))),
  }
}

/** How many different values of a dimension there are. */
export function distinctOf({ codes, values }: DimensionColumn, cells: number): PlannedMeasure {
  const found = new Float64Array(cells)
  const seen = new Set<number>()
  const distinct: Accumulator = {
    add(cellOf, from, count) {
      for (let i = 0; i < count; i++) {
        const code = codes[from + i] ?? 0
        const cell = cellOf[i] ?? 0
        const pair = cell * values.length + code
        if (code === 0 || seen.has(pair)) continue
        seen.add(pair)
        found[cell] = (found[cell] ?? 0) + 1
      }
    },
  }
  return { accumulators: [distinct], finish: () => ({ ...counted(found), additive: false }) }
}

export function pointsOf(): PlannedMeasure {
  return { accumulators: [], finish: (points) => counted(Float64Array.from(points)) }
}

function counted(values: Float64Array): RawMeasure {
  const { length } = values
  const none = { empty: new Uint8Array(length), missing: new Uint32Array(length) }
  return { unit: 'count', additive: true, values, ...none, lacking: new Uint8Array(length) }
}

/** What is missing, as every kind of measure tells it. */
function told({ missing, lacking }: MissingCounts): Pick<RawMeasure, 'missing' | 'lacking'> {
  return { missing, lacking }
}
