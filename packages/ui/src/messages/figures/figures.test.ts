import { describe, expect, it } from 'vitest'
import type { ChartMessages } from './ChartMessages.js'
import { figuresEn } from './en.js'
import { figureArea } from './figureArea.js'

const languages = ['ar', 'de', 'es', 'fr', 'hi', 'id', 'ko', 'pt']

/** What may read as in English: nothing but signs, or the same word. */
const alike: Readonly<Record<string, readonly string[]>> = {
  reading: ['ar', 'de', 'es', 'hi', 'id', 'ko', 'pt'],
  steps: ['ar', 'de', 'es', 'fr', 'id', 'ko', 'pt'],
  name: ['de'],
  code: ['de', 'fr'],
}

const given = new Proxy({}, { get: (_, name) => `[${String(name)}]` })

/** Strings with their placeholders in. */
function said(messages: ChartMessages, count = 5): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).map(([key, words]: [string, unknown]) => {
      if (typeof words !== 'function') return [key, String(words)]
      const takesCount = words.length === 2
      return [key, String(takesCount ? words(count, '[printed]') : words(isObject(key) ? given : '[text]'))]
    }),
  )
}

/** Whether a string is made from several things rather than one. */
function isObject(key: string): boolean {
  const words: unknown = figuresEn[key as keyof ChartMessages]
  return typeof words === 'function' && /^\(?\{/.test(String(words))
}

const placeholders = (text: string): readonly string[] => (text.match(/\[\w+\]/g) ?? []).toSorted()

async function load(language: string): Promise<ChartMessages> {
  if (figureArea.read(language) !== figuresEn) return figureArea.read(language)
  await new Promise<void>((done) => void figureArea.load(language, done))
  return figureArea.read(language)
}

describe.each(languages)('the figures in %s', (language) => {
  it('have every string of English, translated, and say all that English says', async () => {
    const own = said(await load(language))
    const english = said(figuresEn)
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
    const same = [...own].filter(([key, text]) => text === english.get(key)).map(([key]) => key)
    expect(same.sort()).toEqual(
      Object.keys(alike)
        .filter((key) => alike[key]?.includes(language))
        .sort(),
    )
    for (const [key, text] of own)
      expect(placeholders(text), key).toEqual(placeholders(english.get(key) ?? ''))
  })

  it('are typeset with care', async () => {
    for (const [key, text] of said(await load(language))) {
      expect(text, key).not.toMatch(/["']|\.\.\.| {2}|^ | $/)
      if (language === 'fr') expect(text, key).not.toMatch(/ [:;?!»]|« |[^\u202f][;?!]/)
    }
  })

  it.each([0, 1, 2, 3, 11])('say something of %s', async (count) => {
    for (const [key, text] of said(await load(language), count)) expect(text.trim(), key).not.toBe('')
  })
})
