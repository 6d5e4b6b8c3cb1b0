import { expect, it } from 'vitest'
import { createFormatters } from './createFormatters.js'
import { lettersIn } from './lettersIn.js'

it('what sets a figure apart takes no room', () => {
  const words = createFormatters('ar', 'UTC').value(-6.8, { kind: 'money', currency: 'BRL' })
  expect(words.length).toBeGreaterThan(8)
  expect(lettersIn(words)).toBe('−6.80 R$'.length)
})
