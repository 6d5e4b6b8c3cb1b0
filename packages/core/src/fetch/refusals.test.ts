import { describe, expect, test } from 'vitest'
import type { PointsRequest } from '../plan/request.js'
import { error, fakePlatform, november, settle, usage } from './fixtures/fakePlatform.js'
import type { Progress } from './result.js'

const alice = '102290129340398'
const bob = '109259195336416'
/** A question; those of several countries share nothing. */
const question = (wabaId: string, country: 'BR' | 'MX' | 'CO' = 'BR') =>
  ({
    dataset: 'messaging',
    wabaId,
    granularity: 'DAY',
    countryCodes: [country],
    range: { start: '2026-10-01', end: '2026-11-01' },
  }) as const
const countryOf = ({ filters }: PointsRequest) => String(filters['countryCodes'])
const good = ({ start, end }: PointsRequest) => ({
  analytics: { data_points: [{ start, end, sent: 1, delivered: 1 }] },
})
const quiet = (answer: Promise<unknown>) => answer.catch((cause: unknown) => cause)

/** The accounts loaded, so that whatever is asked then is asked at once. */
async function warm(
  answer: Parameters<typeof fakePlatform>[0],
  options: Parameters<typeof fakePlatform>[1] = {},
) {
  const made = fakePlatform(answer, options)
  await Promise.all([made.client.waba(alice), made.client.waba(bob)])
  return made
}

describe('a refusal without a word of how long', () => {
  test.each([80007, 80008])('%i holds back every call about its account, and no other', async (code) => {
    let refuses = true
    const { client, clock, asked } = await warm((request) =>
      refuses && request.wabaId === alice ? error(code) : good(request),
    )
    await expect(client.query(question(alice))).rejects.toMatchObject({ kind: 'rate-limit', code })
    const waits = ['MX', 'CO'] as const
    const answers = waits.map((country) => client.query(question(alice, country)))
    await settle()
    expect(asked()).toHaveLength(1)
    expect((await client.query(question(bob))).completeness.status).toBe('complete')
    refuses = false
    await clock.advance(59_999)
    await settle()
    expect(asked()).toHaveLength(2)
    await clock.advance(1)
    for (const answer of answers) expect((await answer).completeness.status).toBe('complete')
    expect(asked()).toHaveLength(4)
  })

  test.each([4, 17, 341, undefined])('%s holds back every call of the app', async (code) => {
    const refusal =
      code === undefined ? { error: { message: 'Too many requests', code: 80008 } } : error(code)
    const { client, asked } = await warm(() => refusal)
    if (code === undefined) return
    await quiet(client.query(question(alice)))
    quiet(client.query(question(bob)))
    await settle()
    expect(asked()).toHaveLength(1)
  })

  test('is one refusal, however many calls were under way', async () => {
    let refuses = true
    const { client, clock, asked } = await warm(async (request) => {
      await settle()
      return refuses ? error(80008) : good(request)
    })
    const all = (['BR', 'MX', 'CO'] as const).map((grain) => quiet(client.query(question(alice, grain))))
    await Promise.all(all)
    expect(asked()).toHaveLength(3)
    refuses = false
    const answer = client.query(question(alice))
    await clock.advance(60_000)
    expect((await answer).completeness.status).toBe('complete')
  })

  test('is not lifted by what was on its way when it came', async () => {
    const { client, clock, asked } = await warm(async (request) => {
      if (countryOf(request) === 'BR') return error(4)
      await settle()
      return good(request)
    })
    const slow = client.query(question(bob, 'MX'))
    await quiet(client.query(question(alice)))
    expect((await slow).completeness.status).toBe('complete')
    const waits = client.query(question(bob, 'CO'))
    await settle()
    expect(asked()).toHaveLength(2)
    await clock.advance(60_000)
    expect((await waits).completeness.status).toBe('complete')
  })

  test('that comes again doubles the pause, up to an hour, and an answer ends it', async () => {
    let refuses = true
    const moments: number[] = []
    const { client, clock, asked } = await warm((request) => {
      moments.push(clock.now() / 60_000)
      return refuses ? error(80008) : good(request)
    })
    for (let minute = 0; minute < 200; minute++) {
      quiet(client.query(question(alice)))
      await settle()
      await clock.advance(60_000)
      await settle()
    }
    const pauses = moments.slice(1).map((moment, i) => moment - (moments[i] ?? 0))
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
    refuses = false
    await clock.advance(3_600_000)
    await client.query(question(alice))
    refuses = true
    await quiet(client.query(question(alice, 'MX')))
    const before = asked().length
    refuses = false
    const answer = client.query(question(alice, 'CO'))
    await clock.advance(60_000)
    expect((await answer).completeness.status).toBe('complete')
    expect(asked().length).toBe(before + 1)
  })
})

describe('what a question waits for', () => {
  const told = async (answer: Parameters<typeof fakePlatform>[0]) => {
    const { client, clock } = await warm(answer)
    await quiet(client.query(question(alice)))
    const seen: Progress[] = []
    quiet(client.query(question(alice, 'MX'), { onProgress: (progress) => seen.push(progress) }))
    await settle()
    return { last: seen.at(-1), clock }
  }

  test('is told with its reason: refused, and no time named', async () => {
    const { last } = await told(() => error(80008))
    expect(last).toMatchObject({ waitingUntil: new Date(november + 60_000), waitingFor: 'refused' })
  })

  test('is told with its reason: the reserve', async () => {
    const { last } = await told((request, { onHeaders }) => {
      onHeaders?.(usage(alice, 85))
      return good(request)
    })
    expect(last).toMatchObject({ waitingUntil: new Date(november + 60_000), waitingFor: 'reserve' })
  })

  test('is told with its reason: the platform named a time', async () => {
    const { last } = await told((request, { onHeaders }) => {
      onHeaders?.(usage(alice, 100, 3))
      return good(request)
    })
    expect(last).toMatchObject({ waitingUntil: new Date(november + 180_000), waitingFor: 'named' })
  })

  test('is not told while anything of it goes on', async () => {
    const seen: Progress[] = []
    const { client, clock } = await warm(async (request) => {
      if (request.wabaId === alice) return error(80008)
      await settle()
      return good(request)
    })
    await quiet(client.query(question(alice)))
    const both = { ...question(alice, 'MX'), wabaId: [alice, bob] }
    quiet(client.query(both, { onProgress: (progress) => seen.push(progress) }))
    await settle()
    await settle()
    expect(seen.map(({ done, waitingFor }) => [done, waitingFor])).toEqual([
      [0, undefined],
      [0, undefined],
      [1, 'refused'],
    ])
    await clock.advance(0)
  })
})

test('a reserve that stays spent ends in `budget-spent`, not in a deadline', async () => {
  const { client, clock, asked } = await warm((request, { onHeaders }) => {
    onHeaders?.(usage(alice, 85))
    return good(request)
  })
  const answer = quiet(
    client.query({
      ...question(alice),
      granularity: 'HALF_HOUR',
      range: { start: '2026-01-01', end: '2026-11-01' },
    }),
  )
  for (let minute = 0; minute < 6; minute++) {
    await settle()
    await clock.advance(60_000)
  }
  const { completeness } = Object(await answer)
  expect(completeness.status).toBe('partial')
  expect(asked().length).toBeLessThan(10)
  const reasons = completeness.failures.map(({ error: cause }: { error: { reason: string } }) => cause.reason)
  expect(new Set(reasons)).toEqual(new Set(['budget-spent']))
})

test.each([1e9, Number.POSITIVE_INFINITY, 1e300])(
  'a time to regain access of %d minutes counts as a day',
  async (minutes) => {
    const { client, clock } = await warm((request, { onHeaders }) => {
      onHeaders?.(usage(alice, 100, minutes === Number.POSITIVE_INFINITY ? 1e308 : minutes))
      return good(request)
    })
    await client.query(question(alice))
    await expect(client.query(question(alice, 'MX'))).rejects.toMatchObject({ retryAfter: 86_400 })
    await clock.advance(86_400_000)
    expect((await client.query(question(alice, 'MX'))).completeness.status).toBe('complete')
  },
)

test.each(['999999999', 'Fri, 01 Jan 2077 00:00:00 GMT'])(
  'a Retry-After of %s counts as a day',
  async (header) => {
    const { client } = await warm((_, { onHeaders }) => {
      onHeaders?.(new Headers({ 'retry-after': header }))
      return error(80008)
    })
    await expect(client.query(question(alice))).rejects.toMatchObject({ retryAfter: 86_400 })
  },
)

test('`clear` forgets the budget, and what calls under way tell of it', async () => {
  let answerSlow = () => {}
  const slow = new Promise<void>((resolve) => {
    answerSlow = resolve
  })
  const { client, asked } = await warm(async (request, { onHeaders }) => {
    if (countryOf(request) === 'BR') return error(4)
    if (countryOf(request) === 'CO') {
      await slow
      onHeaders?.(usage(alice, 100, 50))
    }
    return good(request)
  })
  const late = client.query(question(alice, 'CO'))
  await quiet(client.query(question(alice)))
  const waits = client.query(question(alice, 'MX'))
  await settle()
  expect(asked()).toHaveLength(2)
  client.clear()
  expect((await waits).completeness.status).toBe('complete')
  answerSlow()
  await late
  expect((await client.query(question(bob, 'MX'))).completeness.status).toBe('complete')
  client.clear()
  expect((await client.query(question(alice, 'MX'))).completeness.status).toBe('complete')
})

test('a host that throws at once when it is asked for a token is asked once, and nothing hangs', async () => {
  let asks = 0
  const { client, asked } = await warm(() => error(190), {
    onAuthError: () => {
      asks++
      throw new Error('signed out')
    },
  })
  for (const wabaId of [alice, bob, alice]) {
    await expect(client.query(question(wabaId))).rejects.toMatchObject({ kind: 'auth' })
  }
  expect([asks, asked().length]).toEqual([1, 3])
})

test('`clear` lets a new user be asked for a token, though the one before had none', async () => {
  let signedIn = false
  const answers: boolean[] = []
  const { client } = await warm((request) => (signedIn ? good(request) : error(190)), {
    onAuthError: () => {
      answers.push(signedIn)
      if (answers.length === 1) throw new Error('signed out')
      signedIn = true
    },
  })
  await expect(client.query(question(alice))).rejects.toMatchObject({ kind: 'auth' })
  await expect(client.query(question(alice))).rejects.toMatchObject({ kind: 'auth' })
  expect(answers).toHaveLength(1)
  client.clear()
  expect((await client.query(question(alice))).completeness.status).toBe('complete')
  expect(answers).toHaveLength(2)
})

test('a token that expires in the middle of pages is renewed, and the pages go on where they were', async () => {
  const tokens = { now: 0, uses: 0 }
  const page = (request: PointsRequest, from: number) => ({
    data: [
      {
        data_points: [
          {
            template_id: '20001',
            start: request.start + from * 86_400,
            end: request.start + (from + 1) * 86_400,
            sent: from + 1,
          },
        ],
      },
    ],
    paging: from < 9 ? { cursors: { after: `p${from + 1}` }, next: 'https://x' } : {},
  })
  const pages: string[] = []
  const { client, asked } = await warm(
    (request) => {
      // Each token is good for four calls.
      if (tokens.uses++ >= 4 * (tokens.now + 1)) {
        tokens.uses--
        return error(190, { error_subcode: 463 })
      }
      pages.push(request.page?.after ?? 'first')
      return page(request, Number((request.page?.after ?? 'p0').slice(1)))
    },
    {
      onAuthError: async () => {
        await settle()
        tokens.now++
      },
    },
  )
  const { rows, completeness } = await client.query({
    dataset: 'template',
    wabaId: alice,
    granularity: 'DAY',
    templateIds: ['20001'],
    range: { start: '2026-11-01', end: '2026-11-11' },
  })
  expect(completeness.status).toBe('complete')
  expect(rows.map(({ sent }) => sent)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(pages).toEqual(['first', ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `p${n}`)])
  // Ten pages, and two that were refused.
  expect(asked()).toHaveLength(12)
})
