import { describe, expect, test } from 'vitest'
import { datasetNames } from '../datasets/datasets.js'
import type { AnalyticsQuery } from '../query/query.js'
import { limits, threeCalls } from './fixtures/faultRuns.js'
import { march, type SandboxSetUp, setUp } from './fixtures/sandboxClient.js'
import type { Progress } from './result.js'

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000]
/** Until a day after the platform's today. */
const range = { start: '2026-03-01', end: '2026-03-22' }
const open = (dataset: (typeof datasetNames)[number]) =>
  ({ ...threeCalls[dataset], range, granularity: 'DAY' }) as AnalyticsQuery

/** Asks now, after ten minutes, and after twenty-five hours: what was sent, and what came. */
async function threeTimes(query: AnalyticsQuery, set: SandboxSetUp, happen?: (at: number) => number) {
  const { client, clock, device, run, asked } = setUp(set)
  const seen = []
  for (const [i, pause] of [0, 10 * minute, 25 * hour].entries()) {
    await clock.advance(pause)
    device.set(happen?.(i) ?? 0)
    const { rows, notices, completeness } = await run(client.query(query))
    seen.push({ sent: asked().length, rows, codes: notices.map(({ code }) => code), completeness })
  }
  return { seen, asked: asked() }
}

describe('a device whose clock is wrong', () => {
  // Two days and more ahead: today would be settled, and tomorrow owed.
  test.each([3 * hour, -3 * hour, day, -day, 3 * day, -100 * day])(
    'by %i ms asks what one with a right clock asks, keeps no longer, and gets the same',
    async (ahead) => {
      for (const dataset of datasetNames) {
        expect(await threeTimes(open(dataset), { ahead })).toEqual(await threeTimes(open(dataset), {}))
      }
    },
  )

  test('and is set back three hours, twice, asks and keeps as if it were not', async () => {
    for (const dataset of datasetNames) {
      const back = await threeTimes(open(dataset), {}, (i) => (i === 0 ? 0 : -3 * hour))
      expect(back).toEqual(await threeTimes(open(dataset), {}))
    }
  })

  test('and is set forward three hours asks again what may have changed, once, and nothing that is settled', async () => {
    for (const dataset of datasetNames) {
      const { client, clock, device, run, asked } = setUp()
      await run(client.query(open(dataset)))
      const before = asked().length
      device.set(3 * hour)
      await run(client.query(open(dataset)))
      const again = asked().slice(before)
      expect(again.length).toBeGreaterThan(0)
      expect(again.every(({ start }) => start * 1000 >= march - 3 * day)).toBe(true)
      for (let i = 0; i < 10; i++) {
        await clock.advance(second)
        await run(client.query(open(dataset)))
      }
      expect(asked()).toHaveLength(before + again.length)
    }
  })

  test.each([0, -3 * hour, -400 * day])(
    'and set by %i ms asks nothing anew for half a minute, what is open after two, and all after a day',
    async (by) => {
      for (const ahead of [0, -3 * hour, day]) {
        const { client, clock, device, run, asked } = setUp({ ahead })
        const counts = []
        for (const pause of [0, 30 * second, 90 * second, 25 * hour]) {
          await clock.advance(pause)
          if (pause === 30 * second) device.set(by)
          await run(client.query(open('messaging')))
          counts.push(asked().length)
        }
        const [first = 0] = counts
        expect(counts.map((count) => count - first)).toEqual([0, 0, 1, 2])
        expect(asked().at(-1)?.start).toBe(asked()[0]?.start)
      }
    },
  )

  test('learns the time with the account, before it asks: today is the platform’s', async () => {
    for (const ahead of [-400 * day, 400 * day, 2 * day]) {
      const { client, run, asked } = setUp({ ahead })
      const { completeness, notices } = await run(
        client.query({ ...open('messaging'), range: { start: '2026-03-19', end: '2026-03-21' } } as never),
      )
      expect(completeness.status).toBe('complete')
      expect(notices.map(({ code }) => code)).not.toContain('clamped-to-look-back')
      expect(asked()).toHaveLength(1)
      expect(Math.abs(client.now() - march)).toBeLessThan(second)
    }
  })

  test('counts down a pause to the moment it has on the platform’s clock', async () => {
    const seen: Progress[] = []
    const { client, run } = setUp({
      ahead: -3 * hour,
      faults: [{ kind: 'error', code: 80008, regainMinutes: 2, match: /analytics/, times: 1 }],
    })
    await run(client.query(open('messaging'), { onProgress: (progress) => seen.push(progress) }))
    const until = seen.find(({ waitingUntil }) => waitingUntil !== undefined)?.waitingUntil
    expect(Math.abs((until?.getTime() ?? 0) - march - 2 * minute)).toBeLessThan(2 * second)
  })

  test('and set back while the budget is spent waits no longer than was said', async () => {
    const { client, clock, device, run } = setUp({
      faults: [{ kind: 'error', code: 80008, regainMinutes: 2, match: /analytics/, times: 1 }],
    })
    const answer = client.query(open('messaging'), { onProgress: () => device.set(-3 * hour) })
    await run(answer)
    expect(clock.now() - march).toBeLessThan(2 * minute + 2 * second)
  })
})

describe('a load that slept', () => {
  /** Sleeps for a night while a call is out: the connection is gone on waking. */
  async function sleepIn(dataset: (typeof datasetNames)[number], call: number, counted: boolean, lost = 1) {
    let left = lost
    const limit = limits[dataset]
    const { client, device, run, asked } = setUp({
      page: limit === undefined ? undefined : { limit },
      client: { concurrency: 1 },
      onCall: ({ kind }) => {
        if (kind !== 'points' || asked().length !== call + 1 + lost - left || left === 0) return
        if (left === lost) device.sleep(8 * hour, counted)
        left--
        throw new TypeError('Failed to fetch')
      },
    })
    const result = await run(client.query(threeCalls[dataset]))
    return { rows: result.rows, status: result.completeness.status, calls: asked().length }
  }

  test.each(datasetNames)('of %s asks again what the sleep cut off, and nothing else', async (dataset) => {
    const limit = limits[dataset]
    const awake = setUp({ page: limit === undefined ? undefined : { limit }, client: { concurrency: 1 } })
    const { rows } = await awake.run(awake.client.query(threeCalls[dataset]))
    expect(awake.asked()).toHaveLength(3)
    for (const call of [0, 1, 2]) {
      for (const counted of [true, false]) {
        expect(await sleepIn(dataset, call, counted)).toEqual({ rows, status: 'complete', calls: 4 })
      }
    }
  })

  test('tries for as long as the network takes to come back, beyond the three tries of a call', async () => {
    expect(await sleepIn('template', 1, true, 4)).toMatchObject({ status: 'complete', calls: 7 })
  })

  test('is as old as its first page: what was open then is open now', async () => {
    const { client, device, run, asked } = setUp({
      page: { limit: 20 },
      client: { concurrency: 1 },
      onCall: ({ kind }) => {
        if (kind === 'points' && asked().length === 2) device.sleep(20 * hour, true)
      },
    })
    const query = open('template')
    const { fetchedAt } = await run(client.query(query))
    expect(Math.abs(fetchedAt.getTime() - march)).toBeLessThan(minute)
    const before = asked().length
    await run(client.query(query))
    // What is asked again begins two days before the first page, not before the last.
    expect(asked()[before]?.start).toBe(Date.UTC(2026, 2, 18) / 1000)
  })
})
