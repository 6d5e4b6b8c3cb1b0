import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormatters } from './createFormatters.js'
import { currencies, languages, readNumber } from './fixtures/readNumber.js'
import type { ValueFormat } from './ValueFormat.js'

const USD = { kind: 'money', currency: 'USD' } as const
const COUNT = { kind: 'count' } as const
const plain = (words: readonly string[]) => words.map((word) => word.replaceAll('\u00a0', ' ')).join(' ')

describe('the words of an axis', () => {
  it.each([
    ['en', USD, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2], '$0.0 $0.2 $0.4 $0.6 $0.8 $1.0 $1.2'],
    ['en', USD, [0, 0.001, 0.002, 0.003], '$0.000 $0.001 $0.002 $0.003'],
    ['en', USD, [0, 200, 400], '$0 $200 $400'],
    ['en', COUNT, [0, 500, 1000, 1500], '0 500 1,000 1,500'],
    ['en', COUNT, [0, 5000, 10_000], '0 5K 10K'],
    ['en', COUNT, [0, 500_000, 1_000_000, 1_500_000], '0.0M 0.5M 1.0M 1.5M'],
    ['en', COUNT, [-20_000_000, 0, 20_000_000], '−20M 0 20M'],
    ['en', { kind: 'money', currency: 'JPY' }, [0, 0.5, 1], '¥0.0 ¥0.5 ¥1.0'],
    ['en', { kind: 'money', currency: 'KWD' }, [0, 20, 40], 'KWD 0 KWD 20 KWD 40'],
    ['en', { kind: 'ratio' }, [0, 0.005, 0.01], '0.0% 0.5% 1.0%'],
    ['en', { kind: 'ratio' }, [0, 0.5, 1], '0% 50% 100%'],
    ['de', { kind: 'money', currency: 'EUR' }, [0, 50_000, 100_000], '0 € 50.000 € 100.000 €'],
    ['de', COUNT, [0, 500_000, 1_000_000], '0,0 Mio. 0,5 Mio. 1,0 Mio.'],
    ['ko', COUNT, [0, 50_000, 100_000], '0 5만 10만'],
    ['hi', COUNT, [0, 500_000, 1_000_000], '0 5 लाख 10 लाख'],
    ['es-MX', USD, [0, 0.5, 1], 'USD 0.0 USD 0.5 USD 1.0'],
  ] as const)('in %s, %o, %j: %s', (locale, format, ticks, words) => {
    expect(plain(createFormatters(locale, 'UTC').ticks(ticks, format))).toBe(words)
  })

  it('are each in a unit of their own where the steps are not even', () => {
    const english = createFormatters('en', 'UTC')
    expect(plain(english.ticks([0, 100, 1000, 10_000, 1_000_000], COUNT))).toBe('0 100 1K 10K 1M')
    expect(plain(english.ticks([0, 100_000, 1_250_000], COUNT))).toBe('0 100K 1.25M')
    // Shortened, the last two would read alike.
    expect(plain(english.ticks([0, 1_234_567, 1_234_568], COUNT))).toBe('0 1,234,567 1,234,568')
    expect(plain(english.ticks([0, 0.01, 0.1, 1], USD))).toBe('$0 $0.01 $0.1 $1')
  })

  const format: fc.Arbitrary<ValueFormat> = fc.oneof(
    fc.constant(COUNT),
    fc.constant<ValueFormat>({ kind: 'ratio' }),
    fc.constant<ValueFormat>({ kind: 'duration' }),
    fc.constantFrom(...currencies).map((currency): ValueFormat => ({ kind: 'money', currency })),
    fc.constantFrom(...currencies).map((currency): ValueFormat => ({ kind: 'unitPrice', currency })),
  )
  // As axes have them: 1, 2 or 5 times any power of ten, some below zero.
  const axis = fc
    .record({
      factor: fc.constantFrom(1, 2, 5),
      power: fc.integer({ min: -11, max: 16 }),
      below: fc.nat(6),
      above: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ factor, power, below, above }) => {
      const at = (index: number) =>
        power < 0 ? (index * factor) / 10 ** -power : index * factor * 10 ** power
      return Array.from({ length: below + above + 1 }, (_, index) => at(index - below))
    })

  it('never read alike, have the same digits, and stand as far apart as their ticks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), format, axis, (locale, kind, ticks) => {
        const words = createFormatters(locale, 'UTC').ticks(ticks, kind)
        expect(new Set(words).size).toBe(ticks.length)
        const read = words.map((word) => readNumber(word, locale))
        expect(new Set(read.map(({ digits }) => digits)).size).toBe(1)
        const scale = (read.at(-1)?.number ?? 0) / (ticks.at(-1) ?? 1)
        read.forEach(({ number }, at) => {
          expect(number / scale / (ticks.at(-1) ?? 1)).toBeCloseTo((ticks[at] ?? 0) / (ticks.at(-1) ?? 1), 8)
        })
      }),
      { seed: 14, numRuns: 3000 },
    )
  })
})
