import type { ForecastRefusal, ResultForecast } from '@wabalytics/hooks'
import { moneyFormat } from '../../answers/moneyFormat.js'
import type { Formatters } from '../../format/Formatters.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Words } from '../../messages/vocabulary/createWords.js'

/** What is needed to put a forecast into words. */
export interface ForecastVoice {
  readonly formatters: Formatters
  readonly words: ChartMessages
  readonly vocabulary: Pick<Words, 'value'>
}

const refusals = {
  'no-figures': 'forecastNoFigures',
  'no-traffic': 'forecastNoTraffic',
  'too-short': 'forecastTooShort',
  idle: 'forecastIdle',
  uneven: 'forecastUneven',
  unsettled: 'forecastUnsettled',
  uncertain: 'forecastUncertain',
  allowance: 'forecastAllowance',
} as const satisfies Record<ForecastRefusal, keyof ChartMessages>

/** Why a month is not forecast, in words. */
export function refusalText(reason: ForecastRefusal, words: ChartMessages): string {
  return words[refusals[reason]]
}

/**
 * What stands below a forecast: `80 % likely between $1,205 and $1,375 · $412 so far`, and what it is without. `soFar` is
 * not told where no day has a figure: it would be a 0 that nobody knows.
 */
export function forecastNote(
  forecast: ResultForecast,
  { formatters, words, vocabulary }: ForecastVoice,
): string {
  const { reason, low, high, level, soFar, daysMissing, daysSetAside, excluded, currency } = forecast
  const money = (amount: number): string => formatters.value(amount, moneyFormat(currency))
  const count = (days: number): string => formatters.value(days, { kind: 'count' })
  const parts: string[] = []
  if (reason === undefined) {
    // A round share, and bounds no finer than they are known.
    const [, likely = ''] = formatters.ticks([0, level], { kind: 'ratio' })
    const bound = (amount: number): string => formatters.compact(amount, moneyFormat(currency))
    parts.push(words.forecastBetween({ likely, low: bound(low), high: bound(high) }))
  }
  if (reason !== 'no-figures') {
    parts.push(words.forecastSoFar(daysMissing > 0 ? words.atLeast(money(soFar)) : money(soFar)))
  }
  if (reason === undefined && daysMissing > 0) {
    parts.push(words.forecastMissing(daysMissing, count(daysMissing)))
  }
  if (daysSetAside > 0) parts.push(words.forecastAside(daysSetAside, count(daysSetAside)))
  if (excluded !== undefined) {
    const categories = excluded.categories.map((category) => vocabulary.value('pricingCategory', category))
    parts.push(
      words.forecastWithout({ categories: formatters.list(categories), value: money(excluded.soFar) }),
    )
  }
  return parts.join(' · ')
}
