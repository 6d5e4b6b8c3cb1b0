import { describe, expect, it } from 'vitest'
import { tablesEn } from './en.js'
import type { TableMessages } from './TableMessages.js'
import { tableArea } from './tableArea.js'

const languages = ['ar', 'de', 'es', 'fr', 'hi', 'id', 'ko', 'pt']
const about = { shown: '[shown]', total: '[total]' }

/** Every string, said of placeholders. */
function said(messages: TableMessages, count: number): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages).map(([key, words]: [string, unknown]) => [
      key,
      typeof words !== 'function'
        ? String(words)
        : key === 'selected'
          ? messages.selected(count, '[printed]')
          : String(key === 'printLimit' || key === 'tooMany' ? words(about) : words('[name]')),
    ]),
  )
}

async function load(language: string): Promise<TableMessages> {
  if (tableArea.read(language) === tablesEn) {
    await new Promise<void>((done) => {
      tableArea.load(language, done)
    })
  }
  return tableArea.read(language)
}

describe.each(languages)('the tables in %s', (language) => {
  it('say all that English says, in words of their own', async () => {
    const english = said(tablesEn, 5)
    const own = said(await load(language), 5)
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [key, text] of own) {
      expect(text, key).not.toBe(english.get(key))
      const marks = (words: string | undefined) => words?.match(/\[\w+\]/g)?.sort() ?? []
      expect(marks(text), key).toEqual(marks(english.get(key)))
    }
  })

  it('are typeset with care', async () => {
    for (const count of [0, 1, 2, 3, 11, 100]) {
      for (const [key, text] of said(await load(language), count)) {
        expect(text, key).not.toMatch(/["']|\.\.\.| {2}|^ | $/)
        expect(text.trim(), key).not.toBe('')
      }
    }
  })
})
