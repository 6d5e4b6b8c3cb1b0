import { describe, expect, it } from 'vitest'
import type { NoticeWords } from './DashboardMessages.js'
import { dashboardArea } from './dashboardArea.js'
import { dashboardsEn } from './en.js'

const languages = ['ar', 'de', 'es', 'fr', 'hi', 'id', 'ko', 'pt']
const counts = [0, 1, 2, 3, 11, 100]

/** What may read as in English, and why. */
const alike: Readonly<Record<string, readonly string[]>> = {
  aboutAccount: ['ar', 'de', 'es', 'hi', 'id', 'ko', 'pt'], // nothing but a colon
  messagesTitle: ['fr'], // the same word
  conversationsTitle: ['fr'], // the same word
  template: ['id'], // a loanword, and the platform's own
  button: ['de'], // a loanword, and the platform's own
}

describe.each(languages)('the dashboards in %s', (language) => {
  it('have every string of English and no other', async () => {
    expect([...strings(await load(language)).keys()].sort()).toEqual([...strings(dashboardsEn).keys()].sort())
  })

  it('are translated', async () => {
    const english = strings(dashboardsEn)
    const same = [...strings(await load(language))]
      .filter(([path, words]) => say(words, 5) === say(english.get(path), 5))
      .map(([path]) => path)
    const allowed = Object.keys(alike).filter((path) => alike[path]?.includes(language))
    expect(same.sort()).toEqual(allowed.sort())
  })

  it.each(counts)('say all that English says of %s', async (count) => {
    const english = strings(dashboardsEn)
    for (const [path, words] of strings(await load(language))) {
      const text = say(words, count)
      expect(text.trim(), path).not.toBe('')
      const wanted = about(say(english.get(path), count))
      // Arabic says none, one and two in words instead of digits.
      const optional = language === 'ar' && count < 3 ? 'printed' : undefined
      expect(about(text).filter(not(optional)), path).toEqual(wanted.filter(not(optional)))
    }
  })

  it('are typeset with care', async () => {
    for (const [path, words] of strings(await load(language))) {
      const text = say(words, 5)
      expect(text, path).not.toMatch(/["']|\.\.\.| {2}|^ | $/)
      if (language === 'fr') expect(text, path).not.toMatch(/ [:;?!»]|« |[^\u202f][;?!]/)
    }
  })
})

it('follow the plural rules of Arabic', async () => {
  const { notices } = await load('ar')
  const said = counts.map((count) => notices['unreadable-values'](noticeWords(count, String(count))))
  expect(said).toEqual([
    'تمت قراءة أرقام [name] كلها.',
    'تعذّرت قراءة رقم واحد من [name]، وهو مفقود.',
    'تعذّرت قراءة رقمين من [name]، وهما مفقودان.',
    'تعذّرت قراءة 3 أرقام من [name]، وهي مفقودة.',
    'تعذّرت قراءة 11 رقماً من [name]، وهي مفقودة.',
    'تعذّرت قراءة 100 رقم من [name]، وهي مفقودة.',
  ])
})

async function load(language: string) {
  await new Promise<void>((resolve) => {
    if (dashboardArea.read(language) === dashboardsEn) dashboardArea.load(language, resolve)
    else resolve()
  })
  return dashboardArea.read(language)
}

/** Every string and function of a tree, by its path. */
function strings(tree: object, prefix = ''): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...strings(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, value] as const],
    ),
  )
}

/** A string as it reads when each argument is its own name in brackets, whatever arguments it asks for. */
function say(words: unknown, count: number): string {
  if (typeof words !== 'function') return String(words)
  const named = new Proxy(
    { count, toString: () => '[argument]' },
    {
      get: (known, name) => Reflect.get(known, name) ?? (typeof name === 'string' ? `[${name}]` : undefined),
    },
  )
  return String(Reflect.apply(words, undefined, [named]))
}

function noticeWords(count: number, printed: string): NoticeWords {
  return {
    count,
    printed,
    date: '[date]',
    until: '[until]',
    name: '[name]',
    value: '[value]',
    list: '[list]',
  }
}

/** Names of the arguments that a text speaks of. */
function about(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\[(\w+)\]/g), ([, name]) => name ?? ''))].sort()
}

const not = (unwanted: string | undefined) => (name: string) => name !== unwanted
