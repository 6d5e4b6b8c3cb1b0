import { invalidQuery } from '../errors.js'
import { roundTail } from '../table/roundTail.js'
import { type MeasureColumn, valueAt } from './measureColumn.js'
import type { Rollup } from './rollup.js'

/** A number then and now. */
export interface Change {
  readonly current: number | undefined
  readonly previous: number | undefined
  /** `undefined` when one of the two is missing. */
  readonly change: number | undefined
  /** The change by what was before; `undefined` when that was 0. */
  readonly changeRatio: number | undefined
}

/** A group's change. */
export interface Comparison extends Change {
  /** The group's keys by name. */
  readonly keys: ReadonlyMap<string, string | undefined>
}

export interface CompareOptions {
  /** What a group that only one side has had on the other: nothing is known, or 0 (sparse datasets). @default 'missing' */
  readonly absent?: 'missing' | 'zero' | undefined
}

/**
 * The change from one number to another.
 *
 * @example
 * changeOf(150, 100) // { current: 150, previous: 100, change: 50, changeRatio: 0.5 }
 */
export function changeOf(current: number | undefined, previous: number | undefined): Change {
  if (current === undefined || previous === undefined) {
    return { current, previous, change: undefined, changeRatio: undefined }
  }
  const change = roundTail(current - previous, Math.max(Math.abs(current), Math.abs(previous)))
  const changeRatio = previous === 0 ? undefined : roundTail(change / Math.abs(previous))
  return { current, previous, change, changeRatio }
}

/**
 * Two rollups by the same dimensions, group by group: those of now in their order, then those that are gone. Series
 * over time are compared bucket by bucket: see `compareSeries`.
 *
 * @throws AnalyticsError `invalid-query` when they are grouped by time, by different keys, lack the measure, or are
 * in different currencies.
 * @example
 * // now: [{ country: 'BR', cost: 6 }], before: [{ country: 'AR', cost: 1 }, { country: 'BR', cost: 4 }]
 * compare(now, before, 'cost')
 * // [{ keys: { country: 'BR' }, current: 6, previous: 4, change: 2, changeRatio: 0.5 },
 * //  { keys: { country: 'AR' }, current: undefined, previous: 1, change: undefined, changeRatio: undefined }]
 */
export function compare(
  current: Rollup,
  previous: Rollup,
  measure: string,
  { absent = 'missing' }: CompareOptions = {},
): readonly Comparison[] {
  const now = readSide(current, measure)
  const before = readSide(previous, measure)
  if (now.names !== before.names) {
    throw invalidQuery('compare-keys', 'The two are grouped by different keys.', 'Group both alike.')
  }
  if (now.currency !== before.currency && now.groups.size > 0 && before.groups.size > 0) {
    throw invalidQuery(
      'mixed-currencies',
      `One is in ${now.currency ?? 'an unknown currency'}, the other in ${before.currency ?? 'an unknown one'}.`,
      'Compare money of one currency.',
    )
  }
  const nothing = absent === 'zero' ? 0 : undefined
  const all = new Map([...now.groups, ...before.groups])
  return [...all].map(([key, { keys }]) => {
    const side = (from: typeof now) => {
      const found = from.groups.get(key)
      return found === undefined ? nothing : found.value
    }
    return { keys, ...changeOf(side(now), side(before)) }
  })
}

interface Side {
  readonly names: string
  readonly currency: string | undefined
  readonly groups: Map<string, { keys: ReadonlyMap<string, string | undefined>; value: number | undefined }>
}

function readSide(groups: Rollup, measure: string): Side {
  const column: MeasureColumn | undefined = groups.measures.get(measure)
  if (column === undefined || [...groups.keys.values()].some(({ kind }) => kind === 'time')) {
    throw invalidQuery(
      'compare-impossible',
      column === undefined
        ? `There is no measure "${measure}".`
        : 'Moments of two periods are never the same.',
      'Group both by dimensions; compare series over time with compareSeries.',
    )
  }
  const found: Side['groups'] = new Map()
  for (let group = 0; group < groups.length; group++) {
    const keys = new Map(
      [...groups.keys].map(([name, key]) => [
        name,
        key.kind === 'text' ? key.values[key.codes[group] ?? 0] : undefined,
      ]),
    )
    found.set(JSON.stringify([...keys]), { keys, value: valueAt(column, group) })
  }
  const currency = column.unit === 'money' || column.unit === 'unit-cost' ? column.currency : undefined
  return { names: [...groups.keys.keys()].join(), currency, groups: found }
}
