import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import useSWR, { SWRConfig } from 'swr'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import { november, october, platform, wabaId, wrapIn } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
import { useConversationAnalytics } from './useConversationAnalytics.js'
import { useMessagingAnalytics } from './useMessagingAnalytics.js'

const fifty = Array.from({ length: 50 }, (_, i) => `component ${i}`)

describe('a hook', () => {
  test('goes from loading to success, with the answer to its question', async () => {
    const { fetcher, letGo } = platform()
    const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
    expect(result.current).toMatchObject({ status: 'loading', result: undefined })
    await letGo(0)
    expect(result.current).toMatchObject({ status: 'success', refreshing: false, error: undefined })
    expect(result.current.result?.rows).toMatchObject([{ wabaId, sent: 10 }])
    expect(result.current.result?.currency).toBe('BRL')
  })

  test('shows how far it has come', async () => {
    const { fetcher, letGo } = platform()
    const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
    await waitFor(() => expect(result.current.progress).toEqual({ done: 0, total: 1 }))
    await letGo(0)
    expect(result.current.progress).toBeUndefined()
  })

  test('tells an error, and asks again when told to', async () => {
    const { fetcher, letGo } = platform()
    const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
    await letGo(0, { error: { message: 'No', code: 200 } })
    expect(result.current).toMatchObject({
      status: 'error',
      error: { kind: 'permission' },
      result: undefined,
    })
    act(() => result.current.refresh())
    await letGo(1)
    expect(result.current.status).toBe('success')
  })

  test('keeps its answer while and after a refresh fails', async () => {
    const { fetcher, letGo } = platform()
    const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
    await letGo(0)
    const before = result.current.result
    act(() => result.current.refresh())
    await waitFor(() => expect(result.current).toMatchObject({ status: 'success', refreshing: true }))
    await letGo(1, '<html>')
    expect(result.current).toMatchObject({ status: 'error', error: { kind: 'bad-response' } })
    expect(result.current.result).toBe(before)
  })

  test('refuses an impossible question as an error, without asking', () => {
    const { fetcher } = platform()
    const reversed = { ...october, range: { start: '2026-11-01', end: '2026-10-01' } }
    const { result } = renderHook(() => useMessagingAnalytics(reversed), { wrapper: wrapIn(fetcher) })
    expect(result.current).toMatchObject({
      status: 'error',
      error: { kind: 'invalid-query', reason: 'range-reversed' },
    })
    expect(fetcher).not.toHaveBeenCalled()
  })

  test('asks nothing of undefined', () => {
    const { fetcher } = platform()
    const { result } = renderHook(() => useMessagingAnalytics(undefined), {
      wrapper: wrapIn(fetcher),
    })
    expect(result.current.status).toBe('idle')
    expect(fetcher).not.toHaveBeenCalled()
  })

  test('refuses the question of another dataset, without asking', () => {
    const { fetcher } = platform()
    const ofPricing = { ...october, dataset: 'pricing' } as const
    // A page without types may do so.
    const { result } = renderHook(() => useMessagingAnalytics(ofPricing as never), {
      wrapper: wrapIn(fetcher),
    })
    expect(result.current).toMatchObject({ status: 'error', error: { reason: 'dataset-mismatch' } })
    expect(fetcher).not.toHaveBeenCalled()
  })

  test('can be cancelled, and is idle then', async () => {
    const { fetcher, waiting } = platform()
    const { result } = renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
    await waitFor(() => expect(waiting).toHaveLength(1))
    act(() => result.current.cancel())
    await waitFor(() => expect(result.current.status).toBe('idle'))
    expect(waiting[0]?.signal.aborted).toBe(true)
  })

  test('gives the same object for the same state, whoever renders', async () => {
    const { fetcher, letGo } = platform()
    const { result, rerender } = renderHook(() => useMessagingAnalytics({ ...october }), {
      wrapper: wrapIn(fetcher),
    })
    await letGo(0)
    const before = result.current
    rerender()
    expect(result.current).toBe(before)
  })

  test('needs a provider, and says so', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderHook(() => useMessagingAnalytics(october))).toThrow(/AnalyticsProvider/)
    vi.mocked(console.error).mockClear()
  })
})

describe('many hooks', () => {
  test('with one question are one request', async () => {
    const { fetcher, asked, letGo } = platform()
    const seen = vi.fn()
    const One = () => {
      seen(useMessagingAnalytics(october).status)
      return null
    }
    render(
      fifty.map((name) => <One key={name} />),
      { wrapper: wrapIn(fetcher) },
    )
    await letGo(0)
    expect(asked()).toBe(1)
    expect(seen.mock.lastCall).toEqual(['success'])
  })

  test('end a request only when nobody waits for it any more', async () => {
    const { fetcher, waiting } = platform()
    const One = () => <i>{useMessagingAnalytics(october).status}</i>
    const show = (first: boolean, second: boolean) => (
      <>
        {first && <One />}
        {second && <One />}
      </>
    )
    const { rerender } = render(show(true, true), { wrapper: wrapIn(fetcher) })
    await waitFor(() => expect(waiting).toHaveLength(1))
    rerender(show(false, true))
    await act(async () => {})
    expect(waiting[0]?.signal.aborted).toBe(false)
    rerender(show(false, false))
    await act(async () => {})
    expect(waiting[0]?.signal.aborted).toBe(true)
  })
})

describe('another question', () => {
  test('never shows the answer of the one before as its own', async () => {
    const { fetcher, letGo, waiting } = platform()
    const { result, rerender } = renderHook(
      (options: typeof october | typeof november) => useMessagingAnalytics(options),
      {
        wrapper: wrapIn(fetcher),
        initialProps: october as typeof october | typeof november,
      },
    )
    await letGo(0)
    rerender(november)
    // The old figures may stay on screen, told apart by the question they answer.
    expect(result.current.status).toBe('loading')
    expect(result.current.result?.query.range.end).toBe(Date.UTC(2026, 9, 2) / 1000)
    await waitFor(() => expect(waiting).toHaveLength(2))
    rerender(october)
    expect(result.current).toMatchObject({ status: 'success', result: { rows: [{ sent: 10 }] } })
    await waitFor(() => expect(waiting[1]?.signal.aborted).toBe(true))
    rerender(november)
    await letGo(2)
    expect(result.current).toMatchObject({ status: 'success', result: { rows: [{ sent: 11 }] } })
  })
})

describe('another tenant', () => {
  test('sees nothing of the one before, at no moment', async () => {
    const { fetcher, letGo } = platform()
    const seen: (number | undefined)[] = []
    const One = () => {
      const { result } = useMessagingAnalytics(october)
      seen.push(result?.rows[0]?.sent)
      return null
    }
    const show = (tenantKey: string) => (
      <AnalyticsProvider fetcher={fetcher} wabaId={wabaId} tenantKey={tenantKey}>
        <One />
      </AnalyticsProvider>
    )
    const { rerender } = render(show('a'))
    await letGo(0)
    expect(seen.at(-1)).toBe(10)
    seen.length = 0
    rerender(show('b'))
    await letGo(1, { analytics: { data_points: [] } })
    expect(new Set(seen)).toEqual(new Set([undefined]))
    rerender(show('a'))
    expect(seen.at(-1)).toBeUndefined()
  })
})

describe('a host with SWR of its own', () => {
  test('changes nothing here, and nothing here changes it', async () => {
    const { fetcher, letGo, asked } = platform()
    const hostile = {
      fetcher: () => 'from the host',
      use: [
        () => () => ({ data: 'spoiled', error: undefined, mutate: () => {}, isValidating: false }),
      ] as never,
      refreshInterval: 1,
      suspense: true,
      isPaused: () => true,
    }
    const Ours = () => <i>{useMessagingAnalytics(october).result?.rows[0]?.sent ?? 'loading'}</i>
    const Theirs = () => <b>{String(useSWR('key', { suspense: false }).data)}</b>
    render(
      <SWRConfig value={hostile}>
        <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
          <Ours />
          <Theirs />
        </AnalyticsProvider>
      </SWRConfig>,
    )
    expect(screen.getByText('spoiled')).toBeTruthy()
    await letGo(0)
    expect(screen.getByText('10')).toBeTruthy()
    expect(asked()).toBe(1)
  })

  test('keeps its fetcher below our provider', async () => {
    const Theirs = () => <b>{useSWR('key').data ?? 'waiting'}</b>
    render(
      <SWRConfig value={{ fetcher: () => 'from the host', provider: () => new Map() }}>
        <AnalyticsProvider fetcher={platform().fetcher}>
          <Theirs />
        </AnalyticsProvider>
      </SWRConfig>,
    )
    expect(await screen.findByText('from the host')).toBeTruthy()
  })
})

test('focus and reconnection ask nothing', async () => {
  const { fetcher, asked, letGo } = platform()
  renderHook(() => useMessagingAnalytics(october), { wrapper: wrapIn(fetcher) })
  await letGo(0)
  await act(async () => {
    for (let i = 0; i < 20; i++) {
      window.dispatchEvent(new Event('focus'))
      document.dispatchEvent(new Event('visibilitychange'))
      window.dispatchEvent(new Event('online'))
    }
  })
  expect(asked()).toBe(1)
})

test('rows are typed by the question', () => {
  const use = () =>
    useConversationAnalytics({
      ...october,
      dimensions: ['COUNTRY', 'CONVERSATION_DIRECTION'],
      metrics: ['COST'],
    })
  type Row = NonNullable<ReturnType<typeof use>['result']>['rows'][number]
  expectTypeOf<Row['country']>().toEqualTypeOf<string>()
  expectTypeOf<Row['cost']>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Row>().not.toHaveProperty('phoneNumber')
  expectTypeOf<Row>().not.toHaveProperty('conversation')
  // @ts-expect-error a filter of another dataset
  const wrong = () => useConversationAnalytics({ ...october, pricingTypes: ['REGULAR'] })
  // @ts-expect-error a granularity the dataset lacks
  const alsoWrong = () => useConversationAnalytics({ ...october, granularity: 'HOUR' })
  expect([use, wrong, alsoWrong]).toHaveLength(3)
})
