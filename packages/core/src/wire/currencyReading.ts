import type { GrowingDimension } from '../table/growing.js'
import type { TableBuilder } from '../table/tableBuilder.js'
import { readText } from './readJson.js'

/** The currency a point, its block or its answer names: a column that is there only where one does. */
export class CurrencyReading {
  private column: GrowingDimension | undefined

  constructor(private readonly builder: TableBuilder) {}

  set(row: number, currency: string | undefined): void {
    if (currency === undefined) return
    this.column ??= this.builder.unknownDimension('key currency', 'currency')
    this.column.set(row, currency)
  }

  /** Gives rows that named none what stands around them. */
  fill(from: number, to: number, currency: string | undefined): void {
    if (currency === undefined) return
    for (let row = from; row < to; row++) {
      if ((this.column?.codes[row] ?? 0) === 0) this.set(row, currency)
    }
  }
}

/** ISO 4217, in upper case. */
export function readCurrency(value: unknown): string | undefined {
  const text = readText(value)?.trim().toUpperCase()
  return text !== undefined && /^[A-Z]{3}$/.test(text) ? text : undefined
}
