import { expect, test, vi } from 'vitest'
import { AnalyticsError } from '../errors.js'
import { ProgressReport } from './progressReport.js'
import type { Wait } from './wait.js'

const wait = (until: number, why: Wait['why'] = 'named'): Wait => ({
  until,
  why,
  error: () => new AnalyticsError({ kind: 'rate-limit', message: 'No.', fix: 'Wait.' }),
})
function reported(accounts = 2) {
  const tell = vi.fn()
  const report = new ProgressReport(accounts, (elapsed) => new Date(elapsed), tell)
  return { report, told: () => tell.mock.calls.map(([progress]) => progress) }
}

test('answers count once the whole is known, and never beyond it', () => {
  const { report, told } = reported()
  report.answered()
  expect(told()).toEqual([])
  report.begin(2)
  report.answered()
  report.answered()
  expect(told()).toEqual([
    { done: 1, total: 2 },
    { done: 2, total: 2 },
    { done: 2, total: 2 },
  ])
})

test('a pause is told when all that is left waits, until the first of them goes on', () => {
  const { report, told } = reported()
  report.begin(3)
  const [one, other] = [report.waiter(), report.waiter()]
  report.answered()
  one.onWait(wait(9000))
  expect(told().at(-1)).toStrictEqual({ done: 1, total: 3 })
  other.onWait(wait(5000, 'reserve'))
  expect(told().at(-1)).toEqual({
    done: 1,
    total: 3,
    waitingUntil: new Date(5000),
    waitingFor: 'reserve',
  })
  other.onWait(undefined)
  expect(told().at(-1)).toStrictEqual({ done: 1, total: 3 })
})

test('what is told again is not news; another end or another reason is', () => {
  const { report, told } = reported(1)
  const { onWait } = report.waiter()
  const news = (one: Wait | undefined) => {
    const before = told().length
    onWait(one)
    return told().length - before
  }
  expect(news(undefined)).toBe(0)
  expect([wait(1), wait(1), wait(2), wait(2, 'refused'), undefined, undefined].map(news)).toEqual([
    1, 0, 1, 1, 1, 0,
  ])
})

test('whoever is given up still knows what for it waited', () => {
  const { report } = reported()
  const waiter = report.waiter()
  const one = wait(4)
  waiter.onWait(one)
  expect(waiter.waitsFor).toBe(one)
})
