import { type Notice, notice } from '../notices.js'
import type { MetricColumn, PointTable } from '../table/pointTable.js'
import { withColumns } from '../table/withColumns.js'
import type { Waba } from './accounts.js'
import type { Answer } from './answer.js'
import type { Part } from './selectRows.js'

/** An account's answers, with all their money in one currency. */
export interface OwnCurrency {
  readonly parts: readonly Part[]
  /** ISO 4217; `undefined` when unknown. */
  readonly currency: string | undefined
  readonly notices: readonly Notice[]
}

/**
 * Sees to it that no amount is printed in a currency it is not in: points may name their own. Where all agree on another
 * one than the account's, that is the currency of the account's figures; where they do not, amounts that are not in the
 * account's are left out, and counted.
 */
export function inOwnCurrency({ id, currency }: Waba, parts: readonly Part[]): OwnCurrency {
  const answers = [...new Set(parts.map(({ answer }) => answer))]
  if (!answers.some(namesCurrency)) return { parts, currency, notices: [] }
  const named = countByCurrency(answers)
  const [only] = named.keys()
  if (named.size === 1 && only !== undefined) {
    const differs = currency !== undefined && only !== currency
    const notices = differs ? [notice('currency-differs', { name: only, value: currency }, id)] : []
    return { parts, currency: only, notices }
  }
  const others = [...named].flatMap(([name, count]) =>
    name === undefined || name === currency ? [] : [{ name, count }],
  )
  if (others.length === 0) return { parts, currency, notices: [] }
  const currencies = others.map(({ name }) => name)
  const left = new Map(answers.map((answer) => [answer, without(answer, currencies)]))
  const count = others.reduce((sum, one) => sum + one.count, 0)
  return {
    parts: parts.map(({ answer, cells }) => ({ answer: left.get(answer) ?? answer, cells })),
    currency,
    notices: [notice('amounts-left-out', { count, currencies }, id)],
  }
}

function namesCurrency({ currency, table }: Answer): boolean {
  return currency !== undefined || table.dimensions.has('currency')
}

/** How many points with money are in each currency; `undefined`: those of which nothing says which. */
function countByCurrency(answers: readonly Answer[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>()
  for (const { table, currency } of answers) {
    const money = [...table.metrics.values()].filter(isMoney)
    for (let row = 0; row < table.length; row++) {
      if (!money.some(({ valid }) => valid[row] === 1)) continue
      const name = currencyAt(table, row) ?? currency
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}

function without(answer: Answer, currencies: readonly string[]): Answer {
  const { table } = answer
  const isOther = (row: number) => currencies.includes(currencyAt(table, row) ?? answer.currency ?? '')
  const metrics = [...table.metrics.values()].filter(isMoney).map((one): MetricColumn => {
    const valid = one.valid.map((flag, row) => (isOther(row) ? 0 : flag))
    return { ...one, valid, values: one.values.map((value, row) => (valid[row] === 1 ? value : 0)) }
  })
  return { ...answer, table: withColumns(table, { metrics }) }
}

function isMoney({ unit }: MetricColumn): boolean {
  return unit === 'money' || unit === 'unit-cost'
}

function currencyAt({ dimensions }: PointTable, row: number): string | undefined {
  const column = dimensions.get('currency')
  return column?.values[column.codes[row] ?? 0]
}
