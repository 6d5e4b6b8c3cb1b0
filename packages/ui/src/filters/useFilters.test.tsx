import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { FilterState } from './state/FilterState.js'
import { useFilters } from './useFilters.js'

const datasets = ['pricing', 'template'] as const
const clock = () => Date.parse('2026-03-18T15:20:00Z')
const options = { datasets, wabaIds: '102290129340398', timeZone: 'America/Sao_Paulo', clock } as const

it('makes a query a dataset out of one state', () => {
  const { result } = renderHook(() => useFilters(options))
  expect(result.current.range).toEqual({ start: '2026-02-19', end: '2026-03-19' })
  expect(result.current.plan('pricing').query).toEqual({
    dataset: 'pricing',
    wabaId: ['102290129340398'],
    range: { start: '2026-02-19', end: '2026-03-19' },
    granularity: 'DAY',
  })
  expect(result.current.plan('template')).toMatchObject({ query: undefined, needs: ['templateIds'] })
})

it('gives the same plan until something differs', () => {
  const { result, rerender } = renderHook(() => useFilters(options))
  const before = result.current.plan('pricing')
  rerender()
  expect(result.current.plan('pricing')).toBe(before)
  act(() => result.current.setValue({ ...result.current.value, countryCodes: ['BR'] }))
  expect(result.current.plan('pricing').query).toMatchObject({ countryCodes: ['BR'] })
  act(() => result.current.reset())
  expect(result.current.plan('pricing').query).toEqual(before.query)
})

it('leaves the state to a host that holds it', () => {
  const onChange = vi.fn()
  const held: FilterState = { range: 'today', granularity: 'DAY' }
  const { result } = renderHook(() => useFilters({ ...options, value: held, onChange }))
  act(() => result.current.setValue({ range: 'yesterday', granularity: 'DAY' }))
  expect(onChange).toHaveBeenCalledWith({ range: 'yesterday', granularity: 'DAY' })
  expect(result.current.value).toBe(held)
})

it('moves presets on when the zone’s midnight comes', () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-19T02:59:30Z') })
  try {
    const { result } = renderHook(() => useFilters({ ...options, clock: Date.now, defaultValue: first }))
    expect(result.current.range.start).toBe('2026-03-18')
    act(() => vi.advanceTimersByTime(60_000))
    expect(result.current.range.start).toBe('2026-03-19')
  } finally {
    vi.useRealTimers()
  }
})

const first: FilterState = { range: 'today', granularity: 'DAY' }
