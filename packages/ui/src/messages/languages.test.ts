import { describe, expect, it } from 'vitest'
import { ar } from './ar.js'
import { en } from './en.js'
import { messageLoader } from './messageLoader.js'

const languages = ['ar', 'de', 'es', 'fr', 'hi', 'id', 'ko', 'pt-BR']

describe.each(languages)('the strings of %s', (locale) => {
  it('are complete, each its own, and speak of what they are given', async () => {
    const messages = await messageLoader(locale)?.()
    expect(Object.keys(messages ?? {}).sort()).toEqual(Object.keys(en).sort())
    expect(messages?.emptyTitle).not.toBe(en.emptyTitle)
    expect(messages?.loadingProgress({ done: '3', total: '12' })).toMatch(/3.*12|12.*3/)
    expect(messages?.summaryPeak({ value: 'V', when: 'W', label: 'L' })).toMatch(/V.*W.*L/)
    for (const say of ['waitingNamed', 'waitingRefused', 'waitingReserve', 'waitingFailed'] as const) {
      expect(messages?.[say]({ time: 'TIME' })).toMatch(/TIME/)
      expect(messages?.[say]({ time: 'TIME' })).not.toBe(en[say]({ time: 'TIME' }))
    }
    for (const count of [0, 1, 2, 5, 11, 100]) {
      expect(messages?.rows(count, String(count))).not.toBe('')
    }
  })
})

describe('plural forms', () => {
  it('follow the language’s rules', () => {
    expect([1, 2, 3, 11].map((count) => ar.rows(count, String(count)))).toEqual([
      'صف واحد',
      'صفان',
      '3 صفوف',
      '11 صفاً',
    ])
    expect([1, 2].map((count) => en.rows(count, String(count)))).toEqual(['1 row', '2 rows'])
  })

  it('are English for a language that is not shipped', () => {
    expect(messageLoader('sv')).toBeUndefined()
    expect(messageLoader('__proto__')).toBeUndefined()
  })
})
