import { expect, it } from 'vitest'
import { sheetHead } from './sheetHead.js'

it('a heading above bare numbers says what they are in, where that is known and not yet said', () => {
  expect(sheetHead('Cost', { kind: 'money', currency: 'USD' })).toBe('Cost (USD)')
  expect(sheetHead('Cost (USD)', { kind: 'money', currency: 'USD' })).toBe('Cost (USD)')
  expect(sheetHead('Cost per click', { kind: 'unitPrice', currency: 'IDR' })).toBe('Cost per click (IDR)')
  expect(sheetHead('Average', { kind: 'duration' })).toBe('Average (s)')
  expect(sheetHead('Cost', { kind: 'money', currency: 'XXX' })).toBe('Cost')
  expect(sheetHead('Sent', { kind: 'count' })).toBe('Sent')
  expect(sheetHead('Template', undefined)).toBe('Template')
})
