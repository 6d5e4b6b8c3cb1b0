import { cleanup, render, renderHook, screen, waitFor } from '@testing-library/react'
import {
  AnalyticsError,
  type AnalyticsQuery,
  type AnyResult,
  type AnyState,
  createAnalyticsClient,
  createGraphFetcher,
  type PointColumns,
  pointsOf,
  rates,
  toSeries,
  useMessagingAnalytics,
  usePricingAnalytics,
} from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { BarChart } from '../charts/BarChart/BarChart.js'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { MessagingReport } from '../dashboards/MessagingDashboard/MessagingReport.js'
import { PricingReport } from '../dashboards/PricingDashboard/PricingReport.js'
import { WabalyticsProvider } from '../dashboards/WabalyticsProvider.js'
import { WaRoot } from '../theme/WaRoot.js'
import { type AnswerOptions, useAnswer } from './useAnswer.js'

const clock = new Date('2026-03-18T15:20:00Z')
const { newYork, saoPaulo } = accounts
const range = { start: '2026-03-10', end: '2026-03-19' }
const nothing = (): void => {}
const common = { refreshing: false, progress: undefined, refresh: nothing, cancel: nothing }

function clientOf(options: Parameters<typeof createSandbox>[0] = {}) {
  const sandbox = createSandbox({ clock, ...options })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch })
  return createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
}
const ask = (query: AnalyticsQuery): Promise<AnyResult> =>
  clientOf().query(query as AnalyticsQuery<'pricing'>)
const success = (result: AnyResult): AnyState => ({ ...common, status: 'success', result, error: undefined })

function answer(state: AnyState, options: AnswerOptions) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => <WaRoot locale="en">{children}</WaRoot>
  return renderHook(() => useAnswer(state, options), { wrapper }).result.current
}
const figures = (series: readonly { readonly points: PointColumns }[]) =>
  series.map(({ points }) => pointsOf(points).map(({ y }) => y))

const base = { wabaId: newYork.id, range, granularity: 'DAY' } as const
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const templateIds = newYork.templates.slice(0, 3).map(({ id }) => id)
const pricing = { ...base, dataset: 'pricing', dimensions: ['PRICING_CATEGORY'] } as const
const both = { ...pricing, wabaId: [newYork.id, saoPaulo.id] }

describe('an answer has the series of its result', () => {
  const old = { start: '2025-05-01', end: '2025-05-08' }
  it.each<[AnalyticsQuery, string, string | undefined]>([
    [{ ...base, dataset: 'messaging' }, 'sent', undefined],
    [pricing, 'volume', 'pricingCategory'],
    [
      { ...base, dataset: 'conversation', range: old, dimensions: ['CONVERSATION_CATEGORY'] },
      'conversation',
      'conversationCategory',
    ],
    [{ ...base, dataset: 'template', templateIds }, 'delivered', undefined],
    [{ ...base, dataset: 'template', templateIds }, 'clicks:url_button', undefined],
    [
      { ...base, dataset: 'templateGroup', templateGroupIds: idsOf(newYork.templateGroups) },
      'read',
      'templateGroupId',
    ],
    [{ ...base, dataset: 'group', wabaId: saoPaulo.id, groupIds: idsOf(saoPaulo.groups) }, 'sent', undefined],
    [{ ...base, dataset: 'call', dimensions: ['DIRECTION'] }, 'count', 'direction'],
  ])('%o', async (query, metric, splitBy) => {
    const result = await ask(query)
    const told = answer(success(result), { metric, splitBy })
    const made = toSeries(result, { metric, splitBy })
    expect(made.length).toBeGreaterThan(0)
    expect(
      figures(made)
        .flat()
        .some((y) => (y ?? 0) > 0),
    ).toBe(true)
    expect(figures(told.series)).toEqual(figures(made))
    expect(told.series.map(({ key }) => key)).toEqual(made.map(({ key }) => key))
    expect(told).toMatchObject({
      state: { status: 'success' },
      granularity: 'DAY',
      format: { kind: 'count' },
    })
    // Templates and groups are counted by days of UTC.
    const isUtc = ['template', 'templateGroup', 'group'].includes(query.dataset)
    expect(told.timeZone).toEqual([isUtc ? 'UTC' : 'America/New_York'])
  })

  it('names several metrics, tells what still counts, and keeps its objects', async () => {
    const state = success(await ask({ ...base, dataset: 'messaging' }))
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <WaRoot locale="en">{children}</WaRoot>
    )
    const use = () => useAnswer(state, { metric: ['sent', 'delivered'] })
    const { result, rerender } = renderHook(use, { wrapper })
    const first = result.current
    expect(first.series.map(({ label }) => label)).toEqual(['Sent', 'Delivered'])
    expect(first.partialFrom).toBe(Date.parse('2026-03-18T04:00:00Z'))
    rerender()
    expect(result.current).toBe(first)
  })

  it('tells the first bucket that still counts where one account is a day ahead', async () => {
    const later = new Date('2026-03-18T20:00:00Z')
    const sandbox = createSandbox({ clock: later })
    const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch })
    const client = createAnalyticsClient({ fetcher, clock: () => later.getTime() })
    const wabaId = [newYork.id, accounts.kolkata.id]
    const days = { start: '2026-03-10', end: '2026-03-20' }
    const result = await client.query({ ...base, dataset: 'messaging', wabaId, range: days })
    const { series, partialFrom } = answer(success(result), { metric: 'sent' })
    const [first] = series
    const counting = first && pointsOf(first.points).filter(({ part }) => part?.reasons.includes('not-over'))
    expect(counting?.map(({ date }) => date)).toEqual(['2026-03-18', '2026-03-19'])
    expect(partialFrom).toBe(Number(counting?.[0]?.x))
  })

  it('takes a figure of the host’s own', async () => {
    const state = success(await ask({ ...base, dataset: 'messaging' }))
    const told = answer(state, { metric: rates.deliveryRate, label: 'Delivery rate' })
    expect(told.format).toEqual({ kind: 'ratio' })
    expect(told.series.map(({ label }) => label)).toEqual(['Delivery rate'])
  })
})

describe('costs of several currencies', () => {
  it('draw nothing until one is chosen, and say so; keys are the same in each', async () => {
    const state = success(await ask(both))
    const options = { metric: 'cost', splitBy: 'pricingCategory' } as const
    const all = answer(state, options)
    expect(all.series).toEqual([])
    expect(all.emptyReasons).toEqual(['several currencies'])
    expect([...all.currencies].sort()).toEqual(['BRL', 'USD'])
    const reals = answer(state, { ...options, currency: 'BRL' })
    const dollars = answer(state, { ...options, currency: 'USD' })
    expect(reals.format).toEqual({ kind: 'money', currency: 'BRL' })
    expect(reals.series.map(({ key }) => key)).toContain('MARKETING')
    expect(dollars.series.map(({ key }) => key)).toContain('MARKETING')
    expect(figures(reals.series)).not.toEqual(figures(dollars.series))
    expect(answer(state, { ...options, metric: 'volume' }).series.length).toBeGreaterThan(0)
  })

  it('accounts are told apart by their names', async () => {
    const told = answer(success(await ask(both)), { metric: 'volume', splitBy: 'wabaId' })
    expect(told.series.map(({ label }) => label).sort()).toEqual([newYork.name, saoPaulo.name].sort())
  })
})

describe('where it stands', () => {
  const options = { metric: 'volume' } as const
  const error = new AnalyticsError({ kind: 'permission', message: 'No.', fix: '' })

  it('tells an error, a question not asked, and one that is on its way', () => {
    const failed = { ...common, status: 'error', result: undefined, error } as const
    const idle = { ...common, status: 'idle', result: undefined, error: undefined } as const
    expect(answer(failed, options)).toMatchObject({ series: [], state: { status: 'no-permission' } })
    expect(answer(idle, options).state).toEqual({ status: 'idle' })
    expect(answer(idle, { ...options, waitsFor: true }).state).toEqual({ status: 'loading' })
  })

  it('a metric that was not asked is said where its chart would be; of the question before, it is waited for', async () => {
    const result = await ask({ ...pricing, metrics: ['VOLUME'] })
    const wrong = answer(success(result), { metric: 'sent' })
    expect(wrong).toMatchObject({ series: [], state: { status: 'error' } })
    const loading = { ...common, status: 'loading', result, error: undefined } as const
    expect(answer(loading, { metric: 'sent' }).state.status).toBe('loading')
    expect(answer(loading, options).state).toMatchObject({ status: 'success', refreshing: true })
  })

  it('compares with an earlier period once both are whole, and not before', async () => {
    const result = await ask(pricing)
    const earlier = await ask({ ...pricing, range: { start: '2026-03-01', end: '2026-03-10' } })
    const previous = success(earlier)
    const drawn = answer(success(result), { ...options, previous })
    expect(figures(drawn.previous ?? [])).toEqual(figures(toSeries(earlier, options)))
    const failures = [{ wabaId: newYork.id, error }]
    const partial: AnyResult = {
      ...earlier,
      completeness: { ...earlier.completeness, failures },
    }
    expect(answer(success(result), { ...options, previous: success(partial) }).previous).toBeUndefined()
    const half = { ...result, completeness: partial.completeness }
    expect(answer(success(half), { ...options, previous }).previous).toBeUndefined()
    const loading = { ...common, status: 'loading', result: earlier, error: undefined } as const
    expect(answer(success(result), { ...options, previous: loading }).previous).toBeUndefined()
  })
})

describe('money of one currency', () => {
  it('needs no choice: it is drawn, and written in it', async () => {
    const result = await ask(pricing)
    const told = answer(success(result), { metric: 'cost' })
    expect(told.currencies).toEqual(['USD'])
    expect(told.format).toEqual({ kind: 'money', currency: 'USD' })
    expect(figures(told.series)).toEqual(figures(toSeries(result, { metric: 'cost' })))
    expect(told.series).toHaveLength(1)
  })

  it('that is withheld of all accounts says so, but not of some, nor where there is no answer', async () => {
    const result = await ask(both)
    const withheld = (...ids: readonly string[]): AnyResult => ({
      ...result,
      notices: ids.map((wabaId) => ({ code: 'cost-withheld', severity: 'loss', wabaId, details: {} })),
    })
    const all = withheld(newYork.id, saoPaulo.id)
    const cost = (state: AnyState) => answer(state, { metric: 'cost', currency: 'BRL' }).state.status
    expect(cost(success(all))).toBe('cost-withheld')
    expect(cost(success(withheld(newYork.id)))).toBe('success')
    expect(answer(success(all), { metric: 'volume' }).state.status).toBe('success')
    const error = new AnalyticsError({ kind: 'permission', message: 'No.', fix: '' })
    expect(cost({ ...common, status: 'error', result: undefined, error })).toBe('no-permission')
  })
})

describe('a host’s chart is the dashboard’s', () => {
  function Messages({ query }: { readonly query: AnalyticsQuery<'messaging'> }) {
    const told = useAnswer(useMessagingAnalytics(query), { metric: ['sent', 'delivered'] })
    return <LineChart {...told} title="Messages" />
  }
  function Volume({ query }: { readonly query: AnalyticsQuery<'pricing'> }) {
    const dimensions = ['PRICING_CATEGORY', 'PRICING_TYPE'] as const
    const analytics = usePricingAnalytics({ ...query, dimensions })
    const told = useAnswer(analytics, { metric: 'volume', splitBy: 'pricingCategory' })
    return <BarChart {...told} title="Delivered messages" />
  }
  const messages = { ...base, dataset: 'messaging' } as const
  const volumes = { ...base, dataset: 'pricing' } as const
  it.each<[string, ReactNode, ReactNode]>([
    ['Messages', <MessagingReport key="r" query={messages} />, <Messages key="h" query={messages} />],
    ['Delivered messages', <PricingReport key="r" query={volumes} />, <Volume key="h" query={volumes} />],
  ])('%s', async (name, report, own) => {
    const drawnBy = async (page: ReactNode) => {
      render(
        <WabalyticsProvider client={clientOf()} wabaId={newYork.id} locale="en" timeZone="UTC">
          {page}
        </WabalyticsProvider>,
      )
      const figure = () => screen.getByRole('figure', { name: new RegExp(`^${name}`) })
      await waitFor(() => expect(figure().textContent).toMatch(/in total|\d{3}/))
      const drawn = [...figure().querySelectorAll('path, rect')].map((mark) => mark.outerHTML)
      // A chart of its own says that it came; in a report, the report does, once.
      for (const status of figure().querySelectorAll('[role=status]')) status.textContent = ''
      const text = figure().textContent
      cleanup()
      return { text, marks: drawn.map((mark) => mark.replaceAll(/(id|url|clip-path)[=(][^ >]*/g, '')) }
    }
    const dashboards = await drawnBy(report)
    const hosts = await drawnBy(own)
    expect(hosts.text).toBe(dashboards.text)
    expect(hosts.marks).toEqual(dashboards.marks)
  })
})
