import type { DatasetDefinition } from '../datasets/definition.js'
import type { GrowingDimension, GrowingMetric } from '../table/growing.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import { type CurrencyReading, readCurrency } from './currencyReading.js'
import { entriesOf } from './entriesOf.js'
import type { Findings } from './findings.js'
import type { KeyReader } from './keyReader.js'
import { readNumber, readText, unwrap } from './readJson.js'
import { kinds } from './readRows.js'

/** `[{type, value}]`: a metric a type; types come in any case, and the first of a type counts. */
export class ItemsReader implements KeyReader {
  readonly kind = kinds.other
  readonly slot = 0
  private readonly columns = new Map<string, { name: string; column: GrowingMetric | undefined }>()
  private readonly unknown = new Map<string, GrowingMetric>()

  constructor(
    private readonly key: string,
    definition: DatasetDefinition,
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
    private readonly currency: CurrencyReading,
  ) {
    for (const [name, metric] of Object.entries(definition.metrics)) {
      if (metric.key !== key || metric.item === undefined) continue
      this.columns.set(metric.item, { name, column: builder.metrics.get(name) })
    }
  }

  read(raw: unknown, row: number): void {
    const entries = entriesOf(raw, 'value')
    let read = entries.length === 0
    for (const entry of entries) {
      const type = readText(entry?.type)
      if (entry === undefined || type === undefined) continue
      this.currency.set(row, readCurrency(entry.says['currency']))
      const value = readNumber(unwrap(entry.value))
      const known = this.columns.get(type.toLowerCase())
      if (known === undefined) this.readUnknown(type, value, row)
      else {
        read = true
        if (Number.isNaN(value)) this.findings.unreadableValue(known.name)
        else if (known.column?.valid[row] === 0) known.column.set(row, value)
      }
    }
    // Something came, and nothing of it is known: not to be taken for nothing.
    if (!read) this.findings.unreadableValue(this.key)
  }

  private readUnknown(type: string, value: number | undefined, row: number): void {
    if (value === undefined || Number.isNaN(value)) return
    if (!this.findings.unknownKey(type)) {
      this.findings.unreadableValue('…')
      return
    }
    let column = this.unknown.get(type)
    if (column === undefined) {
      column = this.builder.unknownMetric(`item ${type}`, camel(type))
      this.unknown.set(type, column)
    }
    column.set(row, value)
  }
}

/** `[{type, button_content, count}]`. */
export class ClicksReader implements KeyReader {
  readonly kind = kinds.other
  readonly slot = 0
  constructor(
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
  ) {}

  read(raw: unknown, row: number): void {
    // The document's prose calls the number `value`, its sample `count`.
    for (const entry of entriesOf(raw, 'count', 'value')) {
      const count = readNumber(unwrap(entry?.value))
      if (entry === undefined || Number.isNaN(count)) this.findings.unreadableValue('clicks')
      else if (count !== undefined) {
        const type = (readText(entry.type) ?? 'unknown').toLowerCase()
        const content = entry.says['button_content'] ?? entry.says['buttonContent']
        this.builder.clicks?.add(row, type, readText(content), count)
      }
    }
  }
}

/** A key nobody documented: numbers become a metric, texts a dimension, and both are told of. */
export class UnknownReader implements KeyReader {
  readonly kind = kinds.other
  readonly slot = 0
  private metric: GrowingMetric | undefined
  private dimension: GrowingDimension | undefined

  constructor(
    private readonly key: string,
    private readonly builder: TableBuilder,
    private readonly findings: Findings,
  ) {}

  read(raw: unknown, row: number): void {
    if (raw === null) return
    if (!this.findings.unknownKey(this.key)) {
      this.findings.unreadableValue('…')
      return
    }
    if (typeof raw === 'number' && Number.isFinite(raw)) {
      this.metric ??= this.builder.unknownMetric(`key ${this.key}`, camel(this.key))
      this.metric.set(row, raw)
    } else if (typeof raw === 'string') {
      this.dimension ??= this.builder.unknownDimension(`key ${this.key}`, camel(this.key))
      this.dimension.set(row, raw)
    }
  }
}

function camel(key: string): string {
  return key.toLowerCase().replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
