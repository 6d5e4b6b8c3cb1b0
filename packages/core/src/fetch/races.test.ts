import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { AnalyticsError } from '../errors.js'
import { intersect } from '../plan/ranges.js'
import type { PointsRequest } from '../plan/request.js'
import { error, fakePlatform, settle, usage } from './fixtures/fakePlatform.js'

const wabaId = '102290129340398'
const day = 86_400
/** 2026-08-01 of São Paulo. */
const first = Date.parse('2026-08-01T03:00:00Z') / 1000
const dates = (from: number, days: number) => ({
  start: new Date((first + from * day) * 1000),
  end: new Date((first + (from + days) * day) * 1000),
})

/** A point a day, whose number is its day's. */
function points({ start, end }: PointsRequest) {
  const data_points: object[] = []
  for (let at = start; at < end; at += day) {
    data_points.push({ start: at, end: at + day, sent: at / day, delivered: 0 })
  }
  return { analytics: { data_points } }
}

interface Live {
  readonly request: PointsRequest
  readonly signal: AbortSignal
}

const question = fc.record({
  from: fc.integer({ min: 0, max: 60 }),
  days: fc.integer({ min: 1, max: 40 }),
  cancelled: fc.boolean(),
})

test('in any order of questions, answers and cancellations, who waits gets the right answer, asked for once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(question, { minLength: 1, maxLength: 6 }),
      async (scheduler, questions) => {
        const live = new Set<Live>()
        const { client } = fakePlatform(
          async (request, { signal }) => {
            for (const other of live) {
              // Nobody asks for what is on its way: only what was given up may be asked again.
              if (!other.signal.aborted) expect(intersect(other.request, request)).toBeUndefined()
            }
            const own = { request, signal }
            live.add(own)
            try {
              // It answers, late, even when nobody waits any more.
              return await scheduler.schedule(Promise.resolve(points(request)))
            } finally {
              live.delete(own)
            }
          },
          { concurrency: 2 },
        )
        const asked = questions.map(async ({ from, days, cancelled }) => {
          const controller = new AbortController()
          await scheduler.schedule(Promise.resolve())
          const query = {
            dataset: 'messaging',
            wabaId,
            granularity: 'DAY',
            range: dates(from, days),
          } as const
          const answer = client.query(query, { signal: controller.signal })
          if (cancelled) scheduler.schedule(Promise.resolve()).then(() => controller.abort())
          try {
            const { rows, completeness } = await answer
            expect(completeness.status).toBe('complete')
            const expected = Array.from({ length: days }, (_, i) => Math.floor(first / day) + from + i)
            expect(rows.map(({ sent }) => Math.floor(sent ?? 0))).toEqual(expected)
          } catch (cause) {
            if (!(cause instanceof AnalyticsError)) throw cause
            expect([cause.kind, cancelled]).toEqual(['aborted', true])
          }
        })
        await scheduler.waitFor(Promise.all(asked))
        await scheduler.waitIdle()
      },
    ),
    { numRuns: 150, seed: 3 },
  )
})

const year = {
  dataset: 'messaging',
  wabaId,
  granularity: 'HALF_HOUR',
  range: { start: '2026-01-01', end: '2026-11-01' },
} as const
const one = ({ start, end }: PointsRequest) => ({
  analytics: { data_points: [{ start, end, sent: 1, delivered: 1 }] },
})

test('whenever the budget runs out in the middle of a plan, nothing is sent until time has passed, and all comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: 9 }), async (scheduler, at) => {
      let answered = 0
      let exhausted = false
      let sentWhileExhausted = 0
      const { client, clock } = fakePlatform(
        async (request, { onHeaders }) => {
          if (exhausted) sentWhileExhausted++
          await scheduler.schedule(Promise.resolve())
          if (answered++ === at) exhausted = true
          onHeaders?.(usage(wabaId, exhausted ? 97 : 10))
          return one(request)
        },
        { concurrency: 3 },
      )
      let done = false
      const answer = client.query(year).finally(() => {
        done = true
      })
      await scheduler.waitIdle()
      await settle()
      expect(sentWhileExhausted).toBe(0)
      exhausted = false
      for (let minute = 0; minute < 4 && !done; minute++) {
        await clock.advance(60_000)
        await scheduler.waitIdle()
        await settle()
      }
      expect((await answer).completeness).toMatchObject({ status: 'complete', requests: { total: 10 } })
    }),
    { numRuns: 40, seed: 5 },
  )
})

test('whenever the token expires, it is renewed once, and all comes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: 9 }), async (scheduler, at) => {
      let answered = 0
      let valid = 'first'
      let held = 'first'
      const onAuthError = vi.fn(async () => {
        await scheduler.schedule(Promise.resolve())
        held = valid
      })
      const { client } = fakePlatform(
        async (request) => {
          const token = held
          await scheduler.schedule(Promise.resolve())
          if (answered++ === at) valid = 'second'
          return token === valid ? one(request) : error(190)
        },
        { concurrency: 3, onAuthError },
      )
      const { completeness } = await scheduler.waitFor(client.query(year))
      expect(completeness).toMatchObject({ status: 'complete', requests: { total: 10 } })
      expect(onAuthError.mock.calls.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 40, seed: 5 },
  )
})

test('accounts that fail and accounts that answer do not disturb each other, in any order', async () => {
  const wabas = ['10001', '10002', '10003', '10004']
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.subarray(wabas), async (scheduler, failing) => {
      const { client } = fakePlatform(async (request) => {
        await scheduler.schedule(Promise.resolve())
        return failing.includes(request.wabaId) ? error(200) : one(request)
      })
      const query = { ...year, granularity: 'MONTH', wabaId: wabas } as const
      const answer = scheduler.waitFor(client.query(query))
      if (failing.length === wabas.length) {
        await expect(answer).rejects.toMatchObject({ kind: 'permission', wabaId: wabas[0] })
        return
      }
      const { rows, completeness } = await answer
      expect(rows.map((row) => row.wabaId)).toEqual(wabas.filter((id) => !failing.includes(id)))
      expect(completeness.failures.map((failure) => failure.wabaId)).toEqual(failing)
      expect(completeness.requests).toEqual({ total: 4, failed: failing.length })
    }),
    { numRuns: 40, seed: 5 },
  )
})
