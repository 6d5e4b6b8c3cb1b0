import type { Formatters } from '../../format/Formatters.js'
import { isolate } from '../../format/isolate.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { missingWords } from '../../frame/missing/missingWords.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { RankedCountries, RankedCountry } from './rankCountries.js'

/** What is needed to put a map into words. */
export interface MapVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

/** `1,200 in total. Largest share: India with 42%.`, or the highest figure where they do not add up. */
export function mapSummary(
  { ranked, total, missing }: RankedCountries,
  format: ValueFormat,
  { formatters, messages, words }: MapVoice,
): string {
  const print = (value: number): string => formatters.value(value, format)
  const said = total === null ? [] : [words.totalOf(print(total))]
  const first = ranked[0]
  if (first !== undefined && first.value !== null) {
    const name = isolate(first.name)
    if (first.share === null) said.push(messages.summaryPeakAlone({ value: print(first.value), when: name }))
    else if (ranked.length > 1)
      said.push(messages.summaryLargest({ label: name, share: formatters.percent(first.share) }))
  }
  if (missing > 0) said.push(messages.summaryMissing(missing, formatters.value(missing, { kind: 'count' })))
  return said.join(' ')
}

/** A row a country, largest first. */
export function mapTable(
  { ranked, total }: RankedCountries,
  format: ValueFormat,
  { messages, words }: MapVoice,
): FigureTable {
  const shares = total !== null
  return {
    columns: [
      { key: 'country', label: words.country },
      { key: 'code', label: words.code },
      { key: 'value', label: words.value, format },
      ...(shares ? [{ key: 'share', label: words.share, format: { kind: 'ratio' } as const }] : []),
    ],
    rows: ranked.map(({ key, country, name, value, share }) => ({
      key,
      cells: [name, country.code, value, ...(shares ? [share] : [])],
      missing: [undefined, undefined, missingWords(country.reason, messages), '–'],
    })),
    total: shares ? [null, null, total, ranked.some(({ share }) => share !== null) ? 1 : null] : undefined,
  }
}

/** What writes the figures of countries that stand below each other. */
export function listWriter(
  countries: readonly RankedCountry[],
  format: ValueFormat,
  formatters: Formatters,
): (value: number) => string {
  return formatters.column(
    countries.map(({ value }) => value ?? Number.NaN),
    format,
  )
}

/** `['1,200', '(42%)']`, or why there is no figure. */
export function figureParts(
  { country, value, share }: RankedCountry,
  print: (value: number) => string,
  { formatters, messages }: Pick<MapVoice, 'formatters' | 'messages'>,
): readonly string[] {
  if (value === null) return [missingWords(country.reason, messages)]
  const printed = print(value)
  return share === null ? [printed] : [printed, `(${formatters.percent(share)})`]
}

/** What a code that is nobody's is called: with the code, so that `ZZ` can be asked about. */
export function nameWithCode({ country, name }: RankedCountry): string {
  return name === country.code ? name : `${name} (${country.code})`
}
