import { accounts } from '@wabalytics/sandbox'
import { describe, expect, test } from 'vitest'
import { figureOf } from '../transform/figureOf.js'
import { pointReason } from '../transform/pointReason.js'
import { rates } from '../transform/ratio.js'
import { rollup } from '../transform/rollup.js'
import { setUp } from './fixtures/sandboxClient.js'

const { newYork, partnerBilled } = accounts
const now = Date.UTC(2026, 10, 21, 12)
const kept = now / 1000 - 7 * 86_400
const idOf = (wanted: string) => newYork.templates.find(({ name }) => name === wanted)?.id ?? ''
const measures = { costPerClick: rates.costPerClick, readRate: rates.readRate }

interface RawPoint {
  readonly start: number
  readonly delivered: number
  readonly read: number
  readonly clicked?: readonly { readonly type: string; readonly count: number }[]
  readonly cost: readonly { readonly type: string; readonly value: number }[]
}

/** The platform's own points of a template, asked by a plain URL. */
async function raw(sandbox: ReturnType<typeof setUp>['sandbox'], template: string, days: number) {
  const end = Date.UTC(2026, 10, 22) / 1000
  const url = new URL(`https://graph.facebook.com/v23.0/${newYork.id}/template_analytics`)
  const asked = { start: end - days * 86_400, end, granularity: 'DAILY', template_ids: `[${template}]` }
  for (const [name, value] of Object.entries({ ...asked, limit: 1000, access_token: sandbox.token })) {
    url.searchParams.set(name, String(value))
  }
  const answer: { data: { data_points: RawPoint[] }[] } = await (await sandbox.fetch(url)).json()
  return answer.data.flatMap(({ data_points }) => data_points)
}

const clicksOf = ({ clicked = [] }: RawPoint) => clicked.find(({ type }) => type === 'url_button')?.count ?? 0
const spentOn = ({ cost }: RawPoint) => cost.find(({ type }) => type === 'amount_spent')?.value ?? 0
const sum = (points: readonly RawPoint[], of: (point: RawPoint) => number) =>
  points.reduce((total, point) => total + of(point), 0)

async function asked(set: ReturnType<typeof setUp>, start: string, ...templateIds: readonly string[]) {
  return set.run(
    set.client.query({
      dataset: 'template',
      wabaId: newYork.id,
      range: { start, end: '2026-11-22' },
      granularity: 'DAY',
      templateIds,
    }),
  )
}

describe('unit costs of clicks and rates of reads', () => {
  test.each([
    ['2026-10-25', 28, 0.12],
    ['2026-08-24', 90, 0.31],
  ])(
    'since %s, %s days, are those of the days whose clicks and reads are still kept',
    async (start, days, before) => {
      const set = setUp({ now })
      const template = idOf('order_update')
      const points = await raw(set.sandbox, template, days)
      const whole = points.filter((point) => point.start >= kept)
      expect(whole.length).toBeLessThan(points.length)
      const groups = rollup(await asked(set, start, template), { by: ['templateId'], measures })
      // What it was when money of all days was divided by the clicks of a week.
      expect(sum(points, spentOn) / sum(points, clicksOf)).toBeCloseTo(before, 2)
      const cost = figureOf(groups, 'costPerClick', 0)
      expect(cost.value).toBeCloseTo(sum(whole, spentOn) / sum(whole, clicksOf), 12)
      expect(cost).toMatchObject({ lacking: 'expired', base: { per: sum(whole, clicksOf) } })
      expect(cost.base?.ofAll).toBeCloseTo(sum(points, spentOn), 9)
      expect(cost.value?.toFixed(3)).toBe('0.034')
      const read = figureOf(groups, 'readRate', 0)
      expect(read.value).toBeCloseTo(
        sum(whole, (point) => point.read) / sum(whole, ({ delivered }) => delivered),
        12,
      )
      expect(read.base?.per).toBe(sum(whole, ({ delivered }) => delivered))
    },
  )

  test('are the same by the metric’s own rule, and missing for its reason day by day', async () => {
    const set = setUp({ now })
    const result = await asked(set, '2026-10-25', idOf('order_update'))
    const groups = rollup(result, { by: [], metrics: ['costPerUrlButtonClick'], measures })
    expect(groups.rows[0]?.costPerUrlButtonClick).toBe(groups.rows[0]?.costPerClick)
    const reasonAt = pointReason(result.table, 'costPerUrlButtonClick')
    const why = Array.from(result.table.start, (start, row) => [start < kept, reasonAt(row)])
    for (const [gone, reason] of why) expect(reason).toBe(gone ? 'expired' : undefined)
  })

  test('kept from an earlier question stay known as they were then', async () => {
    const set = setUp({ now })
    const template = idOf('order_update')
    await asked(set, '2026-11-01', template)
    // Half a day later the day that began the week is gone at the platform, but not here.
    await set.clock.advance(12 * 3_600_000)
    const later = await asked(set, '2026-11-01', template)
    const whyRead = pointReason(later.table, 'read')
    const known = [...later.table.start].filter((_, row) => whyRead(row) === undefined)
    expect(new Date((known[0] ?? 0) * 1000).toISOString()).toBe('2026-11-15T00:00:00.000Z')
    expect(set.asked().length).toBeGreaterThan(1)
  })

  test('of a template without buttons say that there is none', async () => {
    const set = setUp({ now })
    const ids = [idOf('login_code'), idOf('order_update')]
    const groups = rollup(await asked(set, '2026-11-15', ...ids), { by: ['templateId'], measures })
    const of = (id: string) =>
      figureOf(
        groups,
        'costPerClick',
        groups.rows.findIndex(({ templateId }) => templateId === id),
      )
    expect(of(idOf('login_code'))).toMatchObject({ value: undefined, reason: 'no-button' })
    const total = figureOf(
      rollup(await asked(set, '2026-11-15', ...ids), { by: [], measures }),
      'costPerClick',
      0,
    )
    expect(total).toMatchObject({ value: of(idOf('order_update')).value, lacking: undefined })
  })
})

test('costs that are withheld say so at each point, and so do unit costs', async () => {
  const set = setUp({ now })
  const result = await set.run(
    set.client.query({
      dataset: 'pricing',
      wabaId: [newYork.id, partnerBilled.id],
      range: { start: '2026-11-10', end: '2026-11-15' },
      granularity: 'DAY',
    }),
  )
  const groups = rollup(result, {
    by: ['wabaId'],
    metrics: ['cost'],
    measures: { each: rates.costPerMessage },
  })
  const of = (wabaId: string, name: string) =>
    figureOf(
      groups,
      name,
      groups.rows.findIndex((row) => row.wabaId === wabaId),
    )
  for (const name of ['cost', 'each']) {
    expect(of(partnerBilled.id, name)).toMatchObject({ value: undefined, reason: 'withheld' })
    expect(of(newYork.id, name)).toMatchObject({ reason: undefined, lacking: undefined })
  }
})
