import { expect, test } from 'vitest'
import { TableBuilder } from '../table/tableBuilder.js'
import { clampText } from './clampText.js'
import { Findings } from './findings.js'
import { readAnswer } from './readAnswer.js'
import { readError } from './readError.js'
import { readMessageTemplates, readWaba } from './readWaba.js'

const wabaId = '102290129340398'
const long = (end: string) => `${'x'.repeat(20_000)}${end}`

test('what is short stays as it is, what is long is cut and stays apart', () => {
  expect(clampText('x'.repeat(1000))).toBe('x'.repeat(1000))
  expect(clampText(long('a')).length).toBeLessThan(1000)
  expect(clampText(long('a'))).not.toBe(clampText(long('b')))
  expect(clampText(long('a'))).toBe(clampText(long('a')))
  expect(() => encodeURIComponent(clampText(`${'x'.repeat(959)}😀${long('')}`))).not.toThrow()
})

test('names of accounts and templates, texts of buttons and of errors are clamped', () => {
  const most = 1000
  expect(readWaba({ id: wabaId, name: long('') }, wabaId).name?.length).toBeLessThan(most)
  const list = { data: [{ id: '12345', name: long('') }] }
  expect(readMessageTemplates(list, wabaId).entries[0]?.name?.length).toBeLessThan(most)
  const error = readError({ error: { message: long(''), error_user_msg: long(''), code: 1 } })
  expect(error?.message.length).toBeLessThan(most + 100)
  expect(error?.userMessage?.length).toBeLessThan(most)
})

test('values of points are clamped, and two that begin alike are not added up', () => {
  const request = {
    kind: 'points',
    dataset: 'pricing',
    wabaId,
    form: 'field',
    start: 1_772_334_000,
    end: 1_772_420_400,
    granularity: 'DAY',
    dimensions: ['PRICING_CATEGORY'],
    metrics: [],
    filters: {},
  } as const
  const point = (pricing_category: string) => ({
    start: request.start,
    end: request.end,
    pricing_category,
    volume: 1,
  })
  const data_points = ['a', 'b', 'a'].map((end) => point(long(end)))
  const builder = new TableBuilder('pricing', request)
  readAnswer(
    { pricing_analytics: { data: [{ data_points }] }, id: wabaId },
    request,
    builder,
    new Findings(),
    'UTC',
  )
  const { values } = builder.finish().dimensions.get('pricingCategory') ?? { values: [] }
  expect(values).toHaveLength(3)
  for (const value of values.slice(1)) expect(value?.length).toBeLessThan(1000)
})
