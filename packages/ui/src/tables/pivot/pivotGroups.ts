import {
  type MeasureColumn,
  type Rollup,
  rollup,
  type TableAnswer,
  type TableSource,
  type TimeBucketOptions,
} from '@wabalytics/hooks'
import { compactSource } from './compactSource.js'
import type { PivotMetric } from './PivotModel.js'

export interface PivotGroupsOptions extends Partial<TimeBucketOptions> {
  readonly fields: readonly string[]
  readonly metrics: readonly PivotMetric[]
}

/** Groups by any of the fields, each computed once, when it is first asked for. */
export interface PivotGroups {
  /** The groups by these fields, and which of them has these ranks. */
  by(fields: readonly string[]): Groups
  /** How many points of a group have a metric that only single points show. */
  readonly source: TableAnswer
}

export interface Groups {
  readonly rollup: Rollup
  /** Ranks of the fields' values, joined, to a group. */
  readonly placeOf: ReadonlyMap<string, number>
  /** A figure's column, and which of its groups belongs to this one. */
  column(metric: PivotMetric): MeasureColumn | undefined
  direct(metric: PivotMetric, id: string): number | undefined
}

/** What tells a group from others: texts by their rank, buckets by their start. */
export function ranksAt({ keys }: Rollup, fields: readonly string[], group: number): readonly number[] {
  return fields.map((name) => {
    const key = keys.get(name)
    return (key?.kind === 'time' ? key.starts[group] : key?.codes[group]) ?? 0
  })
}

/**
 * Reads the points once, down to a point for each combination of the fields; every group is computed from those.
 * Measures of the host's own are asked of the points themselves.
 */
export function pivotGroups(source: TableSource, options: PivotGroupsOptions): PivotGroups {
  const names = options.metrics.filter((metric) => typeof metric === 'string')
  const measures = Object.fromEntries(
    options.metrics.flatMap((metric) => (typeof metric === 'string' ? [] : [[metric.key, metric.measure]])),
  )
  const hasOwn = Object.keys(measures).length > 0
  const compact = compactSource(source, { ...options, metrics: names })
  const known = new Map<string, Groups>()
  const time =
    options.granularity === undefined
      ? {}
      : {
          granularity: options.granularity,
          timeZone: options.timeZone,
          firstDayOfWeek: options.firstDayOfWeek,
        }
  const counts = [...compact.table.metrics.keys()].filter((name) => name.startsWith('#'))
  return {
    source: compact,
    by(fields) {
      const key = fields.join()
      const found = known.get(key)
      if (found) return found
      const groups = rollup(compact, { by: fields, metrics: [...names, ...counts] })
      const own = hasOwn ? rollup(source, { by: fields, measures, ...time }) : undefined
      const placeOf = places(groups, fields)
      const ownPlaces = own && places(own, fields)
      const made: Groups = {
        rollup: groups,
        placeOf,
        column: (metric) =>
          typeof metric === 'string' ? groups.measures.get(metric) : own?.measures.get(metric.key),
        direct: (metric, id) => (typeof metric === 'string' ? placeOf : ownPlaces)?.get(id),
      }
      known.set(key, made)
      return made
    },
  }
}

function places(groups: Rollup, fields: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: groups.length }, (_, group) => [ranksAt(groups, fields, group).join(), group]),
  )
}
