import { expect, it } from 'vitest'
import { createFormatters } from './createFormatters.js'
import { inSentence } from './inSentence.js'

const money = { kind: 'money', currency: 'USD' } as const

it('sets figures and dates apart from right to left', () => {
  const formatters = createFormatters('ar', 'UTC')
  const print = inSentence(formatters)
  expect(print.value(492.78, money)).toBe(`\u2068${formatters.value(492.78, money)}\u2069`)
  expect(print.date(0, 'DAY')).toBe(`\u2068${formatters.date(0, 'DAY')}\u2069`)
})

it('leaves them as they are from left to right', () => {
  const formatters = createFormatters('en', 'UTC')
  expect(inSentence(formatters)).toBe(formatters)
})
