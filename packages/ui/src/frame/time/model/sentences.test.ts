import { expect, test } from 'vitest'
import { createFormatters } from '../../../format/createFormatters.js'
import { en } from '../../../messages/en.js'
import { zoneText } from '../zoneText.js'
import { buildModel } from './buildModel.js'
import { changeSentence } from './changeSentence.js'
import { extentOf } from './extentOf.js'
import { toCells } from './toCells.js'

const formatters = createFormatters('en', 'UTC')
const day = 86_400_000
const from = Date.UTC(2026, 9, 5)
const model = (ys: readonly (number | null)[], zones: readonly string[] = ['UTC']) =>
  buildModel([{ key: 'a', label: 'Sent', points: ys.map((y, at) => ({ x: from + at * day, y })) }], {
    format: { kind: 'count' },
    granularity: 'DAY',
    timeZone: zones,
  })

test('what became of a total is said where there was one', () => {
  const sentence = (total: number, before: number | null) =>
    changeSentence({ total, before }, { kind: 'count' }, en, formatters)
  expect([null, 0, -4].map((before) => sentence(5, before))).toEqual([null, null, null])
  expect(sentence(15, 10)).toMatch(/50/)
  expect(sentence(5, 10)).toMatch(/50/)
  expect(sentence(15, 10)).not.toBe(sentence(5, 10))
})

test('figures reach from the lowest to the highest, below zero, too; where there is none, from 0 to 0', () => {
  expect(extentOf(model([4, -2, null, 7]))).toEqual([-2, 7])
  expect(extentOf(model([5]))).toEqual([5, 5])
  expect(extentOf(model([null, null]))).toEqual([0, 0])
})

test('a file says whose days it holds, and leaves empty what is missing', () => {
  const cells = toCells(model([4, null], ['Asia/Kolkata', 'Asia/Tokyo']), 'Day')
  expect(cells[0]?.[0]).toBe('Day (Asia/Kolkata, Asia/Tokyo)')
  expect(cells.slice(1).map((row) => row[1])).toEqual([4, null])
  expect(cells.slice(1).map((row) => row[0])).toEqual(['2026-10-05', '2026-10-06'])
})

test('the clock named under a chart is that of its days: of summer, of winter, or of both', () => {
  const line = (months: readonly number[], granularity: 'DAY' | 'HOUR') => {
    const points = months.map((month) => ({ x: Date.UTC(2026, month, 5, 5), y: 1 }))
    const shown = buildModel([{ key: 'a', label: 'Sent', points }], {
      ...{ format: { kind: 'count' }, granularity, timeZone: 'America/New_York' },
    })
    return zoneText(shown, { messages: en, formatters })
  }
  for (const granularity of ['DAY', 'HOUR'] as const) {
    const [winter, summer] = [line([0, 1], granularity), line([5, 6], granularity)]
    expect(winter).toMatch(/New.York/)
    expect(winter).not.toBe(summer)
    expect(new Set([winter, summer, line([0, 6], granularity)]).size).toBe(3)
  }
})
