import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel } from '../model/buildModel.js'
import { endLabels } from './endLabels.js'

const box = { width: 800, innerHeight: 200, fontSize: 12, yScale: (value: number) => 200 - value }

const modelOf = (ends: readonly (number | null)[], label = (at: number) => `Name ${at}`) =>
  buildModel(
    ends.map((y, at) => ({
      key: `k${at}`,
      label: label(at),
      points: [
        { x: 0, y: 50 },
        { x: 86_400_000, y },
        { x: 2 * 86_400_000, y: null, reason: 'future' as const },
      ],
    })),
    { format: { kind: 'count' }, granularity: 'DAY', timeZone: 'UTC' },
  )

describe('names at the ends of lines', () => {
  it('stand where lines end, a line apart when those are near', () => {
    const { labels, room } = endLabels(modelOf([100, 20, 95]), box)
    expect(labels.map(({ text, y }) => [text, y])).toEqual([
      ['Name 0', 100],
      ['Name 2', 115],
      ['Name 1', 180],
    ])
    expect(room).toBeGreaterThan(40)
  })

  it('are left to the legend when one does not fit', () => {
    expect(endLabels(modelOf([100]), box).labels).toEqual([])
    expect(endLabels(modelOf([10, 40, 70, 100, 130, 160]), box).labels).toEqual([])
    expect(endLabels(modelOf([100, 99, 98]), box)).toEqual({ labels: [], room: 0 })
    expect(endLabels(modelOf([100, null]), box).labels).toEqual([])
    expect(
      endLabels(
        modelOf([100, 20], () => 'A rather long name of a series'),
        box,
      ).labels,
    ).toEqual([])
    expect(endLabels(modelOf([100, 20]), { ...box, width: 400 }).labels).toEqual([])
  })

  it('are left to the legend where lines end well before the plot does', () => {
    const ending = (last: number) =>
      buildModel(
        ['a', 'b'].map((key, at) => ({
          key,
          label: key,
          points: Array.from({ length: 40 }, (_, day) => ({
            x: day * 86_400_000,
            y: day <= last ? 50 + at * 60 : null,
          })),
        })),
        { format: { kind: 'count' }, granularity: 'DAY', timeZone: 'UTC' },
      )
    expect(endLabels(ending(38), box).labels).toHaveLength(2)
    expect(endLabels(ending(30), box).labels).toEqual([])
  })

  it('never touch each other and never leave the plot, and are all there or none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 7 }), (ends) => {
        const { labels } = endLabels(modelOf(ends), box)
        expect([0, ends.length]).toContain(labels.length)
        labels.forEach(({ y }, at) => {
          expect(y).toBeLessThanOrEqual(box.innerHeight)
          expect(y).toBeGreaterThanOrEqual(at === 0 ? -15 : (labels[at - 1]?.y ?? 0) + 15)
        })
      }),
    )
  })
})
