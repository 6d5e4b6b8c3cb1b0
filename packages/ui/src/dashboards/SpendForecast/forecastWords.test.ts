import type { ForecastRefusal, ResultForecast } from '@wabalytics/hooks'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import { figuresEn } from '../../messages/figures/en.js'
import { figureArea } from '../../messages/figures/figureArea.js'
import { type ForecastVoice, forecastNote, refusalText } from './forecastWords.js'

const reasons: readonly ForecastRefusal[] = [
  'no-figures',
  'no-traffic',
  'too-short',
  'idle',
  'uneven',
  'unsettled',
  'uncertain',
  'allowance',
]
const voice: ForecastVoice = {
  formatters: createFormatters('en', 'UTC'),
  words: figuresEn,
  vocabulary: { value: (_, key) => String(key) },
}
const known = { level: 0.8, soFar: 412.5, daysLeft: 21, daysMissing: 0, daysKnown: 56, daysSetAside: 0 }
const money = { unit: 'money', currency: 'USD', excluded: undefined } as const
const told: ResultForecast = { ...known, ...money, reason: undefined, expected: 1290, low: 1205, high: 1375 }
const refused: ResultForecast = {
  ...{ ...known, ...money, reason: 'uneven' },
  ...{ expected: undefined, low: undefined, high: undefined },
}
const note = (forecast: ResultForecast) => forecastNote(forecast, voice).replaceAll('\u00a0', ' ')

describe('below a forecast', () => {
  it('stand its interval and what there is', () => {
    expect(note(told)).toBe('80% likely between $1,205.00 and $1,375.00 · $412.50 so far')
  })

  it('are bounds no finer than they are known', () => {
    expect(note({ ...told, low: 146_335.28, high: 229_886.24 })).toMatch(/between \$146.3K and \$229.9K/)
  })

  it('stands what was estimated, set aside and left out', () => {
    const excluded = { categories: ['SERVICE'], soFar: 3.2 }
    expect(note({ ...told, daysMissing: 1, daysSetAside: 2, excluded })).toBe(
      '80% likely between $1,205.00 and $1,375.00 · at least $412.50 so far · ' +
        '1 past day without a figure is estimated · 2 days of a campaign are not expected again · ' +
        'without SERVICE ($3.20 so far): free up to an allowance, so no pace foretells the cost',
    )
  })

  it('stands what there is where there is none, and nothing that nobody knows', () => {
    expect(note(refused)).toBe('$412.50 so far')
    expect(note({ ...refused, reason: 'no-figures', soFar: 0, daysMissing: 9 })).toBe('')
  })
})

describe.each(['en', 'ar', 'de', 'es', 'fr', 'hi', 'id', 'ko', 'pt'])(
  'why there is none, in %s',
  (language) => {
    it('is told by a sentence of its own for each reason', async () => {
      if (language !== 'en') await new Promise<void>((done) => void figureArea.load(language, done))
      const words: ChartMessages = figureArea.read(language)
      expect(new Set(reasons.map((reason) => refusalText(reason, words))).size).toBe(reasons.length)
    })
  },
)
