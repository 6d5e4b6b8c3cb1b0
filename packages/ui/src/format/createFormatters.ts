import { type DateStyle, dateOptions } from './dateOptions.js'
import type { Formatters } from './Formatters.js'
import { fineOptions, numberOptions } from './formatNumber.js'
import type { Granularity } from './Granularity.js'
import { safeLocale } from './safeLocale.js'
import { safeTimeZone } from './safeTimeZone.js'
import type { ValueFormat } from './ValueFormat.js'

const known = new Map<string, Formatters>()
/** More languages and zones than a page shows; a server may meet them all. */
const MOST_KNOWN = 64

/** Formatters that build each `Intl` object once, on first use; the same ones for the same locale and zone. */
export function createFormatters(wantedLocale: string, wantedZone: string): Formatters {
  const key = `${wantedLocale}\n${wantedZone}`
  let formatters = known.get(key)
  if (formatters === undefined) {
    formatters = makeFormatters(safeLocale(wantedLocale), safeTimeZone(wantedZone))
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, formatters)
  }
  return formatters
}

function makeFormatters(locale: string, timeZone: string): Formatters {
  const numbers = memo((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options))
  const dates = memo(
    (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone, ...options }),
  )
  let regions: Intl.DisplayNames | undefined
  let lists: Intl.ListFormat | undefined

  const number = (value: number, format: ValueFormat, compact: boolean): string => {
    const key = `${format.kind}:${'currency' in format ? format.currency : ''}:${compact}`
    const plain = numbers(key, () => numberOptions(format, compact))
    const fine = format.kind === 'unitPrice' && !isExact(value, plain)
    const formatter = fine ? numbers(`${key}:fine`, () => fineOptions(format.currency)) : plain
    return formatter.format(value === 0 ? 0 : value)
  }
  const dater = (granularity: Granularity, style: DateStyle): Intl.DateTimeFormat =>
    dates(`${granularity}:${style}`, () => dateOptions(granularity, style))

  return {
    locale,
    timeZone,
    value: (value, format) => number(value, format, false),
    compact: (value, format) => number(value, format, true),
    percent: (ratio) => number(ratio, { kind: 'ratio' }, false),
    change: (ratio) =>
      numbers('change', () => ({
        style: 'percent',
        maximumFractionDigits: 1,
        signDisplay: 'exceptZero',
      })).format(ratio),
    date: (start, granularity, style = 'short') => dater(granularity, style).format(start),
    dateRange: (first, last, granularity) => dater(granularity, 'short').formatRange(first, last),
    moment: (moment, options) => dates(JSON.stringify(options), () => options).format(moment),
    country(code) {
      if (!/^[A-Z]{2}$/.test(code)) return code
      regions ??= new Intl.DisplayNames(locale, { type: 'region' })
      return regions.of(code) ?? code
    },
    list(items) {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' })
      return lists.format(items)
    },
    zone(...moments) {
      const offset = dates('offset', () => ({ timeZoneName: 'shortOffset' }))
      const names = moments.map(
        (moment) => offset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '',
      )
      const distinct = [...new Set(names)].filter((name) => name !== '' && name !== timeZone)
      return distinct.length === 0 ? timeZone : `${timeZone} (${distinct.join(' / ')})`
    },
  }
}

function memo<Options, Result>(
  make: (options: Options) => Result,
): (key: string, options: () => Options) => Result {
  const made = new Map<string, Result>()
  return (key, options) => {
    let result = made.get(key)
    if (result === undefined) {
      result = make(options())
      made.set(key, result)
    }
    return result
  }
}

/** Whether a formatter's fraction digits hold a value whole. */
function isExact(value: number, formatter: Intl.NumberFormat): boolean {
  const scaled = Math.abs(value) * 10 ** (formatter.resolvedOptions().maximumFractionDigits ?? 2)
  return Math.abs(scaled - Math.round(scaled)) < 1e-9
}
