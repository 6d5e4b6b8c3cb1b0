import { expect, it } from 'vitest'
import { createFormatters } from '../format/createFormatters.js'
import { textWidth } from './textWidth.js'

it('signs that set words apart or turn them have no width', () => {
  const words = createFormatters('ar', 'UTC').value(-6.8, { kind: 'money', currency: 'BRL' })
  expect(textWidth(words, 12)).toBe(textWidth('−6.80\u00a0R$', 12))
  expect(textWidth('\u00a0', 12)).toBe(textWidth(' ', 12))
})
