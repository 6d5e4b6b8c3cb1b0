import { apart } from './apart.js'
import { directionOf } from './directionOf.js'
import { engineLocale } from './engineLocale.js'
import { isUnknownMoney, numberOptions } from './numberOptions.js'
import { tidyNumber } from './tidyWords.js'
import type { ValueFormat } from './ValueFormat.js'

/** Writes numbers as one locale does: the same in every engine, and apart from what stands around where lines run from right to left. */
export interface NumberWriter {
  /** A figure in full, with its sign where that is asked for: `(1.5, USD, 2)` → `$1.50`. */
  full(value: number, format: ValueFormat, digits: number, signed?: boolean): string
  /** A figure in the unit that suits its size: `(12345, USD, 1)` → `$12.3K`. */
  short(value: number, format: ValueFormat, digits: number): string
  /** A figure in the unit that suits another one: `(5e5, 1e6, USD, 1)` → `$0.5M`. */
  inUnitOf(value: number, other: number, format: ValueFormat, digits: number): string
  /** The power of ten of the unit that suits a figure: 6 for `1.2M`, 5 for `12 लाख`, 0 where the language has none. */
  power(value: number): number
}

type Parts = readonly Intl.NumberFormatPart[]

const COUNT: ValueFormat = { kind: 'count' }
const NUMBER = new Set<string>(['integer', 'group', 'decimal', 'fraction'])
/** A figure of several things: what stands beside it is in the plural. */
const SEVERAL = 5

/** One locale's writer; each `Intl` object is made once, when it is first needed. */
export function createNumberWriter(locale: string): NumberWriter {
  const told = engineLocale(locale)
  const made = new Map<string, Intl.NumberFormat>()
  const engine = (key: string, options: () => Intl.NumberFormatOptions): Intl.NumberFormat => {
    let found = made.get(key)
    if (found === undefined) {
      found = new Intl.NumberFormat(told, options())
      made.set(key, found)
    }
    return found
  }
  const fullEngine = (format: ValueFormat, digits: number, signed: boolean): Intl.NumberFormat =>
    engine(`${format.kind} ${'currency' in format ? format.currency : ''} ${digits} ${signed}`, () => ({
      ...numberOptions(format, digits, locale),
      ...(signed ? { signDisplay: 'exceptZero' } : {}),
    }))
  const turned = directionOf(locale) === 'rtl'

  const parts = (value: number, format: ValueFormat, digits: number, signed: boolean): Parts => {
    const written = fullEngine(format, digits, signed).formatToParts(value)
    if (!isUnknownMoney(format)) return written
    return written.map((part) => (part.type === 'currency' ? { ...part, value: '¤' } : part))
  }
  const join = (written: Parts): string => {
    // A symbol of Latin letters in a line that runs the other way: `R$` would be read as `$R`.
    const words = written.map(({ type, value }) => (turned && type === 'currency' ? apart(value) : value))
    return turned ? apart(tidyNumber(words.join(''))) : tidyNumber(words.join(''))
  }
  const compact = (size: number, digits: number): Parts =>
    engine(`short ${digits}`, () => ({
      ...numberOptions(COUNT, digits, locale),
      notation: 'compact',
    })).formatToParts(size)
  /** A number and its unit in words, with the sign and the currency of a figure. Engines differ where they put those themselves. */
  const around = (number: string, value: number, format: ValueFormat): string =>
    join(replaced(parts(value < 0 ? -SEVERAL : SEVERAL, format, 0, false), number))

  const writer: NumberWriter = {
    full(value, format, digits, signed = false) {
      // Minus zero is zero.
      const plain = value === 0 ? 0 : value
      return turned || isUnknownMoney(format)
        ? join(parts(plain, format, digits, signed))
        : tidyNumber(fullEngine(format, digits, signed).format(plain))
    },
    short: (value, format, digits) => around(textOf(compact(Math.abs(value), digits)), value, format),
    inUnitOf(value, other, format, digits) {
      const power = writer.power(other)
      const number = textOf(parts(Math.abs(value) / 10 ** power, COUNT, digits, false))
      // The unit's words are those of a figure that has it: of this one, or else of the other.
      const model = writer.power(value) === power ? value : other
      return around(textOf(replaced(compact(Math.abs(model), digits), number)), value, format)
    },
    power(value) {
      const size = Math.abs(value)
      const written = engine('power', () => ({
        notation: 'compact',
        maximumSignificantDigits: 3,
        numberingSystem: 'latn',
        useGrouping: false,
      })).formatToParts(size)
      if (!written.some(({ type }) => type === 'compact')) return 0
      const digit = (wanted: string): string => written.find(({ type }) => type === wanted)?.value ?? '0'
      return Math.round(Math.log10(size / Number(`${digit('integer')}.${digit('fraction')}`)))
    },
  }
  return writer
}

function textOf(written: Parts): string {
  return written.map(({ value }) => value).join('')
}

/** The pieces of a figure with another number in the place of theirs. */
function replaced(written: Parts, number: string): Parts {
  const first = written.findIndex(({ type }) => NUMBER.has(type))
  return written.flatMap((part, at) => {
    if (!NUMBER.has(part.type)) return [part]
    return at === first ? [{ type: 'integer' as const, value: number }] : []
  })
}
