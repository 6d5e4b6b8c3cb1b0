import { expect, test } from 'vitest'
import { datasetNames } from '../datasets/datasets.js'
import { AnalyticsError } from '../errors.js'
import { printError } from '../wire/printError.js'
import { readRequest } from './readRequest.js'
import { idsOf } from './requestIds.js'

const wabaId = '102290129340398'
const templateId = '1924084211297547'
const confirm = { kind: 'confirmTemplateInsights', wabaId } as const
const tracking = {
  kind: 'setClickTracking',
  wabaId,
  templateId,
  category: 'MARKETING',
  optedOut: true,
} as const
const points = {
  kind: 'points',
  wabaId,
  start: 1_772_334_000,
  end: 1_772_420_400,
  granularity: 'DAY',
  dimensions: [],
  metrics: [],
}

function refusal(read: () => unknown): AnalyticsError {
  try {
    read()
  } catch (error) {
    if (error instanceof AnalyticsError) return error
  }
  throw new Error('It was let in.')
}

test.each([confirm, tracking])('the write $kind passes only when it is named', (write) => {
  expect(readRequest(write, { writes: [write.kind] })).toEqual(write)
  const others = [confirm, tracking].filter((one) => one !== write).map(({ kind }) => kind)
  for (const options of [undefined, {}, { writes: [] }, { writes: others }]) {
    const error = refusal(() => readRequest(write, options))
    expect(error).toMatchObject({ kind: 'permission', reason: 'write-not-allowed' })
    expect(error.fix).toContain(`'${write.kind}'`)
    expect(printError(error).status).toBe(403)
  }
})

test.each([
  ['kind', { ...tracking, kind: ['setClickTracking'] }],
  ['kind', { ...confirm, kind: { toString: (): string => 'confirmTemplateInsights' } }],
  ['wabaId', { ...tracking, wabaId: undefined }],
  ['wabaId', { kind: 'template', templateId }],
  ['wabaId', { kind: 'template', templateId, wabaId: 102290129340398 }],
  ['templateId', { kind: 'template', wabaId, templateId: '1/../2' }],
])('a request without a sound %s is malformed, whatever is named', (name, value) => {
  const writes = ['confirmTemplateInsights', 'setClickTracking'] as const
  const error = refusal(() => readRequest(value, { writes }))
  expect(error).toMatchObject({ reason: 'request-malformed' })
  expect(error.message).toContain(name)
})

test('nothing but the checked fields of a request passes', () => {
  const template = { kind: 'template', wabaId, templateId }
  expect(readRequest({ ...template, access_token: 'x', method: 'delete' })).toEqual(template)
})

/** One dataset's request with every filter that holds ids. */
const withIds: readonly [string, object, readonly string[]][] = [
  ['messaging', { phoneNumbers: ['16505550111', '16505550111'] }, ['phoneNumber 16505550111']],
  ['conversation', { phoneNumbers: ['+1 650 555 0111'] }, ['phoneNumber 16505550111']],
  ['pricing', { phoneNumbers: ['16505550111'], countryCodes: ['US'] }, ['phoneNumber 16505550111']],
  ['call', { phoneNumbers: ['16505550111'] }, ['phoneNumber 16505550111']],
  [
    'template',
    { templateIds: [templateId, '1924084211297548'] },
    [`template ${templateId}`, 'template 1924084211297548'],
  ],
  ['templateGroup', { templateGroupIds: ['1924084211'] }, ['templateGroup 1924084211']],
  ['group', { groupIds: ['1924084212'] }, ['group 1924084212']],
]

test.each(withIds)('every id of a question about %s is listed once', (dataset, filters, ids) => {
  const form = dataset === 'messaging' ? 'field' : 'edge'
  const metrics = dataset === 'group' ? ['SENT'] : []
  const request = readRequest({ ...points, dataset, form, metrics, filters })
  expect(idsOf(request).map(({ kind, id }) => `${kind} ${id}`)).toEqual([`waba ${wabaId}`, ...ids])
})

test('no dataset is forgotten', () => {
  expect(withIds.map(([dataset]) => dataset).sort()).toEqual([...datasetNames].sort())
})

test('every other request names its account, and the template it is about', () => {
  for (const kind of ['waba', 'phoneNumbers', 'messageTemplates'] as const) {
    expect(idsOf({ kind, wabaId })).toEqual([{ kind: 'waba', id: wabaId }])
  }
  expect(idsOf(confirm)).toEqual([{ kind: 'waba', id: wabaId }])
  for (const request of [{ kind: 'template', wabaId, templateId } as const, tracking]) {
    expect(idsOf(request)).toEqual([
      { kind: 'waba', id: wabaId },
      { kind: 'template', id: templateId },
    ])
  }
})

test('MONTH for a window that can hold no whole month is refused: nothing could come of it', () => {
  const monthly = { ...points, dataset: 'pricing', form: 'field', granularity: 'MONTH', filters: {} }
  const error = refusal(() => readRequest(monthly))
  expect(error).toMatchObject({ kind: 'invalid-query', reason: 'range-no-whole-month' })
  expect(error.fix).toBe('Ask by DAY, or for whole months.')
  const february = { ...monthly, start: 1_769_914_800, end: 1_772_334_000 }
  expect(readRequest(february)).toMatchObject({ granularity: 'MONTH' })
})

test('a window as short as a February whose clock went forward may hold a month, a shorter one cannot', () => {
  const monthly = { ...points, dataset: 'pricing', form: 'field', granularity: 'MONTH', filters: {} }
  const until = (hours: number) => ({ ...monthly, end: monthly.start + hours * 3600 })
  expect(readRequest(until(28 * 24 - 1))).toMatchObject({ granularity: 'MONTH' })
  expect(
    refusal(() => readRequest({ ...until(28 * 24 - 1), end: until(28 * 24 - 1).end - 1 })),
  ).toMatchObject({
    reason: 'range-no-whole-month',
  })
})

test('a question carries as many ids as the platform takes, and not one more', () => {
  const asks = (count: number) => ({
    ...{ ...points, dataset: 'template', form: 'edge' },
    filters: { templateIds: Array.from({ length: count }, (_, at) => `19240842112${at}`) },
  })
  expect(readRequest(asks(10))).toMatchObject({ filters: { templateIds: { length: 10 } } })
  expect(refusal(() => readRequest(asks(11))).message).toContain('templateIds has more than 10 values')
})

test.each([
  [{ limit: 1, offset: 0, since: 0, until: 2 }, undefined],
  [{ limit: 1000, after: 'QVFIUm', pagingToken: '1' }, undefined],
  [{ limit: 0 }, 'limit'],
  [{ limit: 1001 }, 'limit'],
  [{ offset: 1.5 }, 'offset'],
  [{ since: '1' }, 'since'],
  [{ until: Number.NaN }, 'until'],
  [{ after: '' }, 'cursor'],
  [{ after: 7 }, 'cursor'],
])('a page of %o is passed on, or refused by what is wrong with it: %s', (page, wrong) => {
  const read = () => readRequest({ kind: 'phoneNumbers', wabaId, page })
  if (wrong === undefined) expect(read()).toEqual({ kind: 'phoneNumbers', wabaId, page })
  else
    expect(refusal(read)).toMatchObject({
      reason: 'request-malformed',
      message: expect.stringContaining(wrong),
    })
})

test.each([
  [['currency'], true],
  [['name', 'currency', 'timezone_id', 'country', 'is_enabled_for_insights'], true],
  [['owner_business_info'], false],
  [['name', 'access_token'], false],
  [['name', 'name', 'name', 'name', 'name', 'name'], false],
  ['name', false],
])('of an account %o may be asked: %s', (fields, may) => {
  const read = () => readRequest({ kind: 'waba', wabaId, fields })
  if (may) expect(read()).toEqual({ kind: 'waba', wabaId, fields })
  else expect(refusal(read)).toMatchObject({ reason: 'request-malformed' })
})
