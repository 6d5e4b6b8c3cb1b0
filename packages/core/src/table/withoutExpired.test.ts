import { describe, expect, test } from 'vitest'
import type { PointsRequest } from '../plan/request.js'
import { pointReason } from '../transform/pointReason.js'
import { Findings } from '../wire/findings.js'
import { readAnswer } from '../wire/readAnswer.js'
import { clickColumn } from './clickColumn.js'
import { rowsOf } from './rowsOf.js'
import { TableBuilder } from './tableBuilder.js'
import { withoutExpired } from './withoutExpired.js'

const day = 86_400
const now = 20_000 * day

interface Sent {
  readonly daysAgo: number
  readonly delivered?: number
  readonly read?: number
  readonly clicks?: number
}

function tableOf(points: readonly Sent[], metrics: readonly string[] = []) {
  const request: PointsRequest = {
    kind: 'points',
    dataset: 'template',
    wabaId: '102290129340398',
    form: 'edge',
    start: now - 90 * day,
    end: now,
    granularity: 'DAY',
    dimensions: [],
    metrics,
    filters: { templateIds: ['10000'] },
  }
  const builder = new TableBuilder('template', request)
  const data_points = points.map(({ daysAgo, delivered, read, clicks }) => ({
    template_id: '10000',
    start: now - daysAgo * day,
    end: now - (daysAgo - 1) * day,
    sent: delivered,
    delivered,
    read,
    ...(clicks === undefined ? {} : { clicked: [{ type: 'url_button', count: clicks }] }),
  }))
  readAnswer({ data: [{ data_points }] }, request, builder, new Findings(), 'UTC')
  return builder.finish()
}

const expired = (points: readonly Sent[]) => withoutExpired(tableOf(points), now)
const reads = (points: readonly Sent[]) => rowsOf(expired(points)).map((row) => row['read'])
const whyReads = (points: readonly Sent[]) => {
  const why = pointReason(expired(points), 'read')
  return points.map((_, row) => why(row))
}

describe('reads older than the platform keeps them', () => {
  test('are missing where they are 0, because they expired', () => {
    expect(reads([{ daysAgo: 30, delivered: 5, read: 0 }])).toEqual([undefined])
    expect(whyReads([{ daysAgo: 30, delivered: 5, read: 0 }])).toEqual(['expired'])
  })

  test('are missing where nothing was sent, too: a day of several templates must not pass for whole', () => {
    expect(reads([{ daysAgo: 30, delivered: 0, read: 0 }])).toEqual([undefined])
    expect(whyReads([{ daysAgo: 30, delivered: 0, read: 0 }])).toEqual(['not-sent'])
  })

  test('stay where they are not 0, as a part: nobody knows of how many', () => {
    expect(reads([{ daysAgo: 30, delivered: 5, read: 2 }])).toEqual([2])
    expect(whyReads([{ daysAgo: 30, delivered: 5, read: 2 }])).toEqual(['expired'])
  })

  test('are told by the start of their day: 7 days are still kept whole', () => {
    const week = [9, 8, 7, 1].map((daysAgo) => ({ daysAgo, delivered: 5, read: 0 }))
    expect(reads(week)).toEqual([undefined, undefined, 0, 0])
    expect(whyReads(week)).toEqual(['expired', 'expired', undefined, undefined])
  })

  test('of the day at the edge are a part, or gone', () => {
    const edge = (read: number) => [{ daysAgo: 7, delivered: 5, read }]
    const at = (read: number) => withoutExpired(tableOf(edge(read)), now + 1800)
    expect(rowsOf(at(3))[0]?.['read']).toBe(3)
    expect(rowsOf(at(0))[0]?.['read']).toBeUndefined()
    for (const read of [0, 3]) {
      expect(pointReason(at(read), 'read')(0)).toBe('expired')
    }
  })
})

test('clicks of 0 go the same way, others stay with their points', () => {
  const points = [
    { daysAgo: 30, delivered: 5, clicks: 0 },
    { daysAgo: 29, delivered: 5, clicks: 3 },
    { daysAgo: 2, delivered: 5, clicks: 0 },
  ]
  const table = expired(points)
  expect(rowsOf(table).map((row) => row['clicks'])).toMatchObject([[], [{ count: 3 }], [{ count: 0 }]])
  const column = clickColumn(table, 'url_button')
  const why = pointReason(table, 'clicks:url_button')
  expect(points.map((_, row) => why(row))).toEqual(['expired', 'expired', undefined])
  expect([...(column?.valid ?? [])]).toEqual([0, 1, 1])
})

test('a table with nothing to forget is the same table', () => {
  const table = tableOf([{ daysAgo: 2, delivered: 5, read: 0, clicks: 0 }])
  expect(withoutExpired(table, now)).toBe(table)
})
