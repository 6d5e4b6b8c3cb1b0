import { datasetDefinition, datasetNames } from '../datasets/datasets.js'
import type { Fetcher } from '../fetch/fetcher.js'
import type { AnalyticsRequest, ListRequest, WriteKind } from '../plan/request.js'
import { Expectations, readPoints } from './expectations.js'
import type { FetcherCheck } from './FetcherCheck.js'
import { type RouteUnderCheck, routeChecks } from './routeChecks.js'
import { writeChecks } from './writeChecks.js'

export interface FetcherCheckOptions {
  readonly fetcher: Fetcher
  /** An account the fetcher may ask about. Nothing is written to it. */
  readonly wabaId: string
  /** An id of an account it may not ask about. @default '10000000000000' */
  readonly foreignWabaId?: string
  /** Texts that must never come out of the fetcher: the access token, the app secret. @default none */
  readonly secrets?: readonly string[]
  /** The writes it takes on purpose; every other must be refused. @default none */
  readonly writes?: readonly WriteKind[]
  /** The server behind the fetcher: tried without it, too, with what only somebody else would send. @default not tried */
  readonly route?: RouteUnderCheck
  /** Tells the time, in milliseconds. @default Date.now */
  readonly clock?: () => number
}

/** The platform tells by these how many calls are used up. */
const usage = ['x-business-use-case-usage', 'x-app-usage'] as const

/**
 * What a Fetcher of your own owes to the client, to be run in your tests, in any framework, against your server or a
 * double of it. Each check sends a few requests that change nothing: a write that must be refused would leave a
 * template's click tracking as it is.
 *
 * @example
 * for (const { name, run } of fetcherChecks({ fetcher, wabaId, secrets: [process.env.TOKEN] })) test(name, run)
 */
export function fetcherChecks(options: FetcherCheckOptions): readonly FetcherCheck[] {
  const { wabaId, foreignWabaId = '10000000000000', clock = Date.now } = options
  const expect = new Expectations(options.fetcher, options.secrets ?? [])
  const waba = { kind: 'waba', wabaId } as const
  const must = (name: string, run: () => Promise<void>): FetcherCheck => ({ name, level: 'must', run })
  /** A whole day of UTC, some days ago. */
  const day = (ago: number) => {
    const start = Math.floor(clock() / 86_400_000 - ago) * 86_400
    return { start, end: start + 86_400 }
  }
  const points = (dataset: 'messaging' | 'conversation' | 'pricing' | 'call', ago: number) =>
    ({
      kind: 'points',
      dataset,
      wabaId,
      form: datasetDefinition(dataset).forms[0] ?? 'field',
      ...day(ago),
      granularity: 'HALF_HOUR',
      dimensions: [],
      metrics: [],
      filters: {},
    }) as const

  return [
    must('answers for the account asked', async () => {
      await expect.account(await expect.answer(waba), wabaId)
    }),
    ...datasetNames.flatMap((dataset) => {
      if (dataset === 'template' || dataset === 'templateGroup' || dataset === 'group') return []
      return must(`passes on what the platform says of ${dataset} analytics`, async () => {
        const request = points(dataset, 10)
        await expect.answerOrRefusal(request, (answer) => readPoints(answer, request))
      })
    }),
    must('answers several requests at once, each with its own answer', async () => {
      const asked = [points('messaging', 10), points('messaging', 20), points('messaging', 5)]
      const [account, ...days] = await Promise.all([waba, ...asked].map((one) => expect.answer(one)))
      await expect.account(account, wabaId)
      for (const [i, request] of asked.entries()) expect.within(days[i], request)
    }),
    must('follows pages by their cursor', async () => {
      const first: ListRequest = { kind: 'messageTemplates', wabaId, page: { limit: 1 } }
      const page = expect.page(await expect.answer(first), wabaId)
      expect.that(page.entries.length <= 1, 'The limit of a page does not reach the platform.')
      if (page.next === undefined) return
      const second = { ...first, page: { limit: 1, ...page.next } }
      const { entries } = expect.page(await expect.answer(second), wabaId)
      const same = entries[0]?.id !== undefined && entries[0].id === page.entries[0]?.id
      expect.that(!same, 'The second page is the first again: the cursor does not reach the platform.')
    }),
    must('keeps long ids whole', async () => {
      const answer = await expect.answer({ kind: 'messageTemplates', wabaId })
      const rounded = /"(?:\w+_)?id":(\d{16,})/.exec(JSON.stringify(answer))
      expect.that(rounded === null, `The id ${rounded?.[1]} came as a number, and may have lost digits.`)
    }),
    must('passes errors on', async () => {
      const foreign: AnalyticsRequest = { kind: 'waba', wabaId: foreignWabaId }
      const error = await expect.refusal(foreign)
      expect.that(error.kind !== 'network', `Its error came as a failed connection: ${error.message}`)
    }),
    must('ends at once when it is cancelled', () => expect.cancelled(waba)),
    must('leaves the request as it is', async () => {
      const request = points('messaging', 10)
      const before = JSON.stringify(request)
      await expect.answer(Object.freeze(request))
      expect.that(JSON.stringify(request) === before, 'The request was changed.')
    }),
    must('lets no secret out', async () => {
      for (const request of [waba, { kind: 'messageTemplates', wabaId, page: { limit: 1 } } as const]) {
        expect.noSecret(await expect.answer(request))
      }
      expect.noSecret(await expect.refusal({ kind: 'waba', wabaId: foreignWabaId }))
    }),
    ...writeChecks(expect, wabaId, options.writes ?? []),
    ...(options.route === undefined ? [] : routeChecks(options.route, wabaId)),
    {
      name: "gives the answer's headers to onHeaders, so that the client knows how many calls are left",
      level: 'should',
      run: async () => {
        let called = false
        let told = false
        for (const request of [waba, points('messaging', 10)]) {
          await expect.answer(request, (headers) => {
            called = true
            told ||= usage.some((name) => headers.get(name) !== null)
          })
        }
        expect.that(called, 'onHeaders was not called.')
        expect.that(told, `No answer carried ${usage.join(' or ')}: if the platform sent them, pass them on.`)
      },
    },
  ]
}
