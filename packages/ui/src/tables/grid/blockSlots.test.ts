import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockSlots } from './blockSlots.js'

const run = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, step) => from + step)

it('leaves blocks where they are after a small step, and makes the new one', () => {
  const before = blockSlots(run(0, 5), new Map())
  expect([...blockSlots(run(1, 5), before)]).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
  ])
})

it('gives new blocks the places of those that left after a jump, but not that of the focus', () => {
  const before = blockSlots(run(0, 4), new Map())
  expect([...blockSlots([2, ...run(900, 3)], before)]).toEqual([
    [2, 2],
    [900, 0],
    [901, 1],
    [902, 3],
  ])
})

it('never gives one place to two blocks, nor moves one that stays', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), { maxLength: 20 }), (views) => {
      let before: ReadonlyMap<number, number> = new Map()
      for (const view of views) {
        const now = blockSlots(view, before)
        expect([...now.keys()]).toEqual(view)
        expect(new Set(now.values()).size).toBe(view.length)
        for (const [block, slot] of before) if (now.has(block)) expect(now.get(block)).toBe(slot)
        before = now
      }
    }),
  )
})
