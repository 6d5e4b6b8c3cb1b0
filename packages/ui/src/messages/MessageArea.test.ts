import { expect, it, vi } from 'vitest'
import { filterArea } from './filters/filterArea.js'
import { createMessageArea } from './MessageArea.js'
import { vocabularyArea } from './vocabulary/vocabularyArea.js'

const loaded = (area: typeof filterArea | typeof vocabularyArea, locale: string) =>
  new Promise<void>((resolve) => {
    area.load(locale, resolve)
  })

it.each(['es', 'pt-BR', 'ko', 'id', 'hi', 'ar', 'de-AT', 'fr-CA'])(
  'speaks %s once it is loaded',
  async (locale) => {
    expect(filterArea.read(locale)).toBe(filterArea.en)
    await Promise.all([loaded(filterArea, locale), loaded(vocabularyArea, locale)])
    expect(filterArea.read(locale).undo).not.toBe(filterArea.en.undo)
    expect(vocabularyArea.read(locale).values.UNKNOWN).not.toBe(vocabularyArea.en.values.UNKNOWN)
  },
)

it('says everything in every language, with the figures it was given', () => {
  for (const locale of ['es', 'pt', 'ko', 'id', 'hi', 'ar', 'de', 'fr']) {
    const messages = filterArea.read(locale)
    expect(Object.keys(messages)).toEqual(Object.keys(filterArea.en))
    expect(messages.removeFilter('Name: A')).toContain('Name: A')
    expect(messages.dayCount(28, '28')).toContain('28')
    for (const change of Object.values(messages.changes)) {
      expect(change({ dataset: 'D', name: 'N', values: 'V', from: 'F', to: 'T' })).toContain('D')
    }
  }
})

it('fetches a language once for all who wait, and stays English when it cannot', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const fetchIt = vi.fn(async () => ({ word: 'parola' }))
  const area = createMessageArea(
    'test',
    { word: 'word' },
    { it: fetchIt, xx: () => Promise.reject(new Error('gone')) },
  )
  await Promise.all([
    new Promise<void>((resolve) => void area.load('it', resolve)),
    new Promise<void>((resolve) => void area.load('it-IT', resolve)),
  ])
  expect(fetchIt).toHaveBeenCalledTimes(1)
  expect(area.read('it-CH').word).toBe('parola')
  area.load('xx', () => {})
  await vi.waitFor(() => expect(warn).toHaveBeenCalled())
  expect(area.read('xx').word).toBe('word')
  expect(area.read('constructor').word).toBe('word')
  warn.mockRestore()
})
