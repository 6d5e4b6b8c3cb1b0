import { expect, test } from 'vitest'
import { monthPace } from './monthPace.js'

const day = 86_400_000
const first = Date.UTC(2026, 9, 1)
const daysOf = (...values: readonly (number | null)[]) => values.map((y, i) => ({ x: first + i * day, y }))
const after = (over: number, ...values: readonly (number | null)[]) =>
  monthPace({
    days: daysOf(...values),
    today: first + over * day,
    ahead: [over, over + 1, over + 2].map((index) => first + index * day),
  })

test('goes on as it is', () => {
  expect(after(4, 50, 50, 50, 50)).toEqual({ mean: 50, totals: [250, 300, 350] })
})

test('of today counts what it has brought, when that is more', () => {
  expect(after(4, 50, 50, 50, 50, 20)?.totals[0]).toBe(250)
  expect(after(4, 50, 50, 50, 50, 90)?.totals[0]).toBe(290)
})

test('days before the first message are no pace, days without a figure have the others’', () => {
  expect(after(6, 0, 0, 50, 50, 50, 50)).toMatchObject({ mean: 50, totals: [250, 300, 350] })
  expect(after(5, 50, null, 50, 50, 50)).toMatchObject({ mean: 50, totals: [300, 350, 400] })
})

test('is by weekday from three weeks on', () => {
  const mondays = Array.from({ length: 21 }, (_, i) => (i % 7 === 0 ? 80 : 10))
  expect(after(21, ...mondays)?.totals).toEqual([500, 510, 520])
})

test('is none on fewer than four days', () => {
  expect(after(3, 300, 300, 300)).toBeUndefined()
  expect(after(5, 0, 0, 300, 300, 300)).toBeUndefined()
})
