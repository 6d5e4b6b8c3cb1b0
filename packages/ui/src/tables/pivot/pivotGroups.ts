import { type MeasureColumn, type Rollup, rollup, type TableAnswer, valueAt } from '@wabalytics/hooks'
import { type CompactOptions, compactSource, countName, keyOf } from './compactSource.js'
import { findGroup, type RankColumns, rankColumns } from './findGroup.js'
import type { PivotMetric } from './PivotModel.js'

/** Groups by any of the fields, each computed once, when it is first asked for. */
export interface PivotGroups {
  by(fields: readonly string[]): Groups
  /** A point for each combination of the fields. */
  readonly source: TableAnswer
}

export interface Groups {
  readonly rollup: Rollup
  /** By field, each group's rank. */
  readonly ranks: RankColumns
  /** A figure of the group with these ranks; `undefined` when there are no points. */
  figure(metric: PivotMetric, ranks: readonly number[]): Figure | undefined
  /** A figure of all groups. */
  column(metric: PivotMetric): MeasureColumn | undefined
}

/** Where a figure stands, and of how many points it is. */
export interface Figure {
  /** The measure of a group of groups. */
  readonly groups: Rollup
  readonly name: string
  readonly group: number
  readonly points: number
  /** How many of the points have it. */
  readonly having: number
  /** Of points that each have one of their own, none can be told. */
  readonly untold: boolean
}

/**
 * Reads the points once, down to a point for each combination of the fields; every group is computed from those.
 * Measures that cannot be, as a number of different values, are asked of the points themselves.
 */
export function pivotGroups(source: TableAnswer, options: CompactOptions): PivotGroups {
  const { answer, measures, single, direct } = compactSource(source, options)
  const { granularity, timeZone, firstDayOfWeek } = options
  const time = granularity === undefined ? {} : { granularity, timeZone, firstDayOfWeek }
  const known = new Map<string, Groups>()
  const make = (fields: readonly string[]): Groups => {
    const groups = rollup(answer, { by: fields, measures: Object.fromEntries(measures) })
    const own =
      direct.size > 0
        ? rollup(source, { by: fields, measures: Object.fromEntries(direct), ...time })
        : undefined
    const ranks = rankColumns(groups, fields)
    const ownRanks = own && rankColumns(own, fields)
    return {
      rollup: groups,
      ranks,
      column: (metric) => groups.measures.get(keyOf(metric)) ?? own?.measures.get(keyOf(metric)),
      figure(metric, wanted) {
        const key = keyOf(metric)
        const group = findGroup(ranks, wanted, groups.length)
        if (group === undefined) return undefined
        const counted = (name: string): number | undefined => {
          const column = groups.measures.get(countName(name))
          return column && (valueAt(column, group) ?? 0)
        }
        const points = counted('') ?? 0
        if (groups.measures.has(key)) {
          const having = counted(key) ?? points
          return { groups, name: key, group, points, having, untold: single.has(key) && having > 1 }
        }
        const place = own && ownRanks && findGroup(ownRanks, wanted, own.length)
        const found = own?.measures.get(key)
        if (own === undefined || place === undefined || found === undefined) return undefined
        const having = points - (found.missing[place] ?? 0)
        return { groups: own, name: key, group: place, points, having, untold: false }
      },
    }
  }
  return {
    source: answer,
    by(fields) {
      const key = JSON.stringify(fields)
      const found = known.get(key) ?? make(fields)
      known.set(key, found)
      return found
    },
  }
}
