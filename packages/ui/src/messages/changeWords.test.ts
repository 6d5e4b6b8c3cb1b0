import { expect, it } from 'vitest'
import { changeOf } from '../format/changeOf.js'
import { createFormatters } from '../format/createFormatters.js'
import { changeWords } from './changeWords.js'
import { en } from './en.js'
import { messageLoader } from './messageLoader.js'

const plain = (words: string) =>
  words.replaceAll('\u00a0', ' ').replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')

it.each([
  ['en', '+6.1 pp', '−6.8%'],
  ['es', '+6,1 p. p.', '−6,8 %'],
  ['pt-BR', '+6,1 p.p.', '−6,8%'],
  ['ko', '+6.1%p', '−6.8%'],
  ['id', '+6,1 poin persen', '−6,8%'],
  ['hi', '+6.1 प्रतिशत अंक', '−6.8%'],
  ['ar', '+6.1 نقطة مئوية', '−6.8%'],
  ['de', '+6,1 Prozentpunkte', '−6,8 %'],
  ['fr', '+6,1 pt', '−6,8 %'],
])(
  'a change in %s is told in points of shares, %s, and in per cent of the rest, %s',
  async (locale, points, percent) => {
    const messages = (await messageLoader(locale)?.()) ?? en
    const formatters = createFormatters(locale, 'UTC')
    const share = changeOf(0.701, 0.64, { kind: 'ratio' })
    const count = changeOf(932, 1000, { kind: 'count' })
    expect(share && plain(changeWords(share, messages, formatters))).toBe(points)
    expect(count && plain(changeWords(count, messages, formatters))).toBe(percent)
  },
)
