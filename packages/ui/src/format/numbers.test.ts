import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFormatters } from './createFormatters.js'
import { currencyDigits } from './currencyDigits.js'
import { currencies, languages, readNumber } from './fixtures/readNumber.js'
import type { ValueFormat } from './ValueFormat.js'

const USD = { kind: 'money', currency: 'USD' } as const
const RATIO = { kind: 'ratio' } as const
const COUNT = { kind: 'count' } as const
const of = (locale: string) => createFormatters(locale, 'UTC')
const plain = (words: string) =>
  words.replaceAll('\u00a0', ' ').replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')

describe('an amount', () => {
  it.each([
    ['en', 'USD', '$1,288.09'],
    ['en-US', 'USD', '$1,288.09'],
    ['es-PR', 'USD', '$1,288.09'],
    ['es-EC', 'USD', '$1.288,09'],
    ['es-MX', 'USD', 'USD 1,288.09'],
    ['es-MX', 'MXN', '$1,288.09'],
    ['es-AR', 'USD', 'US$ 1.288,09'],
    ['es-AR', 'ARS', '$ 1.288,09'],
    ['es', 'USD', '1288,09 US$'],
    ['pt-BR', 'USD', 'US$ 1.288,09'],
    ['pt-BR', 'BRL', 'R$ 1.288,09'],
    ['en-CA', 'USD', 'US$1,288.09'],
    ['en-CA', 'CAD', '$1,288.09'],
    ['en-AU', 'USD', 'USD 1,288.09'],
    ['en-AU', 'AUD', '$1,288.09'],
    ['en-NZ', 'NZD', '$1,288.09'],
    ['en-IN', 'USD', 'USD 1,288.09'],
    ['hi', 'USD', 'USD 1,288.09'],
    ['hi', 'INR', '₹1,288.09'],
    ['de', 'USD', '1.288,09 USD'],
    ['de', 'EUR', '1.288,09 €'],
    ['fr-CA', 'USD', '1 288,09 $ US'],
    ['fr-CA', 'CAD', '1 288,09 $'],
    ['fr', 'USD', '1 288,09 $US'],
    ['id', 'USD', 'US$1.288,09'],
    ['id', 'IDR', 'Rp 1.288'],
    ['ko', 'KRW', '₩1,288'],
    ['en', 'KWD', 'KWD 1,288.090'],
    ['en', 'RSD', 'RSD 1,288.09'],
    ['en', 'COP', 'COP 1,288'],
  ])('in %s of %s reads %s', (locale, currency, words) => {
    expect(plain(of(locale).value(1288.09, { kind: 'money', currency }))).toBe(words)
  })

  it('is never a bare $ for readers whose own money that is not', () => {
    const dollars = 'USD CAD AUD NZD MXN ARS CLP COP SGD HKD TWD UYU'.split(' ')
    const own: Record<string, string> = { 'es-EC': 'USD', 'es-SV': 'USD', 'es-PR': 'USD', en: 'USD' }
    const regions = 'IN DE FR AT CH GB IE ZA NG KE PH MY ID BR ES IT NL EG SA AE'.split(' ')
    const locales = [
      ...languages,
      ...regions.flatMap((one) => [`en-${one}`, `es-${one}`, `de-${one}`, `fr-${one}`]),
    ]
    for (const locale of [...locales, ...Object.keys(own)]) {
      for (const currency of dollars) {
        const bare = !/[A-Z]/.test(plain(of(locale).value(5, { kind: 'money', currency })))
        expect(`${locale} ${currency} ${bare}`).toBe(`${locale} ${currency} ${own[locale] === currency}`)
      }
    }
  })

  it('has the digits written down here, whatever the engine holds', () => {
    const wanted = { JPY: 0, KRW: 0, IDR: 0, COP: 0, USD: 2, RSD: 2, BRL: 2, KWD: 3, CLF: 4, XXX: 2 }
    for (const [currency, digits] of Object.entries(wanted)) {
      expect(currencyDigits(currency)).toBe(digits)
      const words = of('en').value(7.123456, { kind: 'money', currency })
      expect(`${currency} ${readNumber(words, 'en').digits}`).toBe(`${currency} ${digits}`)
    }
  })

  it('stands apart from right to left, its symbol too: R$ is not read as $R', () => {
    const words = of('ar').value(1288.09, { kind: 'money', currency: 'BRL' })
    expect(words).toBe('\u2068\u200f1,288.09\u00a0\u2068R$\u2069\u2069')
  })
})

describe('what is next to nothing', () => {
  it.each([
    ['en', 0.004, USD, '< $0.01'],
    ['en', -0.004, USD, '> −$0.01'],
    ['en', 0.005, USD, '$0.01'],
    ['en', 0.0004, RATIO, '< 0.1%'],
    ['en', 0.4, { kind: 'money', currency: 'IDR' }, '< IDR 1'],
    ['en', 0.0004, { kind: 'money', currency: 'KWD' }, '< KWD 0.001'],
    ['en', 0.001, COUNT, '< 0.01'],
    ['en', 0.04, { kind: 'duration' }, '< 0.1 sec'],
    ['en', 0.0000123, { kind: 'unitPrice', currency: 'USD' }, '$0.0000123'],
    ['de', 0.004, { kind: 'money', currency: 'EUR' }, '< 0,01 €'],
    ['es-MX', 0.004, USD, '< USD 0.01'],
    ['ar', 0.004, USD, 'أقل من 0.01 US$'],
    ['ar', -0.004, USD, 'أكثر من −0.01 US$'],
  ] as const)('in %s, %d as %o: %s', (locale, value, format, words) => {
    expect(plain(of(locale).value(value, format))).toBe(words)
  })

  it('is not written as nothing anywhere', () => {
    const size = fc.double({ min: 1e-9, max: 1e9, noNaN: true })
    const format: fc.Arbitrary<ValueFormat> = fc.oneof(
      fc.constantFrom<ValueFormat>(COUNT, RATIO, { kind: 'duration' }),
      fc
        .tuple(fc.constantFrom('money', 'unitPrice'), fc.constantFrom(...currencies))
        .map(([kind, currency]): ValueFormat => ({ kind: kind as 'money', currency })),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        format,
        fc.array(fc.tuple(size, fc.boolean()), { minLength: 1, maxLength: 8 }),
        (locale, kind, sizes) => {
          const figures = sizes.map(([one, negative]) => (negative ? -one : one))
          const { value, compact, column, labels } = of(locale)
          const ways = [
            (one: number) => value(one, kind),
            (one: number) => compact(one, kind),
            column(figures, kind),
            labels(figures, kind),
          ]
          for (const write of ways) {
            for (const figure of figures) {
              const { number } = readNumber(write(figure), locale)
              expect(Math.sign(number)).toBe(Math.sign(figure))
            }
          }
        },
      ),
      { seed: 14, numRuns: 1000 },
    )
  })
})

describe('the figures of a column', () => {
  it.each([
    ['shares', RATIO, [0.727, 0.68, 1], '72.7% 68.0% 100.0%'],
    ['amounts', USD, [1.5, 12, 0.004], '$1.50 $12.00 < $0.01'],
    ['counts', COUNT, [1, 1200], '1 1,200'],
    ['means', COUNT, [1, 12.5], '1.0 12.5'],
    ['seconds', { kind: 'duration' }, [1, 12.5], '1.0 sec 12.5 sec'],
    ['prices', { kind: 'unitPrice', currency: 'USD' }, [0.0125, 0.12, 12.5], '$0.0125 $0.1200 $12.5000'],
    ['prices far apart', { kind: 'unitPrice', currency: 'USD' }, [0.00000123, 12], '$0.00000123 $12.000000'],
    ['missing ones', COUNT, [Number.NaN, 3], 'NaN 3'],
  ] as const)('have the same digits: %s', (_, format, figures, words) => {
    expect(plain(figures.map(of('en').column(figures, format)).join(' '))).toBe(words)
  })

  it('that was not told of is not rounded to them', () => {
    expect(of('en').column([1, 2], COUNT)(12.5)).toBe('12.5')
  })

  it('have them beside marks as well', () => {
    const figures = [1234, 12_345, 1000, 950, 0.4, 1_200_000]
    const words = figures.map(of('en').labels(figures, USD)).join(' ')
    expect(plain(words)).toBe('$1.2K $12.3K $1.0K $950 < $1 $1.2M')
    expect(plain([1.2, 1, 0.8].map(of('en').labels([1.2, 1, 0.8], USD)).join(' '))).toBe('$1.20 $1.00 $0.80')
  })
})

describe('a change', () => {
  it('has a sign, a true minus and one digit', () => {
    const { change, points } = of('en')
    const said = [
      change(0.042),
      change(-0.5),
      change(0),
      change(12.5),
      points(0.061),
      points(-0.3),
      points(0),
    ]
    expect(said).toEqual(['+4.2%', '−50.0%', '0.0%', '+1,250.0%', '+6.1', '−30.0', '0.0'])
  })

  it('that is less than its digits can say is said to be less; a float’s error is none', () => {
    const { change, points } = of('en')
    expect([change(0.0004), change(-0.0004), points(0.0004), points(0.3 - 0.1 - 0.2)].map(plain)).toEqual([
      '< +0.1%',
      '> −0.1%',
      '< +0.1',
      '0.0',
    ])
  })
})
