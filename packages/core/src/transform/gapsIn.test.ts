import { describe, expect, test } from 'vitest'
import { type GapContext, gapsIn } from './gapsIn.js'
import { pointReasons } from './pointColumns.js'

const day = 86_400
const edges = [0, day, 2 * day, 3 * day]
const calm: GapContext = { sparse: true, zero: true, complete: true, withheld: false }
const filled = (context: Partial<GapContext>) => {
  const { y, reasons, parts } = gapsIn(edges, { ...calm, ...context })
  return [...y].map((figure, at) => [
    Number.isNaN(figure) ? null : figure,
    pointReasons[reasons[at] ?? 0],
    parts.get(at)?.reasons,
  ])
}

describe('a bucket without points', () => {
  test('is 0 where nothing is sent without traffic, and meaningless for a rate', () => {
    expect(filled({})[0]).toEqual([0, 'no-traffic', undefined])
    expect(filled({ zero: false })[0]).toEqual([null, 'no-traffic', undefined])
  })

  test('is missing in dense datasets, and where a request failed', () => {
    expect(filled({ sparse: false })[0]).toEqual([null, 'missing', undefined])
    expect(filled({ complete: false })[0]).toEqual([null, 'missing', undefined])
  })

  test('is yet to come after now; the one around now is under way', () => {
    expect(filled({ now: 1.5 * day })).toEqual([
      [0, 'no-traffic', undefined],
      [0, 'no-traffic', ['not-over']],
      [null, 'not-yet', undefined],
    ])
  })

  test('is outside the look-back where any part of it is', () => {
    expect(filled({ keptFrom: 1.5 * day })).toEqual([
      [null, 'outside-look-back', undefined],
      [null, 'outside-look-back', ['look-back']],
      [0, 'no-traffic', undefined],
    ])
  })

  test('is not asked outside of what was asked', () => {
    expect(filled({ askedFrom: day, askedTo: 2 * day }).map(([, reason]) => reason)).toEqual([
      'not-asked',
      'no-traffic',
      'not-asked',
    ])
  })

  test('is withheld where cost is', () => {
    expect(filled({ withheld: true })[0]).toEqual([null, 'withheld', undefined])
  })
})
