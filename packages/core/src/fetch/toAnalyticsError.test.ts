import { describe, expect, test } from 'vitest'
import { AnalyticsError } from '../errors.js'
import { toAnalyticsError, withRetryAfter } from './toAnalyticsError.js'

const platforms = { error: { message: '(#190) x', type: 'OAuthException', code: 190, error_subcode: 463 } }
const hostile = new Proxy(
  {},
  {
    get: () => {
      throw new Error('trap')
    },
  },
)

describe('whatever a fetcher throws', () => {
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['nothing to say', ''],
    ['an error without words', new Error()],
    ['a bare object', {}],
    ['an object without a prototype', Object.create(null)],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['lists of lists', [[Object.create(null)]]],
    ['a trap', hostile],
  ])('has words: %s', (_, cause) => {
    const error = toAnalyticsError(cause, '12345')
    expect(error).toMatchObject({ kind: 'network', reason: 'fetcher-threw', wabaId: '12345' })
    expect(error.message).not.toMatch(/^$|undefined|null|\[object/)
    expect(error.message).toMatch(/\w/)
  })

  test('keeps its words and its cause', () => {
    const cause = new TypeError('fetch failed')
    expect(toAnalyticsError(cause)).toMatchObject({ kind: 'network', message: 'fetch failed', cause })
    expect(toAnalyticsError('offline')).toMatchObject({ message: 'offline' })
    expect(
      toAnalyticsError(AbortSignal.timeout(0).reason ?? new DOMException('t', 'TimeoutError')).kind,
    ).toBe('timeout')
  })

  test.each<[string, unknown]>([
    ['itself', platforms],
    ['axios', Object.assign(new Error('Request failed'), { response: { status: 400, data: platforms } })],
    ['ofetch', Object.assign(new Error('400'), { status: 400, data: platforms })],
    ['superagent', Object.assign(new Error('Bad Request'), { status: 400, response: { body: platforms } })],
  ])("carries the platform's error, as %s does", (_, cause) => {
    expect(toAnalyticsError(cause)).toMatchObject({ kind: 'auth', code: 190, subcode: 463 })
  })

  test("carries a host's own refusal", () => {
    const data = { statusCode: 403, message: 'Archived' }
    const cause = Object.assign(new Error('Request failed'), {
      response: { status: 403, data: { error: data } },
    })
    expect(toAnalyticsError(cause)).toMatchObject({
      kind: 'permission',
      reason: 'host-refused',
      message: expect.stringContaining('Archived'),
    })
  })

  test('is taken as it is from another copy of this library', () => {
    const made = new AnalyticsError({ kind: 'rate-limit', message: 'm', fix: 'f', retryAfter: 7, code: 4 })
    const other = Object.assign(new Error('m'), { ...made, name: 'AnalyticsError' })
    expect(other).not.toBeInstanceOf(AnalyticsError)
    const error = toAnalyticsError(other)
    expect(error).toBeInstanceOf(AnalyticsError)
    expect(error).toMatchObject({ kind: 'rate-limit', message: 'm', fix: 'f', retryAfter: 7, code: 4 })
  })
})

test('how long to wait is what the error says, else what the headers of its answer do', () => {
  const says = (retryAfter?: number) =>
    new AnalyticsError({ kind: 'rate-limit', message: 'No.', fix: 'Wait.', code: 80008, retryAfter })
  expect(withRetryAfter(says(7), 30).retryAfter).toBe(7)
  expect(withRetryAfter(says(0), 30).retryAfter).toBe(0)
  const silent = says()
  expect(withRetryAfter(silent, undefined)).toBe(silent)
  expect(withRetryAfter(silent, 30)).toMatchObject({
    ...{ kind: 'rate-limit', message: 'No.', fix: 'Wait.', code: 80008, retryAfter: 30 },
  })
})
