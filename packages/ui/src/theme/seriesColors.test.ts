import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createColors, type Hue, seriesColors } from './seriesColors.js'

describe('colours of series', () => {
  it('belong to the key, in whatever order and company it comes', () => {
    const alone = seriesColors(['MARKETING']).get('MARKETING')
    expect(seriesColors(['UTILITY', 'x', 'MARKETING', 'y']).get('MARKETING')).toBe(alone)
  })

  it('do not depend on the order of unknown keys', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 12 }), (keys) => {
        expect(new Map([...seriesColors([...keys].reverse())].sort())).toEqual(
          new Map([...seriesColors(keys)].sort()),
        )
      }),
    )
  })

  it('differ among up to eight series', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 8, maxLength: 8 }),
        (keys) => {
          fc.pre(!keys.some((key) => ['unknown', 'other', 'sent', 'read', 'cost'].includes(key)))
          expect(new Set(seriesColors(keys).values()).size).toBe(8)
        },
      ),
    )
  })
})

describe('colours of a root', () => {
  const keys = fc.array(fc.constantFrom(...'abcdefghijkl'), { minLength: 1, maxLength: 6 })

  it('belong to the key for good, whatever else is shown, in whatever chart and order', () => {
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 10 }), (charts) => {
        const colorsOf = createColors()
        const first = new Map<string, Hue>()
        for (const chart of charts) {
          for (const [key, hue] of colorsOf(chart)) {
            expect(first.get(key) ?? hue, key).toBe(hue)
            first.set(key, hue)
          }
        }
        for (const [key, hue] of first) expect(colorsOf([key]).get(key)).toBe(hue)
      }),
      { seed: 17 },
    )
  })

  it('differ among the first eight unknown keys, in however many charts they come', () => {
    const colorsOf = createColors()
    const hues = [...'abcdefgh'].map((key) => colorsOf([key]).get(key))
    expect(new Set(hues).size).toBe(8)
  })

  it('are those everybody knows for known keys, and the same again when a page is drawn again', () => {
    const [one, other] = [createColors(), createColors()]
    for (const chart of [
      ['x', 'MARKETING'],
      ['b', 'x', 'y'],
      ['y', 'UTILITY', 'z'],
    ]) {
      expect([...one(chart)]).toEqual([...other(chart)])
    }
    expect(one(['MARKETING', 'x']).get('MARKETING')).toBe(seriesColors(['MARKETING']).get('MARKETING'))
  })
})
