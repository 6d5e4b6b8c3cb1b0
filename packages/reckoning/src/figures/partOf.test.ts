import { expect, it } from 'vitest'
import type { Frame } from './Frame.js'
import { partOf } from './partOf.js'

const kolkata = { wabaId: '1', name: 'East', currency: 'INR', timeZone: 'Asia/Kolkata' }
const newYork = { wabaId: '2', name: 'West', currency: 'USD', timeZone: 'America/New_York' }
const now = Date.parse('2026-11-18T02:40:00Z')
const months: Frame = {
  accounts: [kolkata],
  span: { start: '2026-08-20', end: '2026-11-19' },
  grain: 'MONTH',
  now,
}

it('names what a span leaves of its first bucket, and of its last where that is over', () => {
  expect(partOf('2026-08-01', months)).toEqual({
    cut: { start: '2026-08-20', end: '2026-09-01' },
    counting: false,
  })
  expect(partOf('2026-09-01', months)).toBeUndefined()
  expect(partOf('2026-10-01', { ...months, span: { start: '2026-08-20', end: '2026-10-11' } })?.cut).toEqual({
    start: '2026-10-01',
    end: '2026-10-11',
  })
})

it('cuts nothing off a bucket that is not over', () => {
  expect(partOf('2026-11-01', months)).toEqual({ cut: undefined, counting: true })
  const days = { ...months, grain: 'DAY' } as const
  expect(partOf('2026-11-18', days)).toEqual({ cut: undefined, counting: true })
  expect(partOf('2026-11-17', days)).toBeUndefined()
  // In New York it is still the 17th.
  expect(partOf('2026-11-17', { ...days, accounts: [kolkata, newYork] })?.counting).toBe(true)
})

it('cuts hours that do not begin where the dates do', () => {
  const hours: Frame = {
    ...months,
    grain: 'HOUR',
    hoursOf: 'UTC',
    span: { start: '2026-11-17', end: '2026-11-18' },
  }
  const begin = Date.parse('2026-11-16T18:30:00Z')
  expect(partOf(String(begin - 1_800_000), hours)?.cut).toEqual({
    start: String(begin),
    end: String(begin + 1_800_000),
  })
  expect(partOf(String(begin + 1_800_000), hours)).toBeUndefined()
})
