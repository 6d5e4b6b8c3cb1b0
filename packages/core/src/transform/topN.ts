import { invalidQuery } from '../errors.js'
import { makeCodes } from '../table/codes.js'
import { withColumns } from '../table/withColumns.js'
import type { Measure } from './measure.js'
import { valueAt } from './measureColumn.js'
import { rollup } from './rollup.js'
import { readSource, type TableAnswer, type TableSource } from './source.js'

export interface TopOptions {
  /** Whose values to rank: a dimension's row name. */
  readonly dimension: string
  /** What to rank by: a metric's row name, `clicks:<type>`, or how to compute it. */
  readonly metric: string | Measure
  /** How many values to keep. */
  readonly count: number
  /** What the others become. @default 'OTHER' (with `_` after it when a value is called so) */
  readonly other?: string | undefined
}

/** A source in which all but the largest values of a dimension are one. */
export interface TopAnswer extends TableAnswer {
  /** The values kept, largest first. */
  readonly top: readonly (string | undefined)[]
  /** What the others are called in the table; `undefined` when there are none. */
  readonly other: string | undefined
  /** How many values became `other`. */
  readonly others: number
}

/**
 * Keeps the largest values of a dimension and makes the rest one. The answer is a source again: rolled up, pivoted
 * or drawn, the figures of the rest are computed from its points. Values without a number come last, equal ones in
 * the order of their names.
 *
 * @throws AnalyticsError `invalid-query` when a name is not in the table, or the count is no whole number.
 * @example
 * // table: [{ country: 'BR', volume: 9 }, { country: 'AR', volume: 2 }, { country: 'CL', volume: 1 }]
 * rollup(topN(table, { dimension: 'country', metric: 'volume', count: 1 }), { by: ['country'] }).rows
 * // [{ country: 'BR', volume: 9 }, { country: 'OTHER', volume: 3 }]
 */
export function topN(source: TableSource, options: TopOptions): TopAnswer {
  const { dimension: name, count } = options
  if (!Number.isSafeInteger(count) || count < 0) {
    throw invalidQuery('count-malformed', `count is ${count}.`, 'Give a whole number of values to keep.')
  }
  const answer = readSource(source)
  const measure: Measure =
    typeof options.metric === 'string' ? { op: 'combine', metric: options.metric } : options.metric
  const groups = rollup(answer, { by: [name], measures: { value: measure } })
  const key = groups.keys.get(name)
  const column = answer.table.dimensions.get(name)
  const value = groups.measures.get('value')
  if (key?.kind !== 'text' || column === undefined || value === undefined) {
    throw invalidQuery('group-unknown', `"${name}" is no dimension of the table.`, 'Name a dimension.')
  }
  const size = (group: number) => valueAt(value, group) ?? Number.NEGATIVE_INFINITY
  const ranked = Array.from({ length: groups.length }, (_, group) => group).sort((a, b) =>
    size(a) === size(b) ? a - b : size(b) - size(a),
  )
  const textOf = (group: number) => key.values[key.codes[group] ?? 0]
  const top = ranked.slice(0, count).map(textOf)
  const others = ranked.length - top.length
  if (others === 0) return { ...answer, top, other: undefined, others }
  const kept = new Set(top)
  let other = options.other ?? 'OTHER'
  while (kept.has(other)) other += '_'
  const values = [undefined, other, ...top.filter((text) => text !== undefined)]
  const codeOf = new Map(values.map((text, code) => [text, code]))
  const codes = column.values.map((text) => {
    const shown = text ?? column.absent
    return kept.has(shown) ? (codeOf.get(shown) ?? 0) : 1
  })
  const rows = makeCodes(answer.table.length, values.length)
  for (let i = 0; i < rows.length; i++) rows[i] = codes[column.codes[i] ?? 0] ?? 0
  const dimensions = [{ name, absent: undefined, values, codes: rows }]
  return { ...answer, table: withColumns(answer.table, { dimensions }), top, other, others }
}
