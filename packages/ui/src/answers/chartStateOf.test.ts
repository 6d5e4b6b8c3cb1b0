import type { AnyState } from '@wabalytics/hooks'
import { describe, expect, it } from 'vitest'
import { dashboardsEn } from '../messages/dashboards/en.js'
import { chartStateOf } from './chartStateOf.js'

const [refresh, cancel] = [() => {}, () => {}]
const until = new Date('2026-03-18T12:02:00Z')
const progress = { done: 1, total: 3, waitingUntil: until, waitingFor: 'reserve' } as const
const common = { refresh, cancel, error: undefined, progress, refreshing: false }
const result = {} as NonNullable<AnyState['result']>

describe('what waits says until when and why, and is stopped by what stops the question', () => {
  it.each<[string, AnyState]>([
    ['at first', { ...common, status: 'loading', result: undefined }],
    ['beside what came before', { ...common, status: 'loading', result }],
    ['beside older figures', { ...common, status: 'success', refreshing: true, result }],
  ])('%s', (_, state) => {
    expect(chartStateOf(state, dashboardsEn)).toMatchObject({
      waiting: { until, why: 'reserve' },
      onCancel: cancel,
    })
  })

  it('and nothing while it goes on', () => {
    const state = { ...common, status: 'loading', result, progress: { done: 1, total: 3 } } as const
    expect(chartStateOf(state, dashboardsEn)).toEqual({ status: 'success', refreshing: true })
  })
})
