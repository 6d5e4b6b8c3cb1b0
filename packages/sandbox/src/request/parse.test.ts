import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pinned } from '../testing/pinned.js'
import { parseFields } from './parseFields.js'
import { parseList } from './parseList.js'

describe('fields', () => {
  test('are names, modifiers and nested names', () => {
    const [id, analytics, phones] = parseFields(
      'id, analytics.start(1).phone_numbers(["1","2"]), phone_numbers.limit(2){id,verified_name}',
    )
    expect(id).toEqual({ name: 'id', modifiers: new Map(), nested: [] })
    expect(analytics?.modifiers).toEqual(
      new Map([
        ['start', '1'],
        ['phone_numbers', '["1","2"]'],
      ]),
    )
    expect(phones?.nested.map(({ name }) => name)).toEqual(['id', 'verified_name'])
  })

  test('keep brackets in quotes and in brackets together', () => {
    const [field] = parseFields('a.b(")").c((x)(y))')
    expect(field?.modifiers).toEqual(
      new Map([
        ['b', '")"'],
        ['c', '(x)(y)'],
      ]),
    )
  })

  test.each([
    ['', 'a name is missing at position 0'],
    ['a,', 'a name is missing at position 2'],
    ['a.b', 'modifier b has no value at position 3'],
    ['a.b(1', 'a bracket is not closed at position 5'],
    ['a{b', 'a brace is not closed at position 3'],
    ['a)', 'unexpected character at position 1'],
  ])('that cannot be read are refused with the place: %j', (text, message) => {
    expect(() => parseFields(text)).toThrow(message)
  })

  const name = fc.stringMatching(/^[a-z_]{1,8}$/)
  const value = fc.stringMatching(/^[\w ,"[\]]{0,12}$/).filter((text) => text.split('"').length % 2 === 1)

  test('read as they were written, whatever their names and values', () => {
    const fields = fc.array(fc.tuple(name, fc.array(fc.tuple(name, value), { maxLength: 4 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(fields, (written) => {
        const text = written
          .map(([field, modifiers]) => field + modifiers.map(([key, inner]) => `.${key}(${inner})`).join(''))
          .join(',')
        const read = parseFields(text)
        expect(read.map((field) => field.name)).toEqual(written.map(([field]) => field))
        const trimmed = written.map(([, pairs]) => new Map(pairs.map(([key, inner]) => [key, inner.trim()])))
        expect(read.map(({ modifiers }) => modifiers)).toEqual(trimmed)
      }),
      pinned,
    )
  })
})

describe('lists', () => {
  test.each([
    ['["US","BR"]', ['US', 'BR']],
    ['[CONVERSATION_TYPE]', ['CONVERSATION_TYPE']],
    ['["TYPE","COUNTRY,PHONE"]', ['TYPE', 'COUNTRY', 'PHONE']],
    ['[1421988012088524,2632273056924580]', ['1421988012088524', '2632273056924580']],
    ['cost, sent', ['cost', 'sent']],
    ["['US']", ['US']],
    ['[]', []],
    ['', []],
  ])('%s', (text, items) => {
    expect(parseList(text)).toEqual(items)
  })

  test.each(['["US"', 'US]', '["US]', '[[US]]', '{"a":1}'])('%s is none', (text) => {
    expect(parseList(text)).toBeUndefined()
  })
})
