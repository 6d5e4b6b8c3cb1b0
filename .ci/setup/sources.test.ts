import { expect, it } from 'vitest'

it('runs in a zone nobody’s machine is in', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Pacific/Chatham')
  expect(new Date('2026-01-01T00:00:00Z').getTimezoneOffset()).toBe(-825)
})
