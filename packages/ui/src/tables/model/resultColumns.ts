import {
  type DimensionColumn,
  dateAsUtc,
  hasHours,
  type MetricColumn,
  pointReason,
  type Rollup,
  rollup,
} from '@wabalytics/hooks'

import { createFormatters } from '../../format/createFormatters.js'
import type { Formatters } from '../../format/Formatters.js'
import { isoTime } from '../../format/isoTime.js'
import { once } from '../../format/once.js'
import { sheetHead } from '../../format/sheetHead.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { missingReasonOf } from '../../frame/missing/missingReasonOf.js'
import { missingText } from '../../frame/missing/missingText.js'
import type { Messages } from '../../messages/Messages.js'
import type { TableMessages } from '../../messages/tables/TableMessages.js'
import type { Words } from '../../messages/vocabulary/createWords.js'
import type { TableResult } from '../DataTable/DataTableProps.js'
import { lettersOf, roomOf } from './columnsOfRows.js'
import { columnWriter, currencyOfFormat, figuresIn } from './columnWriter.js'
import type { GridColumn, TotalCell } from './GridColumn.js'
import { measureCell } from './measureText.js'
import { metricColumns, neverAdded } from './metricColumns.js'
import { textRanks } from './textRanks.js'
import { unitFormat } from './unitFormat.js'

export interface ResultWords {
  readonly messages: Messages
  readonly tables: TableMessages
  readonly vocabulary: Words
  readonly formatters: Formatters
  /** IANA zone hours are shown in. @default that of the formatters */
  readonly hours?: string | undefined
}

/**
 * The columns of an answer: bucket (a day is its account's, an hour the reader's), dimensions (the account only where
 * several were asked), money's currency where
 * accounts differ in it, metrics and types of clicks. Totals follow `rollup`; what may not be added says so.
 */
export function resultColumns(result: TableResult<unknown>, words: ResultWords): readonly GridColumn[] {
  const { table } = result
  const totals = once(() => rollup(result, { by: [] }))
  const total = (name: string, write: Formatters['value']) => (): TotalCell => {
    if (neverAdded(name) && (totals().points[0] ?? 0) > 1) {
      return { text: words.messages.missingNotAdded, missing: true }
    }
    return measureCell(totals(), name, 0, words, write)
  }
  const accounts = table.dimensions.get('wabaId')
  const several = result.accounts.length > 1
  const shown = [...table.dimensions.values()].filter(({ name }) => several || name !== 'wabaId')
  const currencyOf = currenciesByCode(result)
  const currencies = new Set(currencyOf)
  return [
    startColumn(result, words),
    ...shown.map((column) => dimensionColumn(column, result, words)),
    ...(currencies.size > 1 && accounts && hasMoney(result)
      ? [textColumn('currency', words.tables.currency, accounts.codes, ['', ...currencyOf.slice(1)])]
      : []),
    ...metricColumns(table).map((column) =>
      metricColumn(column, result, currencyOf, words, { totals, total }),
    ),
  ]
}

function hasMoney({ table }: TableResult<unknown>): boolean {
  return [...table.metrics.values()].some(
    ({ unit, currency }) => currency === undefined && (unit === 'money' || unit === 'unit-cost'),
  )
}

/** By the code of an account, its currency. */
function currenciesByCode({ table, accounts }: TableResult<unknown>): readonly (string | undefined)[] {
  const known = new Map(accounts.map(({ wabaId, currency }) => [wabaId, currency]))
  const values = table.dimensions.get('wabaId')?.values.slice(1) ?? []
  const found = values.map((wabaId) => known.get(wabaId ?? ''))
  return [found[0], ...found]
}

function startColumn(result: TableResult<unknown>, words: ResultWords): GridColumn {
  const { buckets, dimensions } = result.table
  const { granularity } = result.query
  const codes = dimensions.get('wabaId')?.codes
  const zones = new Map(result.accounts.map(({ wabaId, timeZone }) => [wabaId, timeZone]))
  const { locale, timeZone: page } = words.formatters
  const clock = hasHours(granularity) ? (words.hours ?? page) : undefined
  const byCode = (dimensions.get('wabaId')?.values ?? [undefined]).map((wabaId) =>
    createFormatters(locale, clock ?? zones.get(wabaId ?? '') ?? result.timeZone ?? page),
  )
  const head = words.messages.bucketColumn[granularity]
  const moment = (row: number): number => (buckets.starts[buckets.codes[row] ?? 0] ?? 0) * 1000
  const formattersAt = (row: number): Formatters => byCode[codes?.[row] ?? 0] ?? words.formatters
  const text = (row: number): string => formattersAt(row).date(moment(row), granularity, 'full')
  return {
    key: 'start',
    header: clock === undefined ? head : `${head} (${clock})`,
    figures: false,
    value: (row) => new Date(moment(row)),
    text,
    csv: (row) => isoTime(moment(row), granularity, formattersAt(row).timeZone),
    // Equal dates stand together, whatever moments they begin at.
    sortKeys: () =>
      Float64Array.from(buckets.codes, (code, row) => {
        const start = buckets.starts[code] ?? 0
        return clock === undefined ? dateAsUtc(start, formattersAt(row).timeZone) : start
      }),
    letters: lettersOf(result.table.length, text),
  }
}

function dimensionColumn(
  column: DimensionColumn,
  result: TableResult<unknown>,
  words: ResultWords,
): GridColumn {
  const { name, codes, values, absent } = column
  const accounts = new Map(result.accounts.map((account) => [account.wabaId, account.name]))
  const texts = values.map((value) => {
    const known = value ?? absent
    if (known === undefined) return undefined
    return (name === 'wabaId' ? accounts.get(known) : undefined) ?? words.vocabulary.value(name, known)
  })
  return textColumn(name, words.vocabulary.dimension(name), codes, texts)
}

function textColumn(
  key: string,
  header: string,
  codes: ArrayLike<number>,
  texts: readonly (string | undefined)[],
): GridColumn {
  const text = (row: number): string | undefined => texts[codes[row] ?? 0]
  return {
    key,
    header,
    figures: false,
    value: text,
    text,
    csv: (row) => text(row) ?? null,
    sortKeys(collator) {
      const ranks = textRanks(texts, collator)
      const keys = new Float64Array(codes.length)
      for (let row = 0; row < keys.length; row++) keys[row] = ranks[codes[row] ?? 0] ?? Number.NaN
      return keys
    },
    letters: texts.slice(0, 300).reduce((most, one) => Math.max(most, one?.length ?? 0), 0),
  }
}

/** What the foot is made of. */
interface Foot {
  readonly totals: () => Rollup
  readonly total: (name: string, write: Formatters['value']) => () => TotalCell
}

function metricColumn(
  column: MetricColumn,
  { table }: TableResult<unknown>,
  currencyOf: readonly (string | undefined)[],
  words: ResultWords,
  { totals, total }: Foot,
): GridColumn {
  const { name, unit, values, valid, currency } = column
  const accounts = table.dimensions.get('wabaId')?.codes
  const formats = currencyOf.map((one) => unitFormat(unit, currency ?? one))
  const format = formats[0] ?? unitFormat(unit, currency)
  const value = (row: number): number | undefined => (valid[row] === 1 ? values[row] : undefined)
  const formatAt = (row: number): ValueFormat => formats[accounts?.[row] ?? 0] ?? format
  // The same digits for all figures of one currency: of others, they would say nothing.
  const write = columnWriter(words.formatters, function* (currency) {
    // The foot's price stands under them.
    if (unit === 'unit-cost') yield* figuresIn(totals().measures.get(name), currency)
    if (new Set(formats.map(currencyOfFormat)).size === 1) {
      yield* values
      return
    }
    for (let row = 0; row < table.length; row++) {
      if (currencyOfFormat(formatAt(row)) === currency) yield value(row) ?? Number.NaN
    }
  })
  const text = (row: number): string | undefined => {
    const found = value(row)
    return found === undefined ? undefined : write(found, formatAt(row))
  }
  const header = name.startsWith('clicks:')
    ? words.vocabulary.click(name.slice(7))
    : words.vocabulary.metric(name)
  const { messages } = words
  const why = pointReason(table, name)
  const missing = (row: number): string => missingText(missingReasonOf(why(row)), messages)
  /** Of a bucket of which a part is no longer kept, there is a part. */
  const note = (row: number): string | undefined =>
    valid[row] === 1 && why(row) !== undefined ? messages.stillKnown : undefined
  const remark = (row: number): string | undefined => {
    if (valid[row] === 1) return note(row)
    return why(row) === 'missing' ? undefined : missing(row)
  }
  return {
    key: name,
    header,
    sheetHeader: new Set(currencyOf).size > 1 ? header : sheetHead(header, format),
    figures: true,
    value,
    text,
    missing,
    ...(column.reasons === undefined ? {} : { note }),
    remark: { header: messages.noteColumn({ column: header }), at: remark },
    csv: (row) => value(row) ?? null,
    sortKeys() {
      const keys = Float64Array.from(values)
      for (let row = 0; row < keys.length; row++) if (valid[row] !== 1) keys[row] = Number.NaN
      return keys
    },
    letters: lettersOf(table.length, (row) => roomOf(text(row), missing(row), note(row))),
    total: total(name, write),
  }
}
