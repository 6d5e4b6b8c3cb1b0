import { invalidQuery } from '../errors.js'
import { roundTail } from '../table/roundTail.js'
import { empty, type MeasureColumn, valueAt } from './measureColumn.js'
import type { Rollup } from './rollup.js'

/**
 * Each group's part of the whole, from 0 to 1; groups without a number have none. `within` names keys of the rollup:
 * shares then add to 1 among the groups that agree on them, e.g. within each `start`.
 *
 * @throws AnalyticsError `invalid-query` when the measure does not add up, is in several currencies, or is unknown.
 * @example
 * // groups: [{ country: 'AR', volume: 1 }, { country: 'BR', volume: 3 }]
 * share(groups, 'volume').values // [0.25, 0.75]
 */
export function share(groups: Rollup, measure: string, within: readonly string[] = []): MeasureColumn {
  const column = groups.measures.get(measure)
  if (column === undefined || !column.additive) {
    throw invalidQuery(
      'share-impossible',
      column === undefined ? `There is no measure "${measure}".` : `"${measure}" does not add up to a whole.`,
      'Take the share of a sum, e.g. volume or cost.',
    )
  }
  if (column.byCurrency !== undefined && column.currency === undefined && !within.includes('currency')) {
    throw invalidQuery(
      'mixed-currencies',
      `"${measure}" is in several currencies, which are never added.`,
      'Group by currency and take shares within it, or ask accounts of one currency.',
    )
  }
  const wholes = new Map<string, number>()
  const wholeOf = Array.from({ length: groups.length }, (_, group) => {
    const key = keyOf(groups, within, group)
    wholes.set(key, (wholes.get(key) ?? 0) + (valueAt(column, group) ?? 0))
    return key
  })
  const reasons = column.empty.slice()
  const values = column.values.map((value, group) => {
    const whole = wholes.get(wholeOf[group] ?? '') ?? 0
    if (reasons[group] !== 0) return 0
    if (whole !== 0) return roundTail(value / whole)
    reasons[group] = empty.noDenominator
    return 0
  })
  const { missing, lacking } = column
  const rest = { missing, lacking, currency: undefined, byCurrency: undefined, additive: false }
  return { name: `${measure}Share`, unit: 'ratio', values, empty: reasons, ...rest }
}

function keyOf({ keys }: Rollup, names: readonly string[], group: number): string {
  return names
    .map((name) => {
      const key = keys.get(name)
      return key?.kind === 'time' ? key.starts[group] : key?.codes[group]
    })
    .join()
}
