import { type AnalyticsResult, createAnalyticsClient, createGraphFetcher, rollup } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { describe, expect, it } from 'vitest'
import { createFormatters } from '../format/createFormatters.js'
import { en } from '../messages/en.js'
import { tablesEn } from '../messages/tables/en.js'
import { createWords } from '../messages/vocabulary/createWords.js'
import { vocabularyEn } from '../messages/vocabulary/en.js'
import { resultColumns } from './model/resultColumns.js'
import { pivotView } from './PivotTable/pivotView.js'
import { whereOf } from './PivotTable/whereOf.js'
import type { PivotNode } from './pivot/PivotModel.js'
import { pivotGroups } from './pivot/pivotGroups.js'
import { pivotPoints } from './pivot/pivotPoints.js'

const { kolkata, newYork, saoPaulo, seoul } = accounts
const range = { start: '2026-11-05', end: '2026-11-15' }
const formatters = createFormatters('en', 'America/Los_Angeles')
const words = {
  messages: en,
  tables: tablesEn,
  formatters,
  vocabulary: createWords(vocabularyEn, formatters),
}

async function ask(
  of: readonly { readonly id: string }[],
  granularity: 'DAY' | 'HALF_HOUR' = 'DAY',
  phoneNumbers?: readonly string[],
): Promise<AnalyticsResult> {
  const clock = new Date('2026-11-22T15:00Z')
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  const wabaId = of.map(({ id }) => id)
  return client.query({
    dataset: 'pricing',
    wabaId,
    range,
    granularity,
    dimensions: ['PRICING_CATEGORY'],
    ...(phoneNumbers ? { phoneNumbers } : {}),
  })
}

describe('rows of several accounts', () => {
  it('name their account, and are dated in its zone, in cells and in the file', async () => {
    const result = await ask([kolkata, newYork])
    const columns = resultColumns(result, words)
    expect(columns.map(({ header }) => header).slice(0, 2)).toEqual(['Day', 'Account'])
    const [start, account] = columns
    const zones = new Map([
      [kolkata.name, 'Asia/Kolkata'],
      [newYork.name, 'America/New_York'],
    ])
    for (let row = 0; row < result.table.length; row++) {
      const zone = zones.get(String(account?.text(row))) ?? 'nowhere'
      const moment = (result.table.start[row] ?? 0) * 1000
      expect(start?.text(row)).toBe(createFormatters('en', zone).date(moment, 'DAY', 'full'))
      const parts = new Intl.DateTimeFormat('sv', { timeZone: zone }).format(moment)
      expect(start?.csv(row)).toBe(parts)
    }
    expect(new Set(Array.from({ length: result.table.length }, (_, row) => start?.csv(row)))).toEqual(
      new Set([5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((day) => `2026-11-${String(day).padStart(2, '0')}`)),
    )
  })

  it('name it where only one of the accounts has rows, too', async () => {
    const [phone] = kolkata.phoneNumbers
    const result = await ask([kolkata, newYork], 'DAY', [phone?.number ?? ''])
    const [, account] = resultColumns(result, words)
    expect(account?.header).toBe('Account')
    expect(account?.text(0)).toBe(kolkata.name)
  })

  it('are sorted by date before moment', async () => {
    const result = await ask([saoPaulo, seoul])
    const [start] = resultColumns(result, words)
    const keys = start?.sortKeys(new Intl.Collator('en')) ?? new Float64Array()
    for (let row = 0; row < keys.length; row++) {
      expect(new Date((keys[row] ?? 0) * 1000).toISOString().slice(0, 10)).toBe(start?.csv(row))
    }
  })

  it('of hours are on the clock that is named, which the head says', async () => {
    const result = await ask([kolkata], 'HALF_HOUR')
    const [start] = resultColumns(result, words)
    expect(start?.header).toBe('Time (America/Los_Angeles)')
    expect(start?.csv(0)).toMatch(/-08:00$/)
    const [own] = resultColumns(result, { ...words, hours: 'Asia/Kolkata' })
    expect([own?.header, own?.csv(0)]).toEqual([
      'Time (Asia/Kolkata)',
      expect.stringMatching(/^2026-11-05T.*\+05:30$/),
    ])
  })
})

describe('a pivot of several accounts', () => {
  it('has each date once, and the points of a cell are those it counts', async () => {
    const result = await ask([kolkata, newYork])
    const layout = { rows: ['pricingCategory'], columns: ['start'], metrics: ['volume'] }
    const groups = pivotGroups(result, { fields: ['pricingCategory', 'start'], metrics: ['volume'] })
    const names = {
      granularity: 'DAY',
      nameOf: (key: string) => key,
      valueOf: (_: string, text = '') => text,
    } as const
    const reading = { groups, metrics: layout.metrics, timeZone: groups.source.timeZone ?? 'nowhere' }
    const view = pivotView(layout, names, reading, words)
    const labels = view.columns.children.map(({ ranks }) => view.labelOf('start', ranks[0] ?? 0))
    expect(labels).toHaveLength(10)
    expect([labels[0], labels[9]]).toEqual(['Thu, Nov 5, 2026', 'Sat, Nov 14, 2026'])
    const volume = (source: AnalyticsResult) =>
      Number(rollup(source, { by: [], metrics: ['volume'] }).rows[0]?.volume)
    let sum = 0
    for (const column of view.columns.children) {
      const points = pivotPoints(result, whereOf(view, view.rows, column as PivotNode))
      const [row] = rollup(result, { by: ['start'], metrics: ['volume'] }).rows.filter(
        ({ start }) => start.getTime() / 1000 === column.ranks[0],
      )
      expect(volume(points)).toBe(row?.volume)
      sum += volume(points)
    }
    expect(sum).toBe(volume(result))
  })

  it('counts weeks of each account’s own days', async () => {
    const result = await ask([kolkata, newYork])
    const groups = pivotGroups(result, { fields: ['start'], metrics: ['volume'], granularity: 'WEEK' })
    const weeks = rollup(result, { by: ['start'], metrics: ['volume'], granularity: 'WEEK' })
    expect(weeks.rows.map(({ start }) => start.toISOString().slice(0, 10))).toEqual([
      '2026-11-02',
      '2026-11-09',
    ])
    const own = groups.by(['start'])
    expect(
      weeks.rows.map(({ start }) => own.figure('volume', [start.getTime() / 1000])?.groups.rows.length),
    ).toEqual([2, 2])
    expect(own.rollup.rows.map((row) => row['volume'])).toEqual(weeks.rows.map(({ volume }) => volume))
  })
})
