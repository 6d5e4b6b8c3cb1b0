import { describe, expect, test } from 'vitest'
import type { DatasetName } from '../datasets/datasets.js'
import type { PointsRequest } from '../plan/request.js'
import { rowsOf } from '../table/rowsOf.js'
import { TableBuilder } from '../table/tableBuilder.js'
import { Findings } from './findings.js'
import { readAnswer } from './readAnswer.js'

function read(dataset: DatasetName, points: readonly unknown[], given: Partial<PointsRequest> = {}) {
  const request: PointsRequest = {
    kind: 'points',
    dataset,
    wabaId: '102290129340398',
    form: 'edge',
    start: 1748736000,
    end: 1751328000,
    granularity: 'DAY',
    dimensions: [],
    metrics: [],
    filters: {},
    ...given,
  }
  const builder = new TableBuilder(dataset, request)
  const findings = new Findings()
  readAnswer({ data: [{ data_points: points }] }, request, builder, findings, 'UTC')
  return {
    rows: rowsOf(builder.finish()),
    notices: findings.notices(request.wabaId),
    table: builder.finish(),
  }
}

const day = { start: 1748736000, end: 1748822400 }
const week = { start: 0, end: 7 * 86_400 }

describe('points as they really come', () => {
  test('the same key twice in a bucket stays two rows, so that sums add both', () => {
    const point = { ...day, conversation: 2, conversation_category: 'MARKETING', cost: 1 }
    const { rows } = read('conversation', [point, { ...point, conversation: 3 }], {
      dimensions: ['CONVERSATION_CATEGORY'],
    })
    expect(rows.map((row) => row['conversation'])).toEqual([2, 3])
  })

  test('newest-first answers are put in order, equal starts in the order they came', () => {
    const points = [3, 1, 2, 1].map((n, i) => ({
      start: n * 86_400,
      end: (n + 1) * 86_400,
      sent: i,
      delivered: 0,
    }))
    expect(read('messaging', points, week).rows.map((row) => row['sent'])).toEqual([1, 3, 2, 0])
  })

  test('numbers in strings are numbers; what is no number is missing and told of, not 0', () => {
    const points = [
      { ...day, sent: '12', delivered: 'many' },
      { ...day, sent: null, delivered: '' },
      { ...day, sent: '1e400', delivered: [] },
    ]
    const { rows, notices } = read('messaging', points)
    expect(rows.map((row) => [row['sent'], row['delivered']])).toEqual([
      [12, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(notices).toMatchObject([
      { code: 'unreadable-values', details: { name: 'delivered', count: 3 } },
      { code: 'unreadable-values', details: { name: 'sent', count: 1 } },
    ])
  })

  test('letter case, the plus of phone numbers and known misspellings do not split a group', () => {
    const points = [
      {
        ...day,
        volume: 1,
        pricing_category: 'authentication_interational',
        phone_number: '+15550458206',
        country: 'us',
      },
      {
        ...day,
        volume: 1,
        pricing_category: 'AUTHENTICATION_INTERNATIONAL',
        phone_number: 15550458206,
        country: 'US',
      },
    ]
    const { table, notices } = read('pricing', points, {
      dimensions: ['PRICING_CATEGORY', 'COUNTRY', 'PHONE'],
    })
    for (const name of ['pricingCategory', 'phoneNumber', 'country']) {
      expect(table.dimensions.get(name)?.values).toHaveLength(2)
    }
    expect(table.dimensions.get('pricingCategory')?.values[1]).toBe('AUTHENTICATION_INTERNATIONAL')
    expect(notices).toEqual([])
  })

  test('a dimension that was asked and did not come reads UNKNOWN and is counted; one documented to miss is undefined', () => {
    const dimensions = ['CONVERSATION_DIRECTION', 'COUNTRY']
    const { rows, notices } = read('conversation', [{ ...day, conversation: 1 }], { dimensions })
    expect(rows[0]).toMatchObject({ country: 'UNKNOWN', conversationDirection: undefined })
    expect(notices).toMatchObject([{ code: 'dimension-missing', details: { name: 'country', count: 1 } }])
  })

  test('points that are no points are counted', () => {
    const { rows, notices } = read('messaging', [null, 'x', { ...day, sent: 1 }, 7])
    expect(rows).toHaveLength(1)
    expect(notices).toMatchObject([{ code: 'unreadable-points', severity: 'loss', details: { count: 3 } }])
  })

  test('clicks carry `count` or `value`, and keep their types apart', () => {
    const clicked = [
      { type: 'url_button', button_content: 'Go', value: 5 },
      { type: 'UNIQUE_URL_BUTTON', button_content: 'Go', count: '4' },
      { type: 'quick_reply_button', count: 'x' },
    ]
    const { rows } = read('template', [{ ...day, template_id: 1421988012088524, sent: 9, clicked }])
    expect(rows[0]).toMatchObject({
      templateId: '1421988012088524',
      clicks: [
        { type: 'url_button', buttonContent: 'Go', count: 5 },
        { type: 'unique_url_button', buttonContent: 'Go', count: 4 },
      ],
    })
  })

  test('clicks stay with their point when answers are put in order', () => {
    const point = (n: number) => ({
      template_id: `${n}0000`,
      start: n * 86_400,
      end: (n + 1) * 86_400,
      clicked: [{ type: 'url_button', count: n }],
    })
    const { rows } = read('template', [point(3), point(1), point(2)], week)
    expect(rows.map((row) => [row['templateId'], row['clicks']])).toMatchObject([
      ['10000', [{ count: 1 }]],
      ['20000', [{ count: 2 }]],
      ['30000', [{ count: 3 }]],
    ])
  })
})

test('texts that are many, short, numbers, or alike at their ends keep apart, rows of a bucket in order', () => {
  const ids: unknown[] = Array.from({ length: 1200 }, (_, i) => `${i}${'0'.repeat(i % 9)}77`)
  ids.push(7, 1421988012088524, 'x', 'y', 'xy', '', ...ids.slice(0, 300).toReversed())
  const points = ids.map((template_id, i) => {
    const start = (i * 7919) % 400
    return { start: start * 86_400, end: (start + 1) * 86_400, template_id, sent: i }
  })
  const { rows } = read('template', points, { start: 0, end: 401 * 86_400 })
  const order = points.map(({ start }, i) => ({ start, i })).sort((a, b) => a.start - b.start || a.i - b.i)
  expect(rows.map((row) => row['sent'])).toEqual(order.map(({ i }) => i))
  const shown = ids.map((id) => (id === '' ? 'UNKNOWN' : String(id)))
  expect(rows.map((row) => row['templateId'])).toEqual(order.map(({ i }) => shown[i]))
})

describe('keys nobody documented', () => {
  test('are kept, numbers as metrics and texts as dimensions, and told of', () => {
    const points = [
      { ...day, sent: 1 },
      { ...day, sent: 2, new_number: 7, new_text: 'a', new_list: [] },
    ]
    const { rows, notices } = read('messaging', points)
    expect(rows.map((row) => [row['newNumber'], row['newText']])).toEqual([
      [undefined, undefined],
      [7, 'a'],
    ])
    expect(notices.map(({ details }) => details['name'])).toEqual(['new_number', 'new_text', 'new_list'])
  })

  test('never write over what is known', () => {
    const odd = { ...day, sent: 1, WABA_ID: 'stranger', waba_id: 5, Clicks: 3, foo_bar: 1, FOO_BAR: 2 }
    const { rows, table } = read('messaging', [odd, { ...day, sent: 2 }])
    expect(rows[0]).toMatchObject({ wabaId: '102290129340398', sent: 1, fooBar: 1, fooBar_: 2 })
    for (const column of table.metrics.values()) expect(column.values).toHaveLength(2)
    for (const column of table.dimensions.values()) expect(column.codes).toHaveLength(2)
  })

  test('may be called __proto__', () => {
    const point: unknown = JSON.parse(
      '{"start":1748736000,"end":1748822400,"sent":1,"__proto__":5,"constructor":"x"}',
    )
    const { rows } = read('messaging', [point])
    expect(Object.getPrototypeOf(rows[0])).toBeNull()
    expect(Object.keys(rows[0] ?? {})).toContain('__proto__')
    expect(Object.prototype).not.toHaveProperty('sent')
  })
})
