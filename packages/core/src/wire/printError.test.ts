import { expect, test } from 'vitest'
import { AnalyticsError, type AnalyticsErrorKind } from '../errors.js'
import { printError } from './printError.js'
import { readError } from './readError.js'

/** Kinds that a server passes on as something else: what failed on its way is, for the browser, a passing fault. */
const others: Partial<Record<AnalyticsErrorKind, AnalyticsErrorKind>> = {
  network: 'transient',
  timeout: 'transient',
  'bad-response': 'transient',
  aborted: 'transient',
  'invalid-query': 'invalid-request',
}

const kinds: readonly AnalyticsErrorKind[] = [
  'invalid-query',
  'aborted',
  'network',
  'timeout',
  'bad-response',
  'transient',
  'too-large',
  'rate-limit',
  'auth',
  'permission',
  'account-restricted',
  'not-found',
  'invalid-request',
  'cost-withheld',
  'insights-disabled',
  'insights-unavailable',
  'insights-permanent',
  'configuration',
  'unknown',
]

test.each(kinds)('%s is read from what is printed of it', (kind) => {
  const { status, body } = printError(new AnalyticsError({ kind, message: 'x', fix: 'y' }))
  expect(readError(JSON.parse(JSON.stringify(body)))?.kind).toBe(others[kind] ?? kind)
  expect(status).toBeGreaterThanOrEqual(400)
})

test('what the platform said is passed on as it was, and its time to wait', () => {
  const given = {
    message: '(#80008) x',
    code: 80008,
    error_subcode: 7,
    error_user_title: 'T',
    error_user_msg: 'M',
    fbtrace_id: 'A',
  }
  const error = readError({ error: { ...given, error_data: { secret: 1 } } }, { retryAfter: 59.5 })
  if (error === undefined) throw new Error('no error')
  expect(printError(error)).toEqual({
    status: 429,
    headers: { 'retry-after': '60' },
    body: { error: { ...given, type: 'OAuthException' } },
  })
})
