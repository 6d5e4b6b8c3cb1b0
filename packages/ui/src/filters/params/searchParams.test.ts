import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFilterState, words } from '../fixtures/anyFilterState.js'
import { fromSearchParams } from './fromSearchParams.js'
import { paramKeys } from './paramNames.js'
import { toSearchParams } from './toSearchParams.js'

describe('a state written as search params', () => {
  it('reads back as itself, through a link and under any prefix', () => {
    fc.assert(
      fc.property(anyFilterState, fc.constantFrom('wa_', '', 'page.filters-'), (state, prefix) => {
        const link = `?${toSearchParams(state, { prefix })}`
        expect(fromSearchParams(link, { prefix })).toEqual({ value: state, problems: [] })
      }),
      { seed: 18, numRuns: 100 },
    )
  })

  it('is short and stable', () => {
    const state = { range: 'last-28-days', granularity: 'DAY', countryCodes: ['BR', 'IN'] } as const
    expect(toSearchParams(state).toString()).toBe(
      'wa_v=1&wa_range=last-28-days&wa_by=DAY&wa_countryCodes=BR.IN',
    )
  })
})

describe('hostile search params', () => {
  it('never throw and never leave anything in the state that core would refuse', () => {
    const key = fc.oneof(fc.constantFrom(...words, ...Object.values(paramKeys)), fc.string())
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', '</style>', '%00', 'DAY', '1'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(key, text)), (pairs) => {
        const params = new URLSearchParams(pairs.map(([name, value]) => [`wa_${name}`, value]))
        const { value } = fromSearchParams(params)
        const again = { range: 'today', granularity: 'DAY', ...value } as const
        expect(fromSearchParams(toSearchParams(again)).problems).toEqual([])
      }),
      { seed: 18, numRuns: 500 },
    )
  })

  it.each([
    ['wa_range=2026-02-29.2026-03-01', 'unreadable'],
    ['wa_range=2026-03-02.2026-03-01', 'unreadable'],
    ['wa_by=SECOND', 'unreadable'],
    ['wa_countryCodes=BR.<img>', 'refused'],
    ['wa_groupIds=100000.100001', 'refused'],
    ['wa_productTypes=1e3', 'unreadable'],
    ['wa_templateIds=1.2', 'refused'],
    ['wa_useWabaTimezone=yes', 'unreadable'],
    ['wa_split=COUNTRY.__proto__', 'unreadable'],
    ['wa_wabas=constructor', 'unreadable'],
    ['wa_range=today&wa_range=yesterday', 'repeated'],
    [`wa_pricingCategories=${'A'.repeat(4001)}`, 'too-long'],
    [`wa_countryCodes=${Array(201).fill('BR').join('.')}`, 'too-long'],
    ['wa_v=2&wa_range=today', 'version-unknown'],
  ])('reports %s as %s', (params, reason) => {
    const { value, problems } = fromSearchParams(params)
    expect(value).toEqual({})
    expect(problems).toMatchObject([{ reason }])
  })

  it('leaves the page’s own params alone', () => {
    expect(fromSearchParams('page=2&wa_unknown=1&range=today')).toEqual({ value: {}, problems: [] })
  })

  it('quotes at most 80 characters of what it refuses', () => {
    const { problems } = fromSearchParams(`wa_by=${'x'.repeat(500)}`)
    expect(problems[0]?.given).toHaveLength(80)
  })
})
