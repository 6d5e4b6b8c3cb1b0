import { describe, expect, it } from 'vitest'
import { sameState, withoutEmpty, withRange } from './changeState.js'
import { fieldOf, fieldsOf, readFilterValue, withValues } from './fields.js'
import { fitGranularity, granularityChoices } from './granularities.js'
import { settleValues, toggleDimension, toggleValue } from './toggle.js'

describe('granularities', () => {
  it('are those of the datasets, each with what lacks it', () => {
    expect(granularityChoices(['messaging', 'template'], 28, false)).toEqual([
      { granularity: 'HALF_HOUR', lacking: ['template'], unfit: undefined },
      { granularity: 'DAY', lacking: [], unfit: undefined },
      { granularity: 'MONTH', lacking: ['template'], unfit: undefined },
    ])
  })

  it('are refused where the period is too long or too short for them', () => {
    const [halfHour] = granularityChoices(['messaging'], 100, false)
    const month = granularityChoices(['messaging'], 7, false).at(-1)
    expect(halfHour?.unfit).toBe('too-fine')
    expect(month?.unfit).toBe('too-coarse')
  })

  it.each([
    ['messaging', 'HALF_HOUR', 365, false, 'DAY'],
    ['messaging', 'HALF_HOUR', 120, true, 'HOUR'],
    ['messaging', 'MONTH', 3, false, 'DAY'],
    ['template', 'QUARTER', 90, true, 'QUARTER'],
    ['template', 'WEEK', 90, false, 'DAY'],
    ['group', 'HALF_HOUR', 1, false, 'DAY'],
  ] as const)('%s by %s over %s days (computed: %s) fits by %s', (dataset, wanted, span, computed, fit) => {
    expect(fitGranularity(dataset, wanted, span, computed)).toBe(fit)
  })
})

describe('values', () => {
  const products = fieldOf('productTypes').definition
  const groups = fieldOf('groupIds').definition

  it('that go alone take the others’ place and give way to them', () => {
    expect(toggleValue([0, 2], 103, products)).toEqual([103])
    expect(toggleValue([103], 0, products)).toEqual([0])
    expect(toggleValue([0, 2], 2, products)).toEqual([0])
  })

  it('beyond the most that can be asked push the oldest out', () => {
    expect(toggleValue(['100000'], '100001', groups)).toEqual(['100001'])
    expect(settleValues([], groups)).toEqual([])
  })

  it('are read as core reads them', () => {
    expect(readFilterValue('countryCodes', ['br'])).toEqual({ ok: true, value: ['BR'] })
    expect(readFilterValue('phoneNumbers', ['+1 650-555-0111'])).toEqual({ ok: true, value: ['16505550111'] })
    expect(readFilterValue('templateIds', ['<b>'])).toMatchObject({ ok: false, reason: 'filter-malformed' })
  })

  it('leave no empty list behind', () => {
    const state = { range: 'today', granularity: 'DAY', countryCodes: ['BR'] } as const
    expect(withValues(state, fieldOf('countryCodes'), [])).toEqual({ range: 'today', granularity: 'DAY' })
    expect(withoutEmpty({ ...state, dimensions: [] })).toEqual(state)
    expect(
      sameState({ ...state, metrics: [] }, { countryCodes: ['BR'], granularity: 'DAY', range: 'today' }),
    ).toBe(true)
  })
})

it('a split brings what it needs, and goes when that goes', () => {
  const tier = toggleDimension([], 'TIER', 'pricing')
  expect(tier).toEqual(['TIER', 'PRICING_CATEGORY', 'COUNTRY'])
  expect(toggleDimension(tier, 'COUNTRY', 'pricing')).toEqual(['PRICING_CATEGORY'])
  expect(toggleDimension([], 'TIER', 'call')).toEqual(['TIER'])
})

it('fields of several datasets come once, with all that have them', () => {
  const phones = fieldsOf(['messaging', 'pricing']).find(({ name }) => name === 'phoneNumbers')
  expect(phones?.datasets).toEqual(['messaging', 'pricing'])
})

it('other days move a granularity that does not fit them', () => {
  const state = { range: 'today', granularity: 'HALF_HOUR' } as const
  const year = { start: '2025-03-19', end: '2026-03-19' }
  expect(withRange(state, year, undefined, ['messaging'], false)).toEqual({ range: year, granularity: 'DAY' })
  expect(withRange(state, year, 'last-7-days', ['group'], false).granularity).toBe('HALF_HOUR')
})
