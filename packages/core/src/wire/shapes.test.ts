import { describe, expect, test } from 'vitest'
import { type DatasetName, datasetDefinition, datasetNames } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import { rowsOf } from '../table/rowsOf.js'
import { readTable, type TableQuestion } from './readTable.js'

const wabaId = '102290129340398'
const other = '109259195336416'
const day = 86_400
const start = 1790823600
const question: TableQuestion = {
  dataset: 'pricing',
  wabaId,
  range: { start, end: start + 5 * day },
  granularity: 'DAY',
}
const point = (i: number, rest: object = {}) => ({
  start: start + i * day,
  end: start + (i + 1) * day,
  volume: 10,
  cost: 1,
  ...rest,
})
const points = [0, 1, 2, 3, 4].map((i) => point(i))
const block = { data_points: points }

/** What an answer is read to: volumes, codes of notices, or the reason it is refused for. */
function read(answer: unknown, given: Partial<TableQuestion> = {}) {
  try {
    const { table, notices } = readTable(answer, { ...question, ...given })
    const rows = rowsOf(table)
    return { volume: rows.reduce((sum, row) => sum + Number(row['volume'] ?? 0), 0), rows, notices }
  } catch (cause) {
    if (!(cause instanceof AnalyticsError)) throw cause
    expect(cause).toMatchObject({ fix: expect.stringMatching(/\w/), retryable: false })
    return { refused: `${cause.kind} ${cause.reason}`, message: cause.message }
  }
}

describe('an answer that holds points is read whole, whatever became of its shape', () => {
  const keyed = Object.fromEntries(points.map((one, i) => [i, one]))
  const byDate = Object.fromEntries(points.map((one, i) => [`2026-10-0${i + 1}`, one]))
  const field = (value: unknown) => ({ pricing_analytics: value, id: wabaId })
  test.each<[string, unknown]>([
    ['an empty block behind', field({ data: [block, { granularity: 'DAILY' }] })],
    ['an empty block before', field({ data: [{ granularity: 'DAILY', data_points: null }, block] })],
    ['an empty block between, of nothing', { data: [{}, block, { data_points: [] }, null] }],
    ['a block a point', { data: points.map((one) => ({ data_points: [one] })) }],
    ['blocks as an object keyed by numbers', field({ data: { 0: block, 1: { granularity: 'DAILY' } } })],
    ['blocks as an object keyed by names', field({ data: { daily: block } })],
    ['a single block without its list', field({ data: block })],
    ['points as an object keyed by numbers', { data: [{ data_points: keyed }] }],
    ['points as an object keyed by dates', { data: [{ data_points: byDate }] }],
    ['everything as objects', field({ data: { 0: { data_points: keyed } } })],
    ['lists of one around each list', { data: [[{ data_points: [points] }]] }],
    [
      'lists within the list of points',
      { data: [{ data_points: [points.slice(0, 2), ...points.slice(2)] }] },
    ],
    ['points among the blocks', { data: [{ data_points: points.slice(0, 2) }, ...points.slice(2)] }],
    ['points in place of blocks', field({ data: points })],
    ['a bare list of blocks', [block]],
    ['a bare list of points', points],
    ['the answer in a list', [field({ data: [block] })]],
    ["within a server's own", { data: field({ data: [block] }), status: 200 }],
    ['within `data` twice', { data: { data: [block] } }],
    ['names in another spelling', { pricingAnalytics: { data: [{ dataPoints: points }] }, id: wabaId }],
    [
      'names of another language',
      {
        data: [
          {
            DataPoints: points.map(({ volume, cost, ...rest }) => ({
              Start: rest.start,
              End: rest.end,
              Volume: volume,
              Cost: cost,
            })),
          },
        ],
      },
    ],
    ['ids as numbers', { ...field({ data: [block] }), id: Number(wabaId) }],
    ['ids as big numbers', { ...field({ data: [block] }), id: BigInt(wabaId) }],
    [
      'numbers as texts',
      { data: [{ data_points: points.map((one) => ({ ...one, volume: ' 1e1 ', cost: '+1.0' })) }] },
    ],
    [
      'numbers in lists of their own',
      { data: [{ data_points: points.map((one) => ({ ...one, volume: [10] })) }] },
    ],
    ['big numbers', { data: [{ data_points: points.map((one) => ({ ...one, volume: 10n })) }] }],
    ['beside other fields of the account', { ...field({ data: [block] }), currency: 'BRL', name: 'x' }],
    ['beside another dataset', { ...field({ data: [block] }), conversation_analytics: { data: [] } }],
    ['an id that is none', { ...field({ data: [block] }), id: 'WABA_ID' }],
    ['an error that is none', { ...field({ data: [block] }), error: null }],
  ])('%s', (_, answer) => {
    const { volume, rows, notices } = read(answer)
    expect([volume, rows?.length, notices]).toEqual([50, 5, []])
    expect(rows?.map((row) => row['cost'])).toEqual([1, 1, 1, 1, 1])
  })
})

describe('an answer without points', () => {
  test.each<[string, unknown]>([
    ['an empty list of blocks', { data: [] }],
    ['an empty list of points', { data: [{ granularity: 'DAILY', data_points: [] }] }],
    ['of the field', { pricing_analytics: { data: [] }, id: wabaId }],
    ['of the field, flat', { pricing_analytics: { data_points: [] }, id: wabaId }],
    ['beside a message of success', { success: true, message: 'OK', data: [] }],
  ])('that says so is believed: %s', (_, answer) => {
    expect(read(answer)).toMatchObject({ rows: [], notices: [] })
  })

  test.each<[string, unknown]>([
    ['the id alone', { id: wabaId }],
    ['the id as a number', { id: Number(wabaId) }],
    ['the id, and the field as nothing', { id: wabaId, pricing_analytics: null }],
    ['a field without a list', { pricing_analytics: { granularity: 'DAILY' }, id: wabaId }],
    ['a field of nothing', { pricing_analytics: {}, id: wabaId }],
    ['no list', { data: null }],
    ['an empty object in place of the list', { data: {} }],
    ['a block without a list', { data: [{ granularity: 'DAILY' }] }],
    ['a block with nothing as its list', { data: [{ data_points: null }] }],
    ['a bare empty list', []],
  ])('that does not say so is told of: %s', (_, answer) => {
    expect(read(answer)).toMatchObject({
      rows: [],
      notices: [{ code: 'empty-unproved', severity: 'caution', wabaId }],
    })
  })

  const refused = 'bad-response not-an-answer'
  test.each<[string, unknown, string]>([
    ['nothing', null, refused],
    ['undefined', undefined, refused],
    ['a text', 'OK', refused],
    ['a number', 0, refused],
    ['an empty object', {}, refused],
    ["another account's id", { id: other }, 'bad-response other-account'],
    [
      "another account's figures",
      { pricing_analytics: { data: [block] }, id: other },
      'bad-response other-account',
    ],
    [
      "another account's figures, its id a number",
      { data: [block], id: Number(other) },
      'bad-response other-account',
    ],
    ["another account's edge", { data: [], id: other }, 'bad-response other-account'],
    ["another account's block", { data: [{ ...block, waba_id: other }] }, 'bad-response other-account'],
    ['an id that is none', { id: 'WABA_ID' }, 'bad-response other-account'],
    [
      "another dataset's field",
      { conversation_analytics: { data: [] }, id: wabaId },
      'bad-response other-dataset',
    ],
    [
      "another dataset's field, spelled otherwise",
      { callAnalytics: [], id: wabaId },
      'bad-response other-dataset',
    ],
    [
      "another dataset's points",
      { data: [{ data_points: [{ start, end: start + day, conversation: 1 }] }] },
      'bad-response other-dataset',
    ],
    [
      "points of another dataset's parts",
      { data: [{ data_points: [{ start, end: start + day, cost: 1, template_id: '12345' }] }] },
      'bad-response other-dataset',
    ],
    ['other keys beside the id', { id: wabaId, name: 'x', currency: 'BRL' }, refused],
    ['another list beside the id', { id: wabaId, phone_numbers: { data: [] } }, refused],
    ['a refusal with the id', { id: wabaId, message: 'Forbidden' }, refused],
    ['a refusal with the id and a flag', { id: wabaId, success: false }, refused],
    ['a refusal with the id and an error', { id: wabaId, error: 'Forbidden' }, 'bad-response host-refused'],
    ['a refusal beside an empty list', { data: [], success: false, message: 'Forbidden' }, refused],
    ['errors beside an empty list', { data: [], errors: [{ message: 'x' }] }, refused],
    ['a refusal beside no list', { data: null, message: 'Forbidden' }, refused],
    ['a refusal that names its status', { statusCode: 403, message: 'Forbidden' }, 'permission host-refused'],
    ['what is no list', { data: 7 }, refused],
    ['a text in the place of points', { pricing_analytics: { data: 'none' }, id: wabaId }, refused],
    ['phone numbers', { data: [{ id: '55511', display_phone_number: '+1' }] }, refused],
  ])('that is no answer is refused: %s', (_, answer, reason) => {
    expect(read(answer)).toMatchObject({ refused: reason })
  })

  test.each(datasetNames)('of %s is known by its own field alone', (dataset) => {
    const given: Partial<TableQuestion> = { dataset }
    for (const name of datasetNames) {
      const answer = { [datasetDefinition(name).field]: { data: [] }, id: wabaId }
      const expected = name === dataset ? { rows: [] } : { refused: 'bad-response other-dataset' }
      expect(read(answer, given), name).toMatchObject(expected)
    }
  })
})

describe('what cannot be read is counted', () => {
  const counted = (answer: unknown, given: Partial<TableQuestion> = {}) =>
    read(answer, given).notices?.map(({ code, details }) => [code, details['name'], details['count']])

  test('entries that are neither blocks nor points', () => {
    expect(counted({ data: [block, 7, 'x', { foo: 1 }] })).toEqual([['unreadable-points', undefined, 3]])
    expect(counted({ data: [block, { data_points: 'many' }] })).toEqual([['unreadable-points', undefined, 1]])
    expect(counted({ data: [{ data_points: [...points, [[7]], null] }] })).toEqual([
      ['unreadable-points', undefined, 2],
    ])
  })

  test.each([
    ['1,234'],
    ['1.234,5'],
    ['1 234'],
    ['0x10'],
    ['12 msgs'],
    ['Infinity'],
    ['१२'],
    [[1, 2]],
    [true],
    [{ n: 1 }],
  ])('a number that each would read differently: %j', (volume) => {
    const answer = { data: [{ data_points: [point(0, { volume }), point(1)] }] }
    expect(read(answer).volume).toBe(10)
    expect(counted(answer)).toEqual([['unreadable-values', 'volume', 1]])
  })

  const template = (rest: object) => ({
    data: [{ data_points: [{ template_id: '12345', start, end: start + day, sent: 5, ...rest }] }],
  })
  const cost = { amountSpent: 3, costPerDelivered: 0.5 }
  test.each<[string, unknown]>([
    [
      'a list',
      [
        { type: 'amount_spent', value: 3 },
        { type: 'cost_per_delivered', value: 0.5 },
      ],
    ],
    [
      'keyed by numbers',
      { 0: { type: 'amount_spent', value: 3 }, 1: { type: 'COST_PER_DELIVERED', value: '0.5' } },
    ],
    ['a record', { amount_spent: 3, cost_per_delivered: 0.5 }],
    ['a record of records', { amount_spent: { value: 3 }, cost_per_delivered: { value: 0.5 } }],
    ['lists of one', [[{ type: 'amount_spent', value: [3] }], [{ type: 'cost_per_delivered', value: 0.5 }]]],
  ])('costs of templates are read as %s', (_, list) => {
    const { rows, notices } = read(template({ cost: list }), { dataset: 'template' })
    expect(rows?.[0]).toMatchObject(cost)
    expect(notices).toEqual([])
  })

  test('a cost that lost its list is read', () => {
    const { rows } = read(template({ cost: { type: 'amount_spent', value: 3 } }), { dataset: 'template' })
    expect(rows?.[0]).toMatchObject({ amountSpent: 3 })
  })

  test.each<[unknown]>([[3], ['3.5'], [true], [[7]], [{ foo: 'x' }], [[{ value: 3 }]]])(
    'a cost of %j is',
    (given) => {
      expect(counted(template({ cost: given }), { dataset: 'template' })).toContainEqual([
        'unreadable-values',
        'cost',
        1,
      ])
    },
  )

  test.each<[unknown]>([[null], [[]], [{}]])('a cost of %j is none', (given) => {
    expect(counted(template({ cost: given }), { dataset: 'template' })).toEqual([])
  })

  test('clicks as a record, keyed by numbers, or a single one', () => {
    const one = { type: 'url_button', button_content: 'Go', count: 5 }
    for (const clicked of [[one], { 0: one }, one, [[one]]]) {
      const { rows } = read(template({ clicked }), { dataset: 'template' })
      expect(rows?.[0]).toMatchObject({ clicks: [{ type: 'url_button', buttonContent: 'Go', count: 5 }] })
    }
    const { rows } = read(template({ clicked: { url_button: 5 } }), { dataset: 'template' })
    expect(rows?.[0]).toMatchObject({ clicks: [{ type: 'url_button', count: 5 }] })
    expect(counted(template({ clicked: 5 }), { dataset: 'template' })).toEqual([
      ['unreadable-values', 'clicks', 1],
    ])
  })
})

test('unknown keys and values beyond count are counted, not kept', () => {
  const list = Array.from({ length: 120 }, (_, i) => point(0, { [`k${i}`]: 1, pricing_category: `C${i}` }))
  const { rows, notices } = read({ data: [{ data_points: list }] }, { dimensions: ['PRICING_CATEGORY'] })
  expect(rows).toHaveLength(120)
  expect(new Set(rows?.map((row) => row['pricingCategory'])).size).toBe(120)
  const of = (code: string) => notices?.filter((one) => one.code === code) ?? []
  expect([of('unknown-key').length, of('unknown-value').length]).toEqual([50, 50])
  expect(of('unreadable-values').map(({ details }) => details)).toEqual([{ name: '…', count: 70 }])
})

describe('points outside of what was asked', () => {
  const outside = (list: readonly object[]) => read({ data: [{ data_points: list }] })

  test.each<[string, object]>([
    ['before', point(-1)],
    ['behind', point(5)],
    ['in milliseconds', { ...point(1), start: point(1).start * 1000, end: point(1).end * 1000 }],
    ['without an end', { start: start - 9 * day, volume: 1 }],
    ['as a text', { ...point(0), start: String(start - day), end: String(start) }],
    ['as a date', { ...point(0), start: '2020-01-01', end: '2020-01-02' }],
    ['in the year 0', { ...point(0), start: 0, end: day }],
  ])('are counted, and no others: %s', (_, odd) => {
    for (const list of [
      [...points, odd],
      [odd, ...points],
      [point(0), odd, ...points.slice(1), odd],
    ]) {
      const count = list.filter((one) => one === odd).length
      expect(outside(list)).toMatchObject({
        volume: 50,
        notices: [{ code: 'points-outside', severity: 'caution', details: { count } }],
      })
    }
  })

  test('leave nothing of theirs to the points behind them', () => {
    const dimensions = ['COUNTRY', 'TIER']
    const strange = point(9, { country: 'XX', tier: '0:MAX', cost: 77 })
    const bare = { start, end: start + day, volume: 10 }
    const answer = {
      data: [{ data_points: [point(0, { country: 'BR', tier: '0:5', cost: 1 }), strange, bare] }],
    }
    const { rows } = read(answer, { dimensions: ['PRICING_CATEGORY', ...dimensions] })
    expect(rows?.[1]).toMatchObject({ country: 'UNKNOWN', tier: undefined, volume: 10, cost: undefined })
  })

  test('all of them, are no answer: the error names milliseconds', () => {
    const far = points.map((one) => ({ ...one, start: one.start * 1000, end: one.end * 1000 }))
    expect(outside(far)).toMatchObject({
      refused: 'bad-response outside-window',
      message: expect.stringMatching(/all 5 points .*1790823600000.* milliseconds/),
    })
    expect(outside([point(7), point(-3)])).toMatchObject({
      refused: 'bad-response outside-window',
      message: expect.not.stringMatching(/milliseconds/),
    })
  })

  test('but a bucket that reaches into it is inside', () => {
    expect(
      outside([
        { ...point(0), start: start - 1800 },
        { ...point(4), end: start + 6 * day },
      ]),
    ).toMatchObject({
      volume: 20,
      notices: [],
    })
  })

  test('an end in milliseconds is none: the bucket ends where its day does', () => {
    const { rows, notices } = outside([{ ...point(0), end: point(0).end * 1000 }])
    expect(notices).toMatchObject([{ code: 'bounds-missing', details: { count: 1 } }])
    expect(Number(rows?.[0]?.['end']) / 1000 - start).toBeLessThanOrEqual(day)
  })
})

test('long ids that came as numbers are the ids that were asked', async () => {
  // Read by `collectAnswer`, which knows what was asked: see paging.test.ts. Here: as they came.
  const dataset: DatasetName = 'template'
  const answer = {
    data: [{ data_points: [{ template_id: 24567890123456789n, start, end: start + day, sent: 1 }] }],
  }
  expect(read(answer, { dataset }).rows?.[0]).toMatchObject({ templateId: '24567890123456789' })
})

describe('pages that follow, in one answer read by itself', () => {
  test.each<[string, object]>([
    ['by cursor', { paging: { next: 'https://x?after=B', cursors: { after: 'B' } } }],
    ['by number', { paging: { next: 'https://x?offset=25' } }],
    ['by words of a provider', { next_cursor: 'B' }],
  ])('are told of: %s', (_, paging) => {
    expect(read({ data: [block], ...paging })).toMatchObject({
      volume: 50,
      notices: [{ code: 'truncated', severity: 'loss', details: { received: 5 } }],
    })
  })
})
