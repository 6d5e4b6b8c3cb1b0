import { apart } from './apart.js'
import { createNumberWriter } from './createNumberWriter.js'
import { currencyDigits } from './currencyDigits.js'
import { directionOf } from './directionOf.js'
import type { Formatters } from './Formatters.js'
import { columnDigits, priceDigits } from './fractionDigits.js'
import { lessThan } from './lessThan.js'
import { furthestOf, isShort, tickWords } from './tickWords.js'
import type { ValueFormat } from './ValueFormat.js'

/** The part of the formatters that writes numbers. */
export type Numbers = Pick<
  Formatters,
  'value' | 'column' | 'compact' | 'labels' | 'ticks' | 'percent' | 'change' | 'points'
>

const RATIO: ValueFormat = { kind: 'ratio' }
const COUNT: ValueFormat = { kind: 'count' }
/** A difference of floats that is none. */
const NOTHING = 1e-9

/** Numbers in one locale's words. */
export function createNumbers(locale: string): Numbers {
  const writer = createNumberWriter(locale)
  const around = directionOf(locale) === 'rtl' ? apart : (words: string): string => words

  /** A number with so many digits; what is not nothing, but less than they can say, is said to be less than that. */
  const write = (number: number, format: ValueFormat, digits: number, signed = false): string => {
    const hundred = format.kind === 'ratio' ? 100 : 1
    const size = Math.abs(number) * hundred * 10 ** digits
    if (number === 0 || !(size < 0.5)) return writer.full(number, format, digits, signed)
    const least = (Math.sign(number) * 10 ** -digits) / hundred
    return around(lessThan(writer.full(least, format, digits, signed), number < 0, locale))
  }
  const value = (number: number, format: ValueFormat): string =>
    write(
      number,
      format,
      format.kind === 'unitPrice'
        ? priceDigits(number, currencyDigits(format.currency))
        : columnDigits([number], format),
    )
  const column = (figures: Iterable<number>, format: ValueFormat): ((number: number) => string) => {
    const digits = columnDigits(figures, format)
    // A price that a column's digits would leave one figure of, or none, is written on its own.
    const finest = format.kind === 'unitPrice' ? 10 ** (1 - digits) : 0
    const counted = format.kind === 'count' || format.kind === 'duration'
    return (number) => {
      const finer = counted
        ? columnDigits([number], format) > digits
        : number !== 0 && Math.abs(number) < finest
      return finer ? value(number, format) : write(number, format, digits)
    }
  }
  /** A figure in the unit that suits it, with one digit behind that; without one, whole. */
  const short = (number: number, format: ValueFormat, trim: boolean): string => {
    const power = writer.power(number)
    if (power === 0) return write(number, format, 0)
    const whole = trim && Math.round((number / 10 ** power) * 10) % 10 === 0
    return writer.short(number, format, whole ? 0 : 1)
  }

  return {
    value,
    column,
    compact: (number, format) =>
      isShort(number, format) ? short(number, format, true) : value(number, format),
    labels: (figures, format) =>
      isShort(furthestOf(figures), format)
        ? (number) => short(number, format, false)
        : column(figures, format),
    ticks: (ticks, format) => tickWords(ticks, format, writer),
    percent: (ratio) => value(ratio, RATIO),
    change: (ratio) => write(Math.abs(ratio) < NOTHING ? 0 : ratio, RATIO, 1, true),
    points: (difference) => write(Math.abs(difference) < NOTHING ? 0 : difference * 100, COUNT, 1, true),
  }
}
