import type { Granularity } from '@wabalytics/hooks'
import { checkTimeZone } from '@wabalytics/hooks'
import { apart } from './apart.js'
import { createNumbers } from './createNumbers.js'
import { type DateStyle, dateOptions } from './dateOptions.js'
import { directionOf } from './directionOf.js'
import { engineLocale } from './engineLocale.js'
import type { Formatters } from './Formatters.js'
import { regionNames } from './regionNames.js'
import { safeLocale } from './safeLocale.js'
import { spanOf } from './spanOf.js'
import { tidyDate } from './tidyWords.js'

const known = new Map<string, Formatters>()
/** More languages and zones than a page shows; a server may meet them all. */
const MOST_KNOWN = 64

/**
 * Formatters that build each `Intl` object once, on first use; the same ones for the same locale and zone. A locale that is
 * none is English; a zone that is none would date figures wrongly, and is refused. Days are Gregorian ones, as the
 * platform's are.
 *
 * @throws AnalyticsError `invalid-query` (`time-zone-unknown`) when the zone is not known.
 */
export function createFormatters(wantedLocale: string, wantedZone: string): Formatters {
  const key = `${wantedLocale}\n${wantedZone}`
  let formatters = known.get(key)
  if (formatters === undefined) {
    formatters = makeFormatters(safeLocale(wantedLocale), checkTimeZone(wantedZone))
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, formatters)
  }
  return formatters
}

function makeFormatters(locale: string, timeZone: string): Formatters {
  const told = engineLocale(locale)
  const dates = memo(
    (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(told, { timeZone, calendar: 'gregory', ...evenHours(options, told) }),
  )
  const region = regionNames(locale)
  let lists: Intl.ListFormat | undefined

  const around = directionOf(locale) === 'rtl' ? apart : (words: string): string => words
  const tidy = (text: string): string => around(tidyDate(text, locale))
  const dater = (granularity: Granularity, style: DateStyle): Intl.DateTimeFormat =>
    dates(`${granularity}:${style}`, () => dateOptions(granularity, style))

  return {
    locale,
    timeZone,
    ...createNumbers(locale),
    date: (start, granularity, style = 'short') => tidy(dater(granularity, style).format(start)),
    dateRange: (first, last, granularity) => tidy(spanOf(dater(granularity, 'short'), first, last, locale)),
    moment: (moment, options) => tidy(dates(JSON.stringify(options), () => options).format(moment)),
    timeLeft(milliseconds) {
      const [unit, size] = unitOf(milliseconds)
      // Arabic shortens these words to one letter.
      const unitDisplay = /^ar\b/i.test(locale) ? 'long' : 'short'
      const format: Intl.NumberFormatOptions = { style: 'unit', unit, unitDisplay }
      return around(new Intl.NumberFormat(told, format).format(Math.ceil(milliseconds / size)))
    },
    country(code) {
      if (!/^[A-Z]{2}$/.test(code)) return code
      return region(code) ?? code
    },
    list(items) {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' })
      return lists.format(items)
    },
    zone(...moments) {
      const offset = dates('offset', () => ({ timeZoneName: 'shortOffset' }))
      const names = moments.map((moment) => {
        const name = offset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
        // Where there is no difference, one engine writes it all the same.
        return name.replace(/[+-][0\u0660]$/, '')
      })
      const distinct = [...new Set(names)].filter((name) => name !== '' && name !== timeZone)
      return around(distinct.length === 0 ? timeZone : `${timeZone} (${distinct.join(' / ')})`)
    },
  }
}

/** Hours of a day of twenty-four with two digits: engines differ where one is asked for. */
function evenHours(options: Intl.DateTimeFormatOptions, locale: string): Intl.DateTimeFormatOptions {
  if (options.hour !== 'numeric') return options
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions()
  return hour12 === true ? options : { ...options, hour: '2-digit' }
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

function unitOf(milliseconds: number): readonly ['hour' | 'minute' | 'second', number] {
  if (milliseconds <= 60_000) return ['second', 1000]
  return milliseconds < 7_200_000 ? ['minute', 60_000] : ['hour', 3_600_000]
}
