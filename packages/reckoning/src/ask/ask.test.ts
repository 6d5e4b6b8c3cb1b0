import { accounts, createSandbox } from '@wabalytics/sandbox'
import { expect, it } from 'vitest'
import { exactSum } from '../sums/exactSum.js'
import { type Account, readAccount } from './Account.js'
import { askDays } from './askDays.js'
import { askTemplates, readTemplates } from './askTemplates.js'
import { GraphRefusal, openGraph } from './Graph.js'
import { pointsIn } from './RawPoint.js'

const sandbox = createSandbox({ clock: new Date('2026-11-18T02:40:00Z') })
const graph = openGraph(sandbox)
const cairo: Account = {
  wabaId: accounts.cairo.id,
  name: 'Nile Pharmacy',
  currency: 'USD',
  timeZone: 'Africa/Cairo',
}

it('reads the points of every documented shape', () => {
  const points = [{ start: 1, end: 2, volume: 3 }]
  for (const answer of [
    { analytics: { granularity: 'DAY', data_points: points }, id: '1' },
    { pricing_analytics: { data: [{ data_points: points }] }, id: '1' },
    { data: [{ granularity: 'DAILY', data_points: points }], paging: {} },
  ]) {
    expect(pointsIn(answer)).toEqual(points)
  }
  expect(pointsIn({ id: '1' })).toEqual([])
})

it('asks for the account’s own dates: the half hours of a day without midnight add up to it', async () => {
  expect(await readAccount(graph, cairo.wabaId, cairo.timeZone)).toEqual(cairo)
  const span = { start: '2026-04-24', end: '2026-04-25' }
  const days = await askDays(graph, cairo, { dataset: 'pricing', span, grain: 'DAY' })
  const halves = await askDays(graph, cairo, { dataset: 'pricing', span, grain: 'HALF_HOUR' })
  expect(days).toHaveLength(1)
  expect(new Date(days[0]?.start ?? 0).toISOString()).toBe('2026-04-23T22:00:00.000Z')
  expect(halves.length).toBeGreaterThan(20)
  expect(exactSum(halves.map(({ values }) => values['volume']))).toBe(days[0]?.values['volume'])
})

it('reads every template and every page of their days', async () => {
  const templates = await readTemplates(graph, cairo.wabaId)
  expect(templates.map(({ name }) => name)).toContain('season_sale')
  const facts = await askTemplates(graph, cairo, templates, { start: '2026-10-01', end: '2026-11-01' })
  expect(facts).toHaveLength(templates.length * 31)
  expect(facts.some(({ spent }) => (spent ?? 0) > 0)).toBe(true)
})

it('says what was refused', async () => {
  await expect(graph.read('1', { fields: 'name' })).rejects.toBeInstanceOf(GraphRefusal)
})
