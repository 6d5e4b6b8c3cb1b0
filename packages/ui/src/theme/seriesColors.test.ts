import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesColors } from './seriesColors.js'

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
