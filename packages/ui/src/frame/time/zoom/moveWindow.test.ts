import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel } from '../model/buildModel.js'
import { selectModel } from '../model/selectModel.js'
import { moveWindow, windowBetween } from './moveWindow.js'
import type { TimeWindow } from './TimeWindow.js'

const DAY = 86_400_000
const model = buildModel(
  [{ key: 'a', label: 'A', points: Array.from({ length: 20 }, (_, day) => ({ x: day * DAY, y: day })) }],
  { format: { kind: 'count' }, granularity: 'DAY', timeZone: 'UTC' },
)
const shown = (window: TimeWindow | null): readonly number[] =>
  Array.from(selectModel(model, new Set(), window ?? undefined).xs, (x) => x / DAY)

describe('zooming', () => {
  it('halves in the middle, doubles, and shows everything again', () => {
    const half = moveWindow(model, null, 'in')
    expect(shown(half)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    expect(moveWindow(model, half, 'out')).toBeNull()
  })

  it('moves by half a window and stops at the ends', () => {
    const half = moveWindow(model, null, 'in')
    const later = moveWindow(model, half, 'later')
    expect(shown(later)[0]).toBe(10)
    expect(shown(moveWindow(model, later, 'later'))).toEqual(shown(later))
  })

  it('shows what lies between two moments, in either order, and never fewer than three buckets', () => {
    expect(shown(windowBetween(model, 8 * DAY, 4 * DAY))).toEqual([4, 5, 6, 7])
    expect(shown(windowBetween(model, 4 * DAY, 4 * DAY))).toEqual([4, 5, 6])
  })

  it('never leaves the data, whatever is pressed', () => {
    const presses = fc.array(fc.constantFrom('in', 'out', 'earlier', 'later'), { maxLength: 20 })
    fc.assert(
      fc.property(presses, (moves) => {
        let window: TimeWindow | null = null
        for (const move of moves) window = moveWindow(model, window, move)
        expect(shown(window).length).toBeGreaterThanOrEqual(3)
      }),
    )
  })
})
