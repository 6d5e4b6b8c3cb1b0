import { renderHook } from '@testing-library/react'
import {
  AnalyticsError,
  type AnyResult,
  type AnyState,
  createAnalyticsClient,
  createGraphFetcher,
  figureOf,
  pointReasons,
  rates,
  rollup,
  toSeries,
} from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { WaRoot } from '../theme/WaRoot.js'
import { usePeriodText } from './usePeriodText.js'
import { usePrevious } from './usePrevious.js'
import { type TileOptions, useTile } from './useTile.js'
import { wholeBuckets } from './wholeBuckets.js'

const clock = new Date('2026-03-18T15:20:00Z')
const { newYork, saoPaulo } = accounts
const nothing = (): void => {}
const common = { refreshing: false, progress: undefined, refresh: nothing, cancel: nothing }
const success = (result: AnyResult): AnyState => ({ ...common, status: 'success', result, error: undefined })
const wrapper = ({ children }: { readonly children: ReactNode }) => <WaRoot locale="en">{children}</WaRoot>
const tile = (state: AnyState, options: TileOptions) =>
  renderHook(() => useTile(state, options), { wrapper }).result.current

const now = { start: '2026-03-10', end: '2026-03-19' }
const past = { start: '2026-03-02', end: '2026-03-10' }
const before = { start: '2026-02-20', end: '2026-03-02' }
type Days = typeof now

function client() {
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch })
  return createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
}
const messages = (range: Days): Promise<AnyResult> =>
  client().query({ dataset: 'messaging', wabaId: newYork.id, range, granularity: 'DAY' })
const prices = (range: Days): Promise<AnyResult> => {
  const wabaId = [newYork.id, saoPaulo.id]
  return client().query({ dataset: 'pricing', wabaId, range, granularity: 'DAY' })
}
const totalOf = (result: AnyResult, metric: string) =>
  figureOf(rollup(result, { by: [], metrics: [metric] }), metric, 0).value

describe('a tile of an answer', () => {
  it('has its figure, its course by whole buckets, and what it was before', async () => {
    const [current, earlier] = [await messages(now), await messages(past)]
    const told = tile(success(current), { metric: 'sent', previous: success(earlier), note: 'Ours' })
    const { points } = told
    expect(told).toMatchObject({
      label: 'Sent',
      value: totalOf(current, 'sent'),
      previous: totalOf(earlier, 'sent'),
      previousLabel: 'Mar 2 – 9, 2026',
      format: { kind: 'count' },
      state: { status: 'success' },
      // The period is not over: its sum is neither better nor worse than that of a whole one.
      goodDirection: 'none',
    })
    expect(told.note).toMatch(/.+ · Ours$/)
    const whole = toSeries(current, { metric: 'sent' })[0]?.points
    expect([...(points?.y ?? [])]).toEqual([...(whole?.y.slice(0, -1) ?? [])])
    expect([...(points?.x ?? [])]).toEqual([...(whole?.x.slice(0, -1) ?? [])])
    const over = tile(success(earlier), { metric: 'sent', previous: success(await messages(before)) })
    expect(over).toMatchObject({ goodDirection: 'up', note: undefined })
    expect(over.points?.y).toHaveLength(8)
  })

  it('of a rate has no course, and what was before it is no sum', async () => {
    const [current, earlier] = [success(await messages(now)), success(await messages(past))]
    const metric = rates.deliveryRate
    const told = tile(current, { metric, previous: earlier, label: 'Delivery rate' })
    expect(told).toMatchObject({
      label: 'Delivery rate',
      points: undefined,
      goodDirection: 'up',
      note: undefined,
    })
    expect(told.value).toBeGreaterThan(0.5)
    expect(told.previous).toBeGreaterThan(0.5)
  })

  it('of costs in several currencies is of the one chosen, and of none is none, with why', async () => {
    const [current, earlier] = [await prices(now), await prices(past)]
    const previous = success(earlier)
    const all = tile(success(current), { metric: 'cost', previous })
    expect(all).toMatchObject({ value: null, reason: 'several-currencies' })
    const groups = rollup(current, { by: ['currency'], metrics: ['cost'] })
    const reals = groups.rows.findIndex(({ currency }) => currency === 'BRL')
    const told = tile(success(current), { metric: 'cost', currency: 'BRL', previous, goodDirection: 'down' })
    expect(told.value).toBe(figureOf(groups, 'cost', reals).value)
    expect(told.format).toEqual({ kind: 'money', currency: 'BRL' })
    expect(told.points?.y.length).toBeGreaterThan(0)
    expect(told.previous).not.toBe(told.value)
    expect(tile(success(current), { metric: 'cost', currency: 'EUR' }).value).toBeNull()
  })

  it('of a metric that was not asked says so, as a chart does; without an answer it waits', async () => {
    const wrong = tile(success(await messages(now)), { metric: 'volume' })
    expect(wrong).toMatchObject({ value: null, points: undefined, state: { status: 'error' } })
    const loading = { ...common, status: 'loading', result: undefined, error: undefined } as const
    expect(tile(loading, { metric: 'sent' })).toMatchObject({ value: null, state: { status: 'loading' } })
  })
})

describe('a tile’s course', () => {
  it('leaves out buckets of which a part is gone, is cut, or is yet to come', () => {
    const points = {
      x: Float64Array.from([1, 2, 3, 4]),
      y: Float64Array.from([10, 20, 30, 40]),
      dates: undefined,
      lacking: Uint8Array.from([0, pointReasons.indexOf('expired'), pointReasons.indexOf('missing'), 0]),
      parts: new Map([[3, { start: 4, end: 5, reasons: ['not-over' as const] }]]),
    }
    const { x, y } = wholeBuckets({ points })
    expect([[...x], [...y]]).toEqual([
      [1, 3],
      [10, 30],
    ])
  })
})

describe('the days an answer is about', () => {
  const periodOf = (result: AnyResult) =>
    renderHook(() => usePeriodText(), { wrapper }).result.current(result)

  it('are those of its first account, where moments were asked', async () => {
    const result = await client().query({
      dataset: 'messaging',
      wabaId: [saoPaulo.id, newYork.id],
      range: { start: '2026-03-09T03:00:00Z', end: '2026-03-11T03:00:00Z' },
      granularity: 'HALF_HOUR',
    })
    // In New York, that begins on the evening of the day before.
    expect(periodOf(result)).toBe('Mar 9 – 10, 2026')
    const turned = { ...result, accounts: [...result.accounts].reverse() }
    expect(periodOf(turned)).toBe('Mar 8 – 10, 2026')
  })
})

describe('the period an answer is compared with', () => {
  const earlierOf = (current: AnyState, previous: AnyState | undefined) =>
    renderHook(() => usePrevious(current, previous), { wrapper }).result.current
  const error = new AnalyticsError({ kind: 'permission', message: 'No.', fix: '' })
  const lacking = (result: AnyResult): AnyResult => ({
    ...result,
    completeness: { ...result.completeness, failures: [{ wabaId: newYork.id, error }] },
  })

  it('is told once both are whole, and what it lacks', async () => {
    const [current, earlier] = [await messages(now), await messages(past)]
    expect(earlierOf(success(current), success(earlier))).toMatchObject({
      ...{ asked: true, result: earlier, label: 'Mar 2 – 9, 2026', isUneven: true, error: undefined },
    })
    expect(earlierOf(success(earlier), success(current)).isUneven).toBe(false)
    expect(earlierOf(success(current), undefined)).toMatchObject({ asked: false, result: undefined })
    const partial = earlierOf(success(current), success(lacking(earlier)))
    expect(partial).toMatchObject({ asked: true, result: undefined, label: undefined, error })
    expect(earlierOf(success(lacking(current)), success(earlier)).result).toBeUndefined()
    const told = tile(success(current), { metric: 'sent', previous: success(lacking(earlier)) })
    expect(told).toMatchObject({ previous: undefined, previousLabel: undefined, note: undefined })
  })
})
