import type { Fault } from '@wabalytics/sandbox'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DatasetName, datasetDefinition, datasetNames } from '../datasets/datasets.js'
import type { AnalyticsErrorKind } from '../errors.js'
import { askUnder, type Ended } from './fixtures/faultRuns.js'

/** Where the fault hits: the first, the middle or the last of three calls. */
const places = [0, 1, 2] as const
type Place = (typeof places)[number]

/** How a question that three calls answer ends under a fault: pages of one request, or three requests. */
type Expected = (place: Place, pages: boolean, dataset: DatasetName) => Ended

const harmless: Expected = () => [3, 'right']
/** Sent again once. */
const retried: Expected = () => [4, 'right']
/** Not sent again. Of pages nothing is left, of requests the two others. */
const refused =
  (kind: AnalyticsErrorKind): Expected =>
  (place, pages) =>
    pages ? [place + 1, `error ${kind}`] : [3, 'partial']
/** The same, and the other requests are not sent: but the one that takes the place of the first that is over. */
const refusedAll =
  (kind: AnalyticsErrorKind): Expected =>
  (place, pages) =>
    pages ? [place + 1, `error ${kind}`] : place === 0 ? [2, `error ${kind}`] : [3, 'partial']

/** What a page that lost its points lacks is asked for: two stretches of two templates, one of a group. */
const completed = (place: Place, dataset: DatasetName): Ended =>
  dataset === 'template' && place === 1 ? [5, 'right'] : [4, 'right']

/** After a page that cannot be followed: two stretches of two templates, or one of a group, in smaller pages. */
const byOffset = (place: Place, dataset: DatasetName): Ended =>
  dataset === 'template' && place === 0 ? [5, 'right'] : [4, 'right']

const hasMoney = (dataset: DatasetName) =>
  Object.values(datasetDefinition(dataset).metrics).some(({ unit }) => unit === 'money')

/** Every kind of fault of the sandbox, hitting one call. The compiler holds it complete. */
const once: Readonly<Record<Fault['kind'], readonly [Fault, Expected]>> = {
  latency: [{ kind: 'latency', latencyMs: 1 }, harmless],
  'malformed-usage': [{ kind: 'malformed-usage' }, harmless],
  'no-usage': [{ kind: 'no-usage' }, harmless],
  'clock-skew': [{ kind: 'clock-skew', skewMs: 90_000 }, harmless],
  'keyed-lists': [{ kind: 'keyed-lists' }, harmless],
  hang: [{ kind: 'hang' }, retried],
  network: [{ kind: 'network' }, retried],
  reset: [{ kind: 'reset' }, retried],
  html: [{ kind: 'html' }, retried],
  empty: [{ kind: 'empty' }, retried],
  'cut-json': [{ kind: 'cut-json' }, retried],
  error: [{ kind: 'error', code: 2 }, retried],
  'status200-error': [{ kind: 'status200-error', code: 131016 }, retried],
  redirect: [{ kind: 'redirect' }, refused('bad-response')],
  page: [{ kind: 'page' }, refused('bad-response')],
  'other-account': [{ kind: 'other-account' }, refused('bad-response')],
  'expired-token': [{ kind: 'expired-token' }, refusedAll('auth')],
  'echo-token': [{ kind: 'echo-token' }, refusedAll('auth')],
  // The last page names a next one, which is empty.
  'cursor-loop': [{ kind: 'cursor-loop' }, (place, pages) => [pages && place === 2 ? 4 : 3, 'right']],
  // The id alone names no next page; where nothing came at all it is 28 days that would be asked again as they are.
  'id-alone': [
    { kind: 'id-alone' },
    (place, pages, dataset) =>
      !pages ? [3, 'told'] : place === 0 ? [1, 'truncated'] : completed(place, dataset),
  ],
  'empty-block': [{ kind: 'empty-block' }, harmless],
  // An edge's answer stands under no name.
  'other-field': [
    { kind: 'other-field' },
    (place, pages, dataset) =>
      datasetDefinition(dataset).forms[0] === 'edge'
        ? [3, 'right']
        : refused('bad-response')(place, pages, dataset),
  ],
  // Where the next page cannot be asked for, what it lacks is; the last page names none.
  'next-by-offset': [
    { kind: 'next-by-offset' },
    (place, pages, dataset) => (pages && place < 2 ? byOffset(place, dataset) : [3, 'right']),
  ],
  'foreign-currency': [
    { kind: 'foreign-currency' },
    (_, __, dataset) => [3, hasMoney(dataset) ? 'told' : 'right'],
  ],
  milliseconds: [
    { kind: 'milliseconds' },
    (place, pages, dataset) => (pages ? completed(place, dataset) : [3, 'partial']),
  ],
}

/** Other errors of the platform, by what becomes of them. */
const codes: readonly (readonly [string, Fault, Expected])[] = [
  ['100', { kind: 'error', code: 100 }, refused('invalid-request')],
  ['987654', { kind: 'error', code: 987_654 }, refused('unknown')],
  ['200', { kind: 'error', code: 200 }, refusedAll('permission')],
  ['104', { kind: 'status200-error', code: 104 }, refusedAll('configuration')],
  ['368', { kind: 'error', code: 368 }, refusedAll('account-restricted')],
  ['80008, a minute', { kind: 'error', code: 80008, regainMinutes: 1 }, retried],
  // Asked in halves, of two pages each.
  ['1/99', { kind: 'error', code: 1, subcode: 99 }, (place, pages) => [pages ? place + 5 : 5, 'right']],
]

/** What stays from a call on. */
const lasting: readonly (readonly [Fault, Expected])[] = [
  [{ kind: 'keyed-lists' }, harmless],
  ...(
    [
      [{ kind: 'network' }, 'network'],
      [{ kind: 'status200-error', code: 2 }, 'transient'],
      [{ kind: 'cut-json' }, 'bad-response'],
    ] as const
  ).map(([fault, kind]): readonly [Fault, Expected] => [
    fault,
    // Three tries each.
    (place, pages) =>
      pages
        ? [place + 3, `error ${kind}`]
        : [place + 3 * (3 - place), place === 0 ? `error ${kind}` : 'partial'],
  ]),
  ...(
    [
      [{ kind: 'page' }, 'bad-response'],
      [{ kind: 'other-account' }, 'bad-response'],
      [{ kind: 'error', code: 100 }, 'invalid-request'],
    ] as const
  ).map(([fault, kind]): readonly [Fault, Expected] => [
    fault,
    (place, pages) => (pages ? [place + 1, `error ${kind}`] : [3, place === 0 ? `error ${kind}` : 'partial']),
  ]),
  [{ kind: 'error', code: 200 }, refusedAll('permission')],
  // Five empty pages behind the last are no list any more.
  [{ kind: 'cursor-loop' }, (_, pages) => [pages ? 8 : 3, 'right']],
]

let told: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => told.mockRestore())

const hasPages = (dataset: DatasetName) => !datasetDefinition(dataset).sparse

describe.each(datasetNames)(
  '%s ends right, in a marked part, or in an error, with so many calls',
  (dataset) => {
    const run = async (fault: Fault, expected: Expected, times: { readonly times?: number }) => {
      for (const place of places) {
        const ended = await askUnder(dataset, { ...fault, ...times, after: place })
        expect(ended, `call ${place + 1}`).toEqual(expected(place, hasPages(dataset), dataset))
      }
    }

    test.each(Object.entries(once))('when a call meets %s', (_, [fault, expected]) =>
      run(fault, expected, { times: 1 }),
    )

    test.each(codes)('when a call meets error %s', (_, fault, expected) => run(fault, expected, { times: 1 }))

    test.each(lasting)('when all calls from one on meet %j', (fault, expected) => run(fault, expected, {}))

    test('when the token expires in the middle of it, and is renewed', async () => {
      for (const place of places) {
        const renew = vi.fn()
        const ended = await askUnder(dataset, { kind: 'expired-token', after: place, times: 1 }, renew)
        expect(ended).toEqual([4, 'right'])
        expect(renew).toHaveBeenCalledTimes(1)
      }
    })
  },
)
