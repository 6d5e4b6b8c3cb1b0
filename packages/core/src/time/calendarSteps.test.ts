import { expect, test } from 'vitest'
import { calendarSteps } from './calendarSteps.js'
import { isoMoment } from './wallTime.js'

const steps = (zone: string, from: string, to: string, ...[step, weekday]: StepsAsked) =>
  calendarSteps({ start: Date.parse(from) / 1000, end: Date.parse(to) / 1000 }, step, zone, weekday).map(
    (moment) => isoMoment(moment, zone),
  )

type StepsAsked = [step: Parameters<typeof calendarSteps>[1], weekday?: Parameters<typeof calendarSteps>[3]]

test('of hours stand where the clock shows them, on a day of 23 hours and one of 25', () => {
  expect(
    steps('Europe/Berlin', '2026-03-28T23:00Z', '2026-03-29T22:00Z', { unit: 'hour', every: 6 }),
  ).toEqual([
    '2026-03-29T00:00+01:00',
    '2026-03-29T06:00+02:00',
    '2026-03-29T12:00+02:00',
    '2026-03-29T18:00+02:00',
    '2026-03-30T00:00+02:00',
  ])
  expect(
    steps('Europe/Berlin', '2026-10-24T22:00Z', '2026-10-25T23:00Z', { unit: 'hour', every: 12 }),
  ).toEqual(['2026-10-25T00:00+02:00', '2026-10-25T12:00+01:00', '2026-10-26T00:00+01:00'])
})

test('at a midnight that does not exist stand where the day begins, once', () => {
  expect(steps('Africa/Cairo', '2026-04-22T22:00Z', '2026-04-25T21:00Z', { unit: 'day', every: 1 })).toEqual([
    '2026-04-23T00:00+02:00',
    '2026-04-24T01:00+03:00',
    '2026-04-25T00:00+03:00',
    '2026-04-26T00:00+03:00',
  ])
  const hours = steps('Africa/Cairo', '2026-04-23T20:00Z', '2026-04-24T01:00Z', { unit: 'hour', every: 1 })
  expect(hours).toEqual([
    '2026-04-23T22:00+02:00',
    '2026-04-23T23:00+02:00',
    '2026-04-24T01:00+03:00',
    '2026-04-24T02:00+03:00',
    '2026-04-24T03:00+03:00',
    '2026-04-24T04:00+03:00',
  ])
})

test('of weeks begin with the weekday named, of months with January', () => {
  expect(steps('UTC', '2026-11-01T00:00Z', '2026-11-30T00:00Z', { unit: 'day', every: 7 }, 1)).toEqual([
    '2026-11-02T00:00+00:00',
    '2026-11-09T00:00+00:00',
    '2026-11-16T00:00+00:00',
    '2026-11-23T00:00+00:00',
    '2026-11-30T00:00+00:00',
  ])
  expect(
    steps('Asia/Jakarta', '2026-01-31T17:00Z', '2026-08-01T00:00Z', { unit: 'month', every: 3 }),
  ).toEqual(['2026-04-01T00:00+07:00', '2026-07-01T00:00+07:00'])
  expect(steps('UTC', '2023-02-01T00:00Z', '2031-01-01T00:00Z', { unit: 'year', every: 5 })).toEqual([
    '2025-01-01T00:00+00:00',
    '2030-01-01T00:00+00:00',
  ])
})
