import { emptyReasonAt, figureOf, type MeasureColumn, type Rollup, valueAt } from '@wabalytics/hooks'
import type { Formatters } from '../../format/Formatters.js'
import { figureNote } from '../../frame/missing/figureNote.js'
import { missingReasonOf } from '../../frame/missing/missingReasonOf.js'
import { missingText } from '../../frame/missing/missingText.js'
import type { Messages } from '../../messages/Messages.js'
import type { TableMessages } from '../../messages/tables/TableMessages.js'
import type { TotalCell } from './GridColumn.js'
import { unitFormat } from './unitFormat.js'

export interface MeasureWords {
  readonly messages: Messages
  readonly tables: TableMessages
  readonly formatters: Formatters
}

/**
 * A group's number in words. Money in several currencies is never added: each currency's amount stands beside the
 * others. Where there is no number, the reason stands. `write` writes a figure of the column it stands in.
 */
export function measureText(
  column: MeasureColumn,
  group: number,
  words: MeasureWords,
  write: Formatters['value'] = words.formatters.value,
): string {
  const value = valueAt(column, group)
  if (value !== undefined) return write(value, unitFormat(column.unit, currencyAt(column, group)))
  const reason = emptyReasonAt(column, group)
  const several = reason === 'mixed-currencies' ? amounts(column, group, write) : ''
  return several || missingText(missingReasonOf(reason), words.messages)
}

export interface MeasureCell extends TotalCell {
  /** Whether what a sum lacks came for no known reason: where there are many, it is said of all of them together. */
  readonly quiet: boolean
}

/** The same with what the number is of, when that is not all. */
export function measureCell(
  groups: Rollup,
  name: string,
  group: number,
  words: MeasureWords,
  write: Formatters['value'] = words.formatters.value,
): MeasureCell {
  const column = groups.measures.get(name)
  if (column === undefined) return { text: '', missing: false, quiet: false }
  const figure = figureOf(groups, name, group)
  const text = measureText(column, group, words, write)
  const missing = figure.value === undefined
  const note = figureNote(figure, words.messages, words.formatters)
  return { text, missing, note, quiet: figure.base === undefined && figure.lacking === 'missing' }
}

/** The currency a group's money is in; `undefined` when unknown, or when there is none or several. */
export function currencyAt(column: MeasureColumn, group: number): string | undefined {
  if (column.byCurrency === undefined) return column.currency
  const having = [...column.byCurrency.values()].filter((one) => one.empty[group] === 0)
  return having.length === 1 ? having[0]?.currency : undefined
}

function amounts({ byCurrency }: MeasureColumn, group: number, write: Formatters['value']): string {
  return [...(byCurrency?.values() ?? [])]
    .flatMap((column) => {
      const value = valueAt(column, group)
      return value === undefined ? [] : [write(value, unitFormat(column.unit, column.currency))]
    })
    .join(' · ')
}
