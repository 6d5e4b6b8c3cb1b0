import type { MeasureColumn } from '@wabalytics/hooks'
import type { Formatters } from '../../format/Formatters.js'
import type { ValueFormat } from '../../format/ValueFormat.js'

/** The currency of a format; empty for what is no money. */
export function currencyOfFormat(format: ValueFormat): string {
  return 'currency' in format ? format.currency : ''
}

/** A measure's figures in a currency, where there are several, and otherwise all. */
export function figuresIn(
  column: MeasureColumn | undefined,
  currency: string,
): ArrayLike<number> & Iterable<number> {
  return (column?.byCurrency?.get(currency) ?? column)?.values ?? []
}

/**
 * Writes the figures of one column, each currency's with the same digits. `figures` gives those of a currency; it is
 * asked once each, when the first is written.
 */
export function columnWriter(
  formatters: Pick<Formatters, 'column'>,
  figures: (currency: string) => Iterable<number>,
): Formatters['value'] {
  const writers = new Map<string, (value: number) => string>()
  return (value, format) => {
    const currency = currencyOfFormat(format)
    const key = `${format.kind} ${currency}`
    const write = writers.get(key) ?? formatters.column(figures(currency), format)
    writers.set(key, write)
    return write(value)
  }
}
