import { apart } from './apart.js'
import { directionOf } from './directionOf.js'
import { numberOptions } from './numberOptions.js'
import { tidyNumber } from './tidyWords.js'
import type { ValueFormat } from './ValueFormat.js'

/** How a number is written beside its format and digits. */
export type NumberStyle = 'full' | 'compact' | 'signed'

/** Writes numbers as one locale does. What it writes is the same in every engine, and stands apart where lines run from right to left. */
export interface NumberWriter {
  /** `(1.5, USD, 2, 'full')` → `$1.50`. */
  write(value: number, format: ValueFormat, digits: number, style: NumberStyle): string
  /** The same in the pieces `Intl` makes it of. */
  parts(
    value: number,
    format: ValueFormat,
    digits: number,
    style: NumberStyle,
  ): readonly Intl.NumberFormatPart[]
  /** Pieces in, the words they make out. */
  join(parts: readonly Intl.NumberFormatPart[]): string
  /** The power of ten that the short form of a figure counts in: 6 for `1.2M`, 5 for `12 लाख`, 0 where it is in full. */
  power(value: number, format: ValueFormat): number
}

const EXTRA: Readonly<Record<NumberStyle, Intl.NumberFormatOptions>> = {
  full: {},
  compact: { notation: 'compact' },
  signed: { signDisplay: 'exceptZero' },
}

/** One locale's writer; each `Intl` object is made once, when it is first needed. */
export function createNumberWriter(locale: string): NumberWriter {
  const made = new Map<string, Intl.NumberFormat>()
  const engine = (key: string, options: () => Intl.NumberFormatOptions): Intl.NumberFormat => {
    let found = made.get(key)
    if (found === undefined) {
      found = new Intl.NumberFormat(locale, options())
      made.set(key, found)
    }
    return found
  }
  const engineOf = (format: ValueFormat, digits: number, style: NumberStyle): Intl.NumberFormat =>
    engine(`${format.kind} ${'currency' in format ? format.currency : ''} ${digits} ${style}`, () => ({
      ...numberOptions(format, digits, locale),
      ...EXTRA[style],
    }))
  const turned = directionOf(locale) === 'rtl'

  const writer: NumberWriter = {
    write(value, format, digits, style) {
      // Minus zero is zero.
      const plain = value === 0 ? 0 : value
      return turned
        ? writer.join(writer.parts(plain, format, digits, style))
        : tidyNumber(engineOf(format, digits, style).format(plain))
    },
    parts: (value, format, digits, style) => engineOf(format, digits, style).formatToParts(value),
    join(parts) {
      if (!turned) return tidyNumber(parts.map(({ value }) => value).join(''))
      // A symbol of Latin letters among figures that run the other way: `R$` would be read as `$R`.
      const words = parts.map(({ type, value }) => (type === 'currency' ? apart(value) : value))
      return apart(tidyNumber(words.join('')))
    },
    power(value, format) {
      const currency = 'currency' in format ? format.currency : ''
      const parts = engine(`power ${format.kind} ${currency}`, () => {
        const { minimumFractionDigits, maximumFractionDigits, ...rest } = numberOptions(format, 0, locale)
        return {
          ...rest,
          notation: 'compact',
          maximumSignificantDigits: 3,
          numberingSystem: 'latn',
          useGrouping: false,
        }
      }).formatToParts(value)
      if (!parts.some(({ type }) => type === 'compact')) return 0
      const digit = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '0'
      const shown = Number(`${digit('integer')}.${digit('fraction')}`)
      return Math.round(Math.log10(Math.abs(value) / shown))
    },
  }
  return writer
}
