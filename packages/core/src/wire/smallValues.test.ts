import { describe, expect, test } from 'vitest'
import { oneLine } from './oneLine.js'
import { readFlag, squash, unwrap } from './readJson.js'
import { readMoment } from './readMoment.js'
import { readTemplate } from './readWaba.js'

describe('a text as one line', () => {
  test('loses breaks, what turns writing round, and halves of signs', () => {
    expect(oneLine(' a\n\t b\u202ec\ud83d ')).toBe('a b c')
  })

  test('is as long as it may be, and one that is longer says that it goes on', () => {
    expect(oneLine('abcde', 5)).toBe('abcde')
    expect(oneLine('abcdef', 5)).toBe('abcd…')
    expect(oneLine('x'.repeat(10_000))).toBe(`${'x'.repeat(199)}…`)
  })

  test.each([undefined, '', ' \n ', '…', '\u202e'])('is none where nothing is left to read: %o', (text) => {
    expect(oneLine(text)).toBeUndefined()
  })
})

const midnight = Date.UTC(2026, 9, 15, 3) / 1000

test.each<[unknown, number | undefined]>([
  [midnight, midnight],
  [String(midnight), midnight],
  ['2026-10-15', midnight],
  ['2026-10-15T03:00:00Z', midnight],
  ['2026-10-15T00:00:00-0300', midnight],
  ['2026-10-15T00:00:00.000-03:00', midnight],
  [[[midnight]], midnight],
  ['2026-02-30', undefined],
  ['2026-10-15T03:00:00', undefined],
  ['yesterday', undefined],
  [8.64e12, 8.64e12],
  [8.64e12 + 1, undefined],
  [-8.64e12 - 1, undefined],
  [null, undefined],
  [{}, undefined],
])('of the moment %o is read %o', (raw, moment) => {
  expect(readMoment(raw, 'America/Sao_Paulo')).toBe(moment)
})

test.each<[unknown, boolean | undefined]>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
  ['yes', undefined],
  [1, undefined],
  [null, undefined],
])('the flag %o is %o', (raw, flag) => {
  expect(readFlag(raw)).toBe(flag)
})

test('lists of one around a value are taken off, others are what they are', () => {
  expect(unwrap([[[5]]])).toBe(5)
  expect(unwrap([])).toEqual([])
  expect(unwrap([1, 2])).toEqual([1, 2])
  expect(squash('Data_points-End')).toBe('datapointsend')
})

describe('a template', () => {
  const templateId = '1924084211297547'
  test('is the one that was asked, by its id or where an answer has none by what it says of one', () => {
    expect(readTemplate({ id: templateId, category: 'UTILITY' }, templateId)).toMatchObject({
      id: templateId,
    })
    expect(readTemplate({ category: 'UTILITY' }, templateId)).toMatchObject({
      ...{ id: templateId, category: 'UTILITY' },
    })
  })

  test.each([
    [{ id: '1924084211297548', category: 'UTILITY' }, 'another'],
    [{ status: 'ok' }, 'none'],
  ])('%o is %s', (answer, _) => {
    expect(() => readTemplate(answer, templateId)).toThrow(expect.objectContaining({ kind: 'bad-response' }))
  })
})
