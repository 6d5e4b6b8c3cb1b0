import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AnalyticsError } from '../errors.js'
import { checkAccount } from './checkAccount.js'
import { clampText } from './clampText.js'
import { entriesOf } from './entriesOf.js'
import { errorAbout } from './errorAbout.js'
import { glimpse } from './glimpse.js'
import { hostStatus, hostWords } from './hostWords.js'

describe('a glimpse of an answer', () => {
  test('is the beginning of its JSON; of a text its own', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const whole = typeof value === 'string' ? value : JSON.stringify(value)
        expect(glimpse(value)).toBe(whole.slice(0, 120))
      }),
      { seed: 16, numRuns: 400 },
    )
  })

  test('goes no deeper than anybody reads, and never throws', () => {
    const deep = { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } }
    expect(glimpse(deep)).toBe('{"a":{"b":{"c":{"d":{"e":{"f":{"g":…}}}}}}}')
    const round: unknown[] = []
    round.push(round, round)
    expect(glimpse(round).length).toBeLessThanOrEqual(120)
    const thrower = {
      get a(): never {
        throw new Error('No.')
      },
    }
    expect(glimpse(thrower)).toBe('object')
    expect(glimpse({ long: 'x'.repeat(1e6) })).toHaveLength(120)
  })
})

test('a text that is cut leaves the mark its documentation shows, and as much as fits before it', () => {
  const cut = clampText('a'.repeat(20_000))
  expect(cut).toMatch(/^a{960}… \([0-9a-z]{1,7}\)$/)
  // FNV-1a, 32 bits, of the letter a a thousand and one times, worked out apart.
  let hash = 2166136261n
  for (let i = 0; i < 1001; i++) hash = ((hash ^ 97n) * 16777619n) % 2n ** 32n
  expect(clampText('a'.repeat(1001))).toBe(`${'a'.repeat(960)}… (${hash.toString(36)})`)
})

describe('entries of a list within a point', () => {
  const plain = (raw: unknown) =>
    entriesOf(raw, 'value', 'count').map((entry) => entry && [entry.type, entry.value])
  test.each<[unknown, unknown]>([
    [[{ type: 'a', value: 1 }], [['a', 1]]],
    [
      { 0: { type: 'a', value: 1 }, 1: { type: 'b', value: 2 } },
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [{ type: 'a', value: 1 }, [['a', 1]]],
    [{ value: 1 }, [[undefined, 1]]],
    [{ type: 'a' }, [['a', undefined]]],
    [
      { a: 1, b: 2 },
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    [
      { a: { value: 1 }, b: { type: 'c', value: 2 } },
      [
        ['a', 1],
        ['c', 2],
      ],
    ],
    [[{ type: 'a', count: 3 }], [['a', 3]]],
    [[{ type: 'a', value: null, count: 3 }], [['a', 3]]],
    [[{ type: 'a', value: 1, count: 3 }], [['a', 1]]],
    [[[[{ type: 'a', value: 1 }]]], [['a', 1]]],
    [7, [undefined]],
    [
      [7, { type: 'a', value: 1 }],
      [undefined, ['a', 1]],
    ],
    [null, []],
    [undefined, []],
  ])('%j', (raw, expected) => {
    expect(plain(raw)).toEqual(expected)
  })

  test('are not looked for without end', () => {
    let raw: unknown = { type: 'a', value: 1 }
    for (let depth = 0; depth < 100_000; depth++) raw = [raw]
    expect(plain(raw)).toEqual([undefined])
  })
})

describe('what a server says for itself', () => {
  test.each<[unknown, string | undefined, number | undefined]>([
    [{ statusCode: 404, message: 'Cannot POST /api', error: 'Not Found' }, 'Cannot POST /api', 404],
    [{ status: 503, title: 'Down' }, 'Down', 503],
    [{ status_code: '429', detail: 'Slow' }, 'Slow', 429],
    [{ error: { code: 500, message: 'Oops' } }, 'Oops', 500],
    [{ errors: [{ message: 'First' }, { message: 'Second' }] }, 'First', undefined],
    [[{ msg: 'In a list' }], 'In a list', undefined],
    [{ code: 399, reason: 'Below' }, 'Below', undefined],
    [{ code: 400, description: 'At' }, 'At', 400],
    [{ code: 599, error_description: 'Last' }, 'Last', 599],
    [{ code: 600 }, undefined, undefined],
    ['<html><head><title>Log in</title></head>', 'Log in', undefined],
    ['Plain words', 'Plain words', undefined],
    [7, undefined, undefined],
  ])('%j', (answer, words, status) => {
    expect(hostWords(answer)).toBe(words)
    expect(hostStatus(answer)).toBe(status)
  })
})

test.each(['id', 'waba_id', 'wabaId', 'whatsapp_business_account_id'])(
  'an answer about another account is refused wherever it names it: %s',
  (name) => {
    const check = (value: unknown) => () => checkAccount({ [name]: value }, '102290129340398', false)
    expect(check('102290129340398')).not.toThrow()
    expect(check('202290129340398')).toThrow(expect.objectContaining({ reason: 'other-account' }))
    // A record number of a server's own proves nothing.
    expect(check('row-7')).not.toThrow()
    expect(check(null)).not.toThrow()
  },
)

test('what the platform says of template analytics is about templates only where templates were asked', () => {
  const error = new AnalyticsError({
    kind: 'insights-unavailable',
    message: 'Not confirmed.',
    fix: 'Confirm.',
  })
  const wabaId = '102290129340398'
  for (const kind of ['waba', 'phoneNumbers'] as const) {
    expect(errorAbout({ kind, wabaId }, error)).toMatchObject({ reason: 'insights-elsewhere' })
  }
  expect(errorAbout({ kind: 'messageTemplates', wabaId }, error)).toBe(error)
  expect(errorAbout({ kind: 'template', wabaId, templateId: '1924084211297547' }, error)).toBe(error)
})
