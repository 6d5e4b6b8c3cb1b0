import { datasetDefinition } from '../datasets/datasets.js'
import { invalidQuery } from '../errors.js'
import { roundTail } from '../table/roundTail.js'
import type { Measure } from './measure.js'
import { valueAt } from './measureColumn.js'
import { rollup } from './rollup.js'
import { readSource, type TableSource } from './source.js'

export interface MemberShareOptions {
  /** Whose values are told apart: a dimension's row name. */
  readonly dimension: string
  /** The values whose share is asked. */
  readonly members: readonly string[]
  /** What adds up to the whole: a metric's row name, `clicks:<type>`, or how to compute it. */
  readonly metric: string | Measure
}

/** The share of some values of a dimension, and how much belongs to values nobody announced. */
export interface MemberShare {
  /** 0 to 1; `undefined` when there is no whole, or it is 0. */
  readonly share: number | undefined
  readonly of: number
  readonly whole: number | undefined
  /** What is of no value the library knows, or of none: in the whole, but in no share. 0 when all is known. */
  readonly unknown: number
  /** What those are called, `undefined` where the platform named none; in the order of their names. */
  readonly unknownValues: readonly (string | undefined)[]
}

/**
 * How much of a whole belongs to some values of a dimension. A value this version does not know is in the whole and never
 * in the share, and it is told how much that is: the share may be larger in truth.
 *
 * @throws AnalyticsError `invalid-query` when a name is not in the table, or the metric does not add up to a whole.
 * @example
 * // table: [{ pricingType: 'REGULAR', volume: 3 }, { pricingType: 'FREE_ENTRY_POINT', volume: 5 }, { pricingType: 'NEW', volume: 2 }]
 * memberShare(table, { dimension: 'pricingType', members: ['FREE_ENTRY_POINT'], metric: 'volume' })
 * // { share: 0.5, of: 5, whole: 10, unknown: 2, unknownValues: ['NEW'] }
 */
export function memberShare(source: TableSource, options: MemberShareOptions): MemberShare {
  const { dimension, metric } = options
  const { table } = readSource(source)
  const measure: Measure = typeof metric === 'string' ? { op: 'combine', metric } : metric
  const groups = rollup(source, { by: [dimension], measures: { value: measure } })
  const column = groups.measures.get('value')
  const key = groups.keys.get(dimension)
  if (column?.additive !== true || key?.kind !== 'text' || column.byCurrency !== undefined) {
    throw invalidQuery(
      'share-impossible',
      'The values of this dimension do not add up to a whole.',
      'Take the share of a sum, such as volume or cost of one currency, by a dimension.',
    )
  }
  const definition = Object.values(datasetDefinition(table.dataset).dimensions)
  const known = definition.find(({ name }) => name === dimension)?.values
  const absent = table.dimensions.get(dimension)?.absent
  const members = new Set<string | undefined>(options.members)
  let [of, whole, unknown] = [0, 0, 0]
  const unknownValues: (string | undefined)[] = []
  let told = false
  for (let group = 0; group < groups.length; group++) {
    const value = valueAt(column, group)
    if (value === undefined) continue
    const name = key.values[key.codes[group] ?? 0]
    told = true
    whole += value
    if (members.has(name)) of += value
    else if (name === undefined || name === absent || known?.includes(name) === false) {
      unknown += value
      if (value !== 0) unknownValues.push(name)
    }
  }
  const share = told && whole !== 0 ? roundTail(of / whole) : undefined
  return {
    share,
    of: roundTail(of),
    whole: told ? roundTail(whole) : undefined,
    unknown: roundTail(unknown),
    unknownValues,
  }
}
