import { expect, test } from 'vitest'
import { createAnalyticsClient } from '../createAnalyticsClient.js'
import type { PointsRequest } from '../plan/request.js'
import type { AnalyticsResult } from './result.js'

const accounts = ['102290129340398', '109259195336416', '104996122399160']

function platform() {
  const waiting: { request: PointsRequest; answer: (value: unknown) => void }[] = []
  const client = createAnalyticsClient({
    clock: () => Date.UTC(2026, 10, 15),
    fetcher: (request) => {
      if (request.kind !== 'points') return Promise.resolve({ timezone_id: '25', currency: 'BRL' })
      return new Promise((answer) => waiting.push({ request, answer }))
    },
  })
  const letGo = async (n: number, value?: unknown) => {
    while (waiting.length <= n) await new Promise((go) => setTimeout(go))
    const one = waiting[n]
    const { start = 0, end = 0 } = one?.request ?? {}
    one?.answer(value ?? { analytics: { data_points: [{ start, end, sent: 1, delivered: 1 }] } })
    await new Promise((go) => setTimeout(go))
  }
  return { client, letGo }
}

const question = {
  dataset: 'messaging',
  wabaId: accounts,
  range: { start: Date.UTC(2026, 9, 1) / 1000, end: Date.UTC(2026, 9, 2) / 1000 },
  granularity: 'DAY',
} as const

test('what has come so far is told while the rest is under way', async () => {
  const { client, letGo } = platform()
  const told: AnalyticsResult[] = []
  const answer = client.query(question, { onPartial: (partial) => told.push(partial) })
  await letGo(1)
  expect(told.map(({ rows }) => rows.length)).toEqual([1])
  expect(told[0]?.completeness).toMatchObject({ status: 'partial', requests: { total: 3, pending: 2 } })
  await letGo(0, { error: { message: 'No', code: 200 } })
  expect(told[1]?.completeness).toMatchObject({ requests: { total: 3, failed: 1, pending: 1 } })
  await letGo(2)
  const { rows, completeness } = await answer
  expect(told).toHaveLength(2)
  expect(rows).toHaveLength(2)
  expect(completeness.requests).toEqual({ total: 3, failed: 1 })
})

test('nothing is told before anything has come', async () => {
  const { client, letGo } = platform()
  const told: AnalyticsResult[] = []
  const answer = client.query(question, { onPartial: (partial) => told.push(partial) })
  await letGo(0, { error: { message: 'No', code: 200 } })
  expect(told).toEqual([])
  await letGo(1)
  await letGo(2)
  await answer
})
