import { act, render, screen } from '@testing-library/react'
import { AnalyticsError, createAnalyticsClient } from '@wabalytics/core'
import { type ReactNode, StrictMode, Suspense, startTransition, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { prefetchAnalytics } from '../analytics/prefetchAnalytics.js'
import { useMessagingAnalytics } from '../analytics/useMessagingAnalytics.js'
import { october, platform, wabaId } from '../fixtures/platform.js'
import { dehydrateResult } from '../hydration/dehydrateResult.js'
import { hydrateResult } from '../hydration/hydrateResult.js'
import { AnalyticsProvider, type AnalyticsProviderProps } from './AnalyticsProvider.js'
import { useAnalyticsScope } from './context.js'
import './engine.js'

/** One day whose figure is a number. */
const figure = (sent: number) => ({
  analytics: { data_points: [{ start: 1790812800, end: 1790899200, sent, delivered: 1 }] },
})
const question = { dataset: 'messaging', wabaId, ...october } as const

function Sent({ suspense = false }: { readonly suspense?: boolean }) {
  const { tenantKey } = useAnalyticsScope()
  const { result } = useMessagingAnalytics(october, { suspense })
  return <i>{`${tenantKey} ${result?.rows[0]?.sent ?? ''}`}</i>
}

const provided = (props: AnalyticsProviderProps, children: ReactNode = <Sent />) => (
  <AnalyticsProvider wabaId={wabaId} {...props}>
    {children}
  </AnalyticsProvider>
)

test.each(['fetcher', 'client'] as const)(
  'under Suspense in a transition the next tenant is asked by its own %s, and alice stays on screen till then',
  async (gives) => {
    const alice = platform()
    const bob = platform()
    const given = ({ fetcher }: ReturnType<typeof platform>) =>
      gives === 'fetcher' ? { fetcher } : { client: createAnalyticsClient({ fetcher }) }
    const props = { alice: given(alice), bob: given(bob) }
    let sign: (user: 'alice' | 'bob') => void = () => {}
    const App = () => {
      const [user, setUser] = useState<'alice' | 'bob'>('alice')
      sign = setUser
      return provided(
        { ...props[user], tenantKey: user },
        <Suspense fallback="waiting">
          <Sent suspense />
        </Suspense>,
      )
    }
    render(<App />)
    await alice.letGo(0, figure(1))
    await screen.findByText('alice 1')
    act(() => startTransition(() => sign('bob')))
    await bob.letGo(0, figure(2))
    expect(await screen.findByText('bob 2')).toBeTruthy()
    expect([alice.asked(), bob.asked()]).toEqual([1, 1])
  },
)

test('a tenant asks by the onAuthError of the render that names it', async () => {
  const refused = async () => ({
    error: { message: 'Session has expired', type: 'OAuthException', code: 190 },
  })
  const handlers = { alice: vi.fn(), bob: vi.fn() }
  let sign: (user: 'alice' | 'bob') => void = () => {}
  const App = () => {
    const [user, setUser] = useState<'alice' | 'bob'>('alice')
    sign = setUser
    return provided(
      { fetcher: refused, onAuthError: handlers[user], tenantKey: user },
      <Suspense fallback="waiting">
        <Sent suspense />
      </Suspense>,
    )
  }
  render(<App />)
  await screen.findByText('alice')
  await act(async () => startTransition(() => sign('bob')))
  await screen.findByText('bob')
  expect(handlers.alice).toHaveBeenCalledTimes(1)
  expect(handlers.bob).toHaveBeenCalledTimes(1)
})

test('a client that was kept answers the next tenant anew, whoever holds it, and keeps nothing', async () => {
  const { fetcher, asked, letGo } = platform()
  const client = createAnalyticsClient({ fetcher })
  const One = () => <i>{`${useMessagingAnalytics(october, { client }).result?.rows[0]?.sent ?? ''}`}</i>
  const show = (tenantKey: string) => (
    <StrictMode>
      {provided({ client, tenantKey }, <One />)}
      <p>
        <Elsewhere />
      </p>
    </StrictMode>
  )
  const Elsewhere = () => {
    const { result } = useMessagingAnalytics({ ...october, wabaId }, { client })
    return <b>{`elsewhere ${result?.rows[0]?.sent ?? ''}`}</b>
  }
  const { rerender } = render(show('alice'))
  await letGo(0, figure(1))
  expect(screen.getByText('1')).toBeTruthy()
  expect(screen.getByText('elsewhere 1')).toBeTruthy()
  rerender(show('bob'))
  await act(async () => {})
  expect(screen.queryByText(/1/)).toBeNull()
  await letGo(1, figure(2))
  await letGo(2, figure(2))
  expect(screen.getByText('2')).toBeTruthy()
  expect(screen.getByText('elsewhere 2')).toBeTruthy()
  expect(asked()).toBe(3)
})

test('what came with the page for one is not shown to the next, made anew or not', async () => {
  const { fetcher, letGo } = platform()
  const client = createAnalyticsClient({ fetcher })
  const answer = client.query(question)
  await letGo(0, figure(1))
  const result = await answer
  const json = JSON.stringify(dehydrateResult(result))
  const kept = hydrateResult(JSON.parse(json))
  for (const get of [() => kept, () => hydrateResult(JSON.parse(json))]) {
    const seen: unknown[] = []
    const One = () => {
      const { tenantKey } = useAnalyticsScope()
      const shown = useMessagingAnalytics(october, { initialResult: get() }).result?.rows[0]
      seen.push([tenantKey, shown?.sent])
      return null
    }
    const silent = () => new Promise<unknown>(() => {})
    const { rerender, unmount } = render(provided({ fetcher: silent, tenantKey: 'alice' }, <One />))
    rerender(provided({ fetcher: silent, tenantKey: 'bob' }, <One />))
    rerender(provided({ fetcher: silent, tenantKey: 'bob' }, <One />))
    await act(async () => {})
    const shown = new Set(seen.map((one) => JSON.stringify(one)))
    expect(shown).toEqual(new Set(['["alice",1]', '["bob",null]']))
    unmount()
  }
})

const shared = { name: 'AnalyticsError', kind: 'configuration', reason: 'client-shared' }
const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (cause) {
    return cause
  }
  return undefined
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

test('a client met by a second tenant on screen throws, and says what to do', async () => {
  const { fetcher } = platform()
  const client = createAnalyticsClient({ fetcher })
  const both = [provided({ client, tenantKey: 'alice' }), provided({ client, tenantKey: 'bob' })]
  const thrown = thrownBy(() =>
    render(
      <>
        {both[0]}
        {both[1]}
      </>,
    ),
  )
  expect(thrown).toBeInstanceOf(AnalyticsError)
  expect(thrown).toMatchObject({ ...shared, fix: expect.stringContaining('client for each tenantKey') })
  expect(String(thrown)).not.toMatch(/alice|bob/)
  await act(async () => {})
  render(both[0])
  expect(thrownBy(() => render(both[1]))).toMatchObject(shared)
})

test('one fetcher for two tenants is their own business: each has a client of its own', async () => {
  const { fetcher, letGo } = platform()
  render(
    <>
      {provided({ fetcher, tenantKey: 'alice' })}
      {provided({ fetcher, tenantKey: 'bob' })}
    </>,
  )
  await letGo(0, figure(1))
  await letGo(1, figure(2))
  expect(screen.getByText('alice 1')).toBeTruthy()
  expect(screen.getByText('bob 2')).toBeTruthy()
})

test('a prefetch for a second tenant is refused while the first is on screen, and asked anew once it is gone', async () => {
  const { fetcher, asked, letGo } = platform()
  const client = createAnalyticsClient({ fetcher })
  const { unmount } = render(provided({ client, tenantKey: 'alice' }))
  await letGo(0, figure(1))
  await expect(prefetchAnalytics(client, question, { tenantKey: 'bob' })).rejects.toMatchObject(shared)
  await prefetchAnalytics(client, question, { tenantKey: 'alice' })
  expect(asked()).toBe(1)
  unmount()
  await act(async () => {})
  const ready = prefetchAnalytics(client, question, { tenantKey: 'bob' })
  await letGo(1, figure(2))
  await ready
  render(provided({ client, tenantKey: 'bob' }))
  expect(screen.getByText('bob 2')).toBeTruthy()
  expect(asked()).toBe(2)
})
