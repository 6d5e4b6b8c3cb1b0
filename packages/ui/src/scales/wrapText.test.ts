import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth } from './textWidth.js'
import { wrapText } from './wrapText.js'

it('a text is broken between words, and cut only after the last line', () => {
  expect(wrapText('used up on Oct 10', 100, 10, 3)).toEqual(['used up on Oct 10'])
  expect(wrapText('used up on Oct 10', 60, 10, 3)).toEqual(['used up on', 'Oct 10'])
  expect(wrapText('used up on Oct 10', 45, 10, 2)).toEqual(['used up', 'on Oct…'])
  expect(wrapText('', 45, 10, 2)).toEqual([''])
})

it('nothing is lost of what fits, and no line is wider than it may be', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(words, fc.integer({ min: 60, max: 400 }), (all, width) => {
      const lines = wrapText(all.join(' '), width, 10, 20)
      expect(lines.join(' ')).toBe(all.join(' '))
      for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width)
      const short = wrapText(all.join(' '), width, 10, 2)
      expect(short.length).toBeLessThanOrEqual(2)
      for (const line of short) expect(textWidth(line, 10)).toBeLessThanOrEqual(width)
    }),
    { numRuns: 2000 },
  )
})
