import { emptyReasonAt, type MeasureColumn, valueAt } from '@wabalytics/hooks'
import type { Formatters } from '../../format/Formatters.js'
import type { Messages } from '../../messages/Messages.js'
import type { TableMessages } from '../../messages/tables/TableMessages.js'
import { unitFormat } from './unitFormat.js'

export interface MeasureWords {
  readonly messages: Messages
  readonly tables: TableMessages
  readonly formatters: Formatters
}

/**
 * A group's number in words. Money in several currencies is never added: each currency's amount stands beside the
 * others. Where there is no number, the reason stands.
 */
export function measureText(column: MeasureColumn, group: number, words: MeasureWords): string {
  const { messages, tables, formatters } = words
  const value = valueAt(column, group)
  if (value !== undefined) return formatters.value(value, unitFormat(column.unit, currencyAt(column, group)))
  switch (emptyReasonAt(column, group)) {
    case 'mixed-currencies':
      return amounts(column, group, formatters) || tables.severalCurrencies
    case 'not-additive':
      return tables.notAdded
    case 'no-denominator':
      return tables.noBasis
    default:
      return messages.missingNoData
  }
}

/** The currency a group's money is in; `undefined` when unknown, or when there is none or several. */
export function currencyAt(column: MeasureColumn, group: number): string | undefined {
  if (column.byCurrency === undefined) return column.currency
  const having = [...column.byCurrency.values()].filter((one) => one.empty[group] === 0)
  return having.length === 1 ? having[0]?.currency : undefined
}

function amounts({ byCurrency }: MeasureColumn, group: number, formatters: Formatters): string {
  return [...(byCurrency?.values() ?? [])]
    .flatMap((column) => {
      const value = valueAt(column, group)
      return value === undefined ? [] : [formatters.value(value, unitFormat(column.unit, column.currency))]
    })
    .join(' · ')
}
