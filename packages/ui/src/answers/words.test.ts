import { AnalyticsError, type AnyState, type DatasetName, type Notice } from '@wabalytics/hooks'
import { describe, expect, it, test } from 'vitest'
import { dashboardsEn as messages } from '../messages/dashboards/en.js'
import { chartStateOf, errorStateOf, loadingState } from './chartStateOf.js'
import { emptyReasonsOf } from './emptyReasonsOf.js'
import { formatOf } from './formatOf.js'

const [refresh, cancel] = [() => {}, () => {}]
const result = {} as NonNullable<AnyState['result']>
const error = (given: Partial<ConstructorParameters<typeof AnalyticsError>[0]> = {}) =>
  new AnalyticsError({ kind: 'rate-limit', message: 'Too many.', fix: 'Wait.', ...given })
const common = { refresh, cancel, error: undefined, progress: undefined, refreshing: false }

describe('what charts are told of a question', () => {
  it('nothing was asked', () => {
    expect(chartStateOf({ ...common, status: 'idle', result: undefined }, messages)).toEqual({
      status: 'idle',
    })
  })

  it('an answer is on its way: how far, and what stops it', () => {
    const progress = { done: 1, total: 3 }
    const state = { ...common, status: 'loading', result: undefined, progress } as const
    expect(chartStateOf(state, messages)).toEqual({ status: 'loading', progress, onCancel: cancel })
  })

  it('an answer is there, new or about to be', () => {
    for (const refreshing of [true, false]) {
      const state = { ...common, status: 'success', result, refreshing } as const
      expect(chartStateOf(state, messages)).toEqual({ status: 'success', refreshing })
    }
  })

  it('it failed, and figures of before stay', () => {
    const failed = { ...common, status: 'error', error: error() } as const
    expect(chartStateOf({ ...failed, result }, messages)).toEqual({ status: 'success' })
    expect(chartStateOf({ ...failed, result: undefined }, messages)).toMatchObject({
      ...{ status: 'error', message: messages.errors['rate-limit'].title, onRetry: refresh },
    })
  })

  it('it waits for what must be known first, which may be stopped, too', () => {
    expect(loadingState(true)).toEqual({ status: 'loading' })
    expect(loadingState({ progress: undefined, cancel })).toEqual({ status: 'loading', onCancel: cancel })
    const until = new Date('2026-03-18T12:02:00Z')
    expect(loadingState({ progress: { done: 0, total: 1, waitingUntil: until }, cancel })).toEqual({
      ...{ status: 'loading', onCancel: cancel },
      waiting: { until, why: 'named' },
    })
  })
})

describe('an error', () => {
  const stateOf = (given: Parameters<typeof error>[0]) => errorStateOf(error(given), refresh, messages)

  it('is what helps, what the platform says to people, and a trace for support', () => {
    const { advice } = messages.errors['rate-limit']
    expect(stateOf({})).toMatchObject({ advice })
    const told = stateOf({ userMessage: 'Slow down.', traceId: 'Ab1' })
    expect(told).toMatchObject({ advice: `${advice} Slow down. ${messages.traceId('Ab1')}` })
    expect(stateOf({ userMessage: '' })).toMatchObject({ advice })
  })

  it('of a question that is wrong is not tried again', () => {
    expect(stateOf({ kind: 'invalid-query' })).toMatchObject({ status: 'error', onRetry: undefined })
    expect(stateOf({ kind: 'network' })).toMatchObject({ status: 'error', onRetry: refresh })
  })

  it.each([
    ['permission', 'no-permission'],
    ['cost-withheld', 'cost-withheld'],
  ] as const)('of %s is a state of its own', (kind, status) => {
    expect(stateOf({ kind })).toEqual({ status, advice: messages.errors[kind].advice })
  })
})

test.each([
  ['money', 'BRL', { kind: 'money', currency: 'BRL' }],
  ['money', undefined, { kind: 'money', currency: 'XXX' }],
  ['money', 'R$', { kind: 'money', currency: 'XXX' }],
  ['unit-cost', 'BRL', { kind: 'unitPrice', currency: 'BRL' }],
  ['ratio', 'BRL', { kind: 'ratio' }],
  ['duration', undefined, { kind: 'duration' }],
  ['count', undefined, { kind: 'count' }],
  [undefined, undefined, { kind: 'count' }],
] as const)('figures in %s of %s are written as %o', (unit, currency, format) => {
  expect(formatOf(unit, currency)).toEqual(format)
})

describe('an answer may be empty', () => {
  const reasons = (dataset: DatasetName, ...codes: Notice['code'][]) =>
    emptyReasonsOf(
      dataset,
      codes.map((code) => ({ code }) as Notice),
      messages,
    )
  const always = [messages.emptyNoTraffic, messages.emptyFilters, messages.emptyDetached]

  it('for what is always possible', () => {
    expect(reasons('messaging')).toEqual(always)
    expect(reasons('pricing', 'product-type-omitted')).toEqual(always)
  })

  it('before all for what is known of this one', () => {
    expect(reasons('messaging', 'empty-unproved')).toEqual([messages.emptyUnproved, ...always])
    expect(reasons('conversation', 'dataset-retired')).toEqual([messages.emptyRetired, ...always])
  })

  it.each(['template', 'templateGroup'] as const)('of a %s for more', (dataset) => {
    const more = [messages.emptyInsightsRecent, messages.emptyRegion, messages.emptyOnPremises]
    expect(reasons(dataset)).toEqual([...always, ...more])
    expect(reasons(dataset, 'product-type-omitted')).toEqual([...always, ...more, messages.emptyProductType])
  })
})
