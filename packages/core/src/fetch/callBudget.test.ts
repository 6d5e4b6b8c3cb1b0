import { describe, expect, test } from 'vitest'
import { CallBudget } from './callBudget.js'

const wabaId = '102290129340398'

/** A budget of which a fifth is kept for others, and its clock. */
function budget() {
  const clock = { now: 1000 }
  const calls = new CallBudget(20, { elapsed: () => clock.now, random: () => 0 })
  return { clock, calls }
}

describe('the reserve', () => {
  test.each([
    [79, false],
    [79.9, false],
    [80, true],
    [81, true],
  ])('is touched at %d percent: %s', (percent, waits) => {
    const { calls } = budget()
    calls.note(calls.admit(wabaId), wabaId, [{ scope: wabaId, percent, regainAfter: 0 }], true)
    expect(calls.waitOf(wabaId) !== undefined).toBe(waits)
  })
})

describe('a wait', () => {
  test('ends at its moment, not after it', () => {
    const { clock, calls } = budget()
    calls.note(calls.admit(wabaId), wabaId, [{ scope: wabaId, percent: 100, regainAfter: 60 }], true)
    expect(calls.waitOf(wabaId)).toMatchObject({ until: 61_000, why: 'named' })
    clock.now = 60_999
    expect(calls.waitOf(wabaId)).toBeDefined()
    clock.now = 61_000
    expect(calls.waitOf(wabaId)).toBeUndefined()
  })
})
