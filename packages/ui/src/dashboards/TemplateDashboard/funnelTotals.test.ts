import { createAnalyticsClient } from '@wabalytics/hooks'
import { expect, test } from 'vitest'
import { funnelTotals } from './funnelTotals.js'

const wabaId = '102290129340398'

/** The table of an answer with these points, one a day, ending today. */
async function tableOf(points: readonly object[]) {
  const now = Date.UTC(2026, 2, 18)
  const start = (i: number) => now / 1000 - (points.length - i) * 86_400
  const data_points = points.map((point, i) => ({
    template_id: '10000',
    start: start(i),
    end: start(i) + 86_400,
    ...point,
  }))
  const client = createAnalyticsClient({
    fetcher: async (request) => {
      if (request.kind !== 'points') return { id: wabaId }
      const inside = data_points.filter((point) => point.start >= request.start && point.end <= request.end)
      return { data: [{ data_points: inside }] }
    },
    clock: () => now,
  })
  const range = { start: start(0), end: now / 1000 }
  const query = { dataset: 'template', wabaId, range, granularity: 'DAY', templateIds: ['10000'] } as const
  return (await client.query(query)).table
}

test('a funnel counts the days whose reads are still kept, at every step', async () => {
  const old = { sent: 100, delivered: 90, read: 0, clicked: [{ type: 'url_button', count: 0 }] }
  const recent = { sent: 10, delivered: 9, read: 8, clicked: [{ type: 'url_button', count: 2 }] }
  const table = await tableOf([...Array(20).fill(old), ...Array(7).fill(recent)])
  expect({ ...funnelTotals(table) }).toEqual({ sent: 70, delivered: 63, read: 56, 'clicks:url_button': 14 })
})

test('a step nobody measured is left out instead of emptying the others', async () => {
  const table = await tableOf([{ sent: 3, delivered: 2 }])
  expect({ ...funnelTotals(table) }).toEqual({ sent: 3, delivered: 2 })
})
