import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLabels } from './fitLabels.js'
import { textWidth } from './textWidth.js'

describe('labels in a narrow place', () => {
  it('stay whole where they fit, and lose their end where they do not', () => {
    expect(fitLabels(['India', 'A rather long name of a country'], 100, 12)).toEqual([
      'India',
      'A rather long n…',
    ])
  })

  it('lose their middle when they would else read the same', () => {
    const [en = '', es = '', other = ''] = fitLabels(
      ['order_update_confirmation_en', 'order_update_confirmation_es', 'order_cancelled_by_customer'],
      110,
      12,
    )
    expect(en).toMatch(/^order.*…_*.*en$/)
    expect(es).toMatch(/^order.*….*es$/)
    expect(other).toMatch(/…$/)
  })

  it('are never wider than their place, and never made up', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 }),
        fc.integer({ min: 20, max: 200 }),
        (labels, width) => {
          const fitted = fitLabels(labels, width, 12)
          fitted.forEach((text, at) => {
            expect(textWidth(text, 12)).toBeLessThanOrEqual(width)
            const [start = '', end = ''] = text === labels[at] ? [text] : text.split('…')
            if (text !== '') expect(labels[at]?.startsWith(start) && labels[at]?.endsWith(end)).toBe(true)
          })
        },
      ),
    )
  })
})
