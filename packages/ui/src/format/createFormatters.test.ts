import { describe, expect, it } from 'vitest'
import { createFormatters } from './createFormatters.js'

const english = createFormatters('en', 'Asia/Kolkata')

describe('values', () => {
  it.each([
    [1234.5, { kind: 'count' }, '1,234.5'],
    [0, { kind: 'count' }, '0'],
    [-0, { kind: 'count' }, '0'],
    [1234.5, { kind: 'money', currency: 'USD' }, '$1,234.50'],
    [1234.5, { kind: 'money', currency: 'JPY' }, '¥1,235'],
    [0.1234, { kind: 'ratio' }, '12.3%'],
    [0.58, { kind: 'unitPrice', currency: 'IDR' }, 'IDR 0.58'],
    [0.00431, { kind: 'unitPrice', currency: 'USD' }, '$0.00431'],
    [1.5, { kind: 'unitPrice', currency: 'USD' }, '$1.50'],
    [1.58, { kind: 'unitPrice', currency: 'JPY' }, '¥1.58'],
    [1234.56, { kind: 'unitPrice', currency: 'USD' }, '$1,234.56'],
    [2.5, { kind: 'money', currency: 'not a code' }, '2.50'],
  ] as const)('writes %d as %o: %s', (value, format, text) => {
    expect(english.value(value, format).replaceAll('\u00a0', ' ')).toBe(text)
  })

  it('writes short values for tiles', () => {
    expect(english.compact(12_345, { kind: 'count' })).toBe('12.3K')
    expect(english.compact(9_999, { kind: 'count' })).toBe('9,999')
    expect(english.compact(2_000_000, { kind: 'money', currency: 'EUR' })).toBe('€2M')
  })
})

describe('dates', () => {
  const start = Date.UTC(2024, 10, 2, 18, 30)

  it('names a bucket by its start in the zone, by granularity', () => {
    expect(english.date(start, 'DAY')).toBe('Nov 3, 2024')
    expect(english.date(start, 'MONTH', 'full')).toBe('November 2024')
    expect(english.date(start, 'HALF_HOUR').replaceAll('\u202f', ' ')).toBe('Nov 3, 12:00 AM')
  })

  it('names the zone with its offset, with both where summer time changes between', () => {
    expect(english.zone(start)).toBe('Asia/Kolkata (GMT+5:30)')
    expect(createFormatters('en', 'Europe/Berlin').zone(Date.UTC(2024, 0, 1), Date.UTC(2024, 6, 1))).toBe(
      'Europe/Berlin (GMT+1 / GMT+2)',
    )
  })
})

describe('what the runtime does not know', () => {
  it('is English where a locale is none', () => {
    expect(createFormatters('not a locale', 'UTC').locale).toBe('en')
  })

  it('is refused where a zone is none: figures would be dated wrongly, and nobody told', () => {
    expect(() => createFormatters('en', 'Mars/Olympus')).toThrow(
      expect.objectContaining({ kind: 'invalid-query', reason: 'time-zone-unknown' }),
    )
  })

  it('leaves unknown country codes as they are', () => {
    expect([english.country('IN'), english.country('ZZZ'), english.country('<b>')]).toEqual([
      'India',
      'ZZZ',
      '<b>',
    ])
  })
})
