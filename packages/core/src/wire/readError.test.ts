import { describe, expect, test } from 'vitest'
import type { PointsRequest } from '../plan/request.js'
import { errorAbout } from './errorAbout.js'
import { readError } from './readError.js'

const wabaId = '102290129340398'
const envelope = (code: number | string, rest: object = {}) => ({
  error: { message: `(#${code}) x`, type: 'OAuthException', code, fbtrace_id: 'A1', ...rest },
})

/** Every code, the kind it is, and whether asking again can help. */
const codes: readonly (readonly [codes: readonly number[], kind: string, retryable: boolean])[] = [
  [[1, 2, 131000, 131016, 135000], 'transient', true],
  [[4, 17, 32, 341, 613, 130429], 'rate-limit', true],
  [Array.from({ length: 15 }, (_, i) => 80_000 + i), 'rate-limit', true],
  [[0, 102, 190, 467], 'auth', false],
  [[3, 10, 200, 210, 299, 131005], 'permission', false],
  [[33, 803], 'not-found', false],
  [[100, 2500], 'invalid-request', false],
  [[5, 12, 104, 2635], 'configuration', false],
  [[368, 131031, 130497, 131042], 'account-restricted', false],
  [[200005], 'insights-unavailable', false],
  [[200006], 'insights-permanent', false],
  [[200007], 'insights-disabled', false],
  [[-1, 987654], 'unknown', false],
]

describe.each(codes)('codes %j', (list, kind, retryable) => {
  test.each(list)(`%i is ${kind}`, (code) => {
    for (const written of [code, String(code)]) {
      const error = readError(envelope(written), { wabaId })
      expect(error).toMatchObject({ kind, retryable, code, wabaId, traceId: 'A1' })
      expect(error?.fix).toMatch(/\w/)
    }
  })
})

/** Codes that several causes share, told apart by subcode and text. */
const causes: readonly (readonly [string, object, object])[] = [
  [
    '10 of coexistence',
    envelope(10, { message: '(#10) This operation can not be performed on SMB business type' }),
    { kind: 'insights-unavailable', reason: 'coexistence', fix: expect.stringMatching(/coexistence/) },
  ],
  [
    '200005 before the confirmation, by subcode',
    envelope(200005, { error_subcode: 4182002, message: 'x' }),
    { kind: 'insights-disabled', reason: 'not-confirmed', fix: expect.stringMatching(/confirm/) },
  ],
  [
    '200005 before the confirmation, by text',
    envelope(200005, { message: 'Template Insights are not available yet for this account' }),
    { kind: 'insights-disabled', reason: 'not-confirmed', fix: expect.not.stringMatching(/EU|Japan/) },
  ],
  [
    '200005 of a region',
    envelope(200005, { message: '(#200005) Template insights unavailable' }),
    { kind: 'insights-unavailable', reason: undefined, fix: expect.stringMatching(/EU/) },
  ],
  [
    '1 of insights that are off',
    envelope(1, {
      message: 'An unknown error occurred',
      is_transient: true,
      error_user_msg: 'Template insights have not been enabled for this WhatsApp Business account.',
    }),
    { kind: 'insights-disabled', reason: 'not-confirmed', retryable: false },
  ],
  [
    '100 without the proof',
    envelope(100, { message: 'API calls from the server require an appsecret_proof argument' }),
    {
      kind: 'configuration',
      reason: 'proof-missing',
      fix: expect.stringMatching(/createGraphFetcher.*appSecret/),
    },
  ],
  [
    '104 without the proof',
    envelope(104, { message: '(#104) API calls from the server require an appsecret_proof argument' }),
    { kind: 'configuration', reason: 'proof-missing' },
  ],
  [
    "100 with another app's proof",
    envelope(100, { message: 'Invalid appsecret_proof provided in the API argument' }),
    { kind: 'configuration', reason: 'proof-wrong' },
  ],
  [
    '100 of a field of the account that is not offered',
    envelope(100, {
      message:
        '(#100) Tried accessing nonexisting field (call_analytics) on node type (WhatsAppBusinessAccount)',
    }),
    { kind: 'configuration', reason: 'field-not-offered', fix: expect.stringMatching(/The id is right/) },
  ],
  [
    '2500 of an edge that is not offered',
    envelope(2500, { message: 'Unknown path components: /template_group_analytics' }),
    { kind: 'configuration', reason: 'field-not-offered' },
  ],
  [
    '2500 without a token',
    envelope(2500, {
      message: 'An active access token must be used to query information about the current user.',
    }),
    { kind: 'auth' },
  ],
  [
    '100 of another node',
    envelope(100, {
      message:
        '(#100) Tried accessing nonexisting field (analytics) on node type (WhatsAppBusinessPhoneNumber)',
    }),
    { kind: 'not-found', reason: 'wrong-node', fix: expect.stringMatching(/a phone number/) },
  ],
  ['100/33', envelope(100, { error_subcode: 33 }), { kind: 'not-found' }],
  [
    '100/2388087',
    envelope(100, { error_subcode: 2388087, message: 'Invalid parameter' }),
    { kind: 'invalid-request', reason: 'monthly-window', fix: expect.stringMatching(/by DAY/) },
  ],
  [
    '12',
    envelope(12, { message: '(#12) x API is deprecated for versions v20.0 and higher', is_transient: true }),
    { kind: 'configuration', reason: 'retired', fix: expect.stringMatching(/retired/), retryable: false },
  ],
  ['5', envelope(5), { kind: 'configuration', reason: 'server-address', fix: expect.stringMatching(/IP/) }],
  [
    '131042',
    envelope(131042),
    { kind: 'account-restricted', reason: 'payment', fix: expect.stringMatching(/payment/) },
  ],
  ['1/99', envelope(1, { error_subcode: 99 }), { kind: 'too-large' }],
  [
    '500',
    envelope(500, { message: "Please reduce the amount of data you're asking for, then retry your request" }),
    { kind: 'too-large' },
  ],
  ['an unknown code that passes', envelope(987654, { is_transient: true }), { kind: 'transient' }],
  ['a rate limit that passes', envelope(4, { is_transient: true }), { kind: 'rate-limit', retryable: true }],
]

test.each(causes)('%s is called by its cause', (_, answer, expected) => {
  expect(readError(answer)).toMatchObject(expected)
})

describe('an envelope', () => {
  test('is read with HTTP 200, without its type, with a code in its message alone, or taken out of its wrapping', () => {
    const bare = { message: 'Invalid OAuth access token.', type: 'OAuthException', code: 190 }
    for (const answer of [
      { error: { code: 190, message: 'x' } },
      { error: { message: '(#190) x' } },
      { error: '(#190) x' },
      bare,
      { ...bare, id: wabaId },
      { id: wabaId, ...envelope(190) },
      [envelope(190)],
      { error: envelope(190) },
      { data: envelope(190), status: 400 },
    ]) {
      expect(readError(answer, { status: 200 }), JSON.stringify(answer)).toMatchObject({
        kind: 'auth',
        code: 190,
      })
    }
  })

  test.each([null, false, '', 0, {}, []])('of %j is none', (error) => {
    expect(readError({ error, data: [] })).toBeUndefined()
  })
})

test('a message without words has some, and one of many is cut', () => {
  for (const message of ['\u0000', '\ud800', '  ', '\u202e…', '']) {
    expect(readError(envelope(190, { message }))?.message).toBe('The platform answered with an error.')
  }
  const long = readError(envelope(190, { message: 'a\nb '.repeat(10_000), error_user_msg: 'x'.repeat(9999) }))
  expect(long?.message).toMatch(/^a b a b/)
  expect(long?.message.length).toBeLessThanOrEqual(1000)
  expect(long?.userMessage?.length).toBeLessThanOrEqual(1000)
})

test('what the platform says of template analytics is not said of another dataset', () => {
  const points = { kind: 'points', wabaId, dataset: 'pricing' } as PointsRequest
  for (const code of [200005, 200006, 200007]) {
    const error = readError(envelope(code))
    if (error === undefined) throw new Error('no error')
    const elsewhere = errorAbout(points, error)
    expect(elsewhere).toMatchObject({ code, reason: 'insights-elsewhere', message: error.message })
    expect(elsewhere.fix).not.toMatch(/template/i)
    for (const dataset of ['template', 'templateGroup'] as const) {
      expect(errorAbout({ ...points, dataset }, error)).toBe(error)
    }
    expect(errorAbout({ kind: 'confirmTemplateInsights', wabaId }, error)).toBe(error)
    expect(errorAbout({ kind: 'waba', wabaId }, error).reason).toBe('insights-elsewhere')
  }
})
