import { act, render, renderHook, screen } from '@testing-library/react'
import { createAnalyticsClient } from '@wabalytics/core'
import { type ReactNode, StrictMode, Suspense } from 'react'
import { expect, test } from 'vitest'
import { november, october, type Platform, platform, wabaId, wrapIn } from '../fixtures/platform.js'
import { AnalyticsProvider } from '../provider/AnalyticsProvider.js'
import { useMessagingAnalytics } from './useMessagingAnalytics.js'

type Options = typeof october | typeof november

function Sent({ ask = october }: { readonly ask?: Options }) {
  const { status, result, error } = useMessagingAnalytics(ask, { suspense: true })
  return <i>{`${status} ${error?.kind ?? result?.rows[0]?.sent ?? ''}`}</i>
}

const waitingFor = (children: ReactNode) => <Suspense fallback={<b>waiting</b>}>{children}</Suspense>

function providerIn(fetcher: Platform['fetcher'], children: ReactNode) {
  return (
    <AnalyticsProvider fetcher={fetcher} wabaId={wabaId}>
      {children}
    </AnalyticsProvider>
  )
}

test('waits by Suspense below the provider, with one request', async () => {
  const { fetcher, asked, letGo } = platform()
  render(<StrictMode>{providerIn(fetcher, waitingFor(<Sent />))}</StrictMode>)
  expect(screen.getByText('waiting')).toBeTruthy()
  await letGo(0)
  expect(await screen.findByText('success 10')).toBeTruthy()
  await act(async () => {})
  expect(asked()).toBe(1)
})

test('waits by Suspense above the provider, where nothing of ours is mounted yet', async () => {
  const { fetcher, asked, letGo } = platform()
  render(<StrictMode>{waitingFor(providerIn(fetcher, <Sent />))}</StrictMode>)
  expect(screen.getByText('waiting')).toBeTruthy()
  await letGo(0)
  expect(await screen.findByText('success 10')).toBeTruthy()
  await act(async () => {})
  expect(asked()).toBe(1)
})

test('waits again for another question, though the provider was shown before', async () => {
  const { fetcher, asked, letGo } = platform()
  const show = (ask: Options) => waitingFor(providerIn(fetcher, <Sent ask={ask} />))
  const { rerender } = render(show(october))
  await letGo(0)
  expect(await screen.findByText('success 10')).toBeTruthy()
  rerender(show(november))
  expect(screen.getByText('waiting')).toBeTruthy()
  await letGo(1)
  expect(await screen.findByText('success 11')).toBeTruthy()
  rerender(show(october))
  expect(screen.getByText('success 10')).toBeTruthy()
  expect(asked()).toBe(2)
})

test('shares the request with a component that does not wait', async () => {
  const { fetcher, asked, letGo } = platform()
  const Other = () => <u>{useMessagingAnalytics(october).status}</u>
  render(
    <StrictMode>
      {providerIn(
        fetcher,
        <>
          {waitingFor(<Sent />)}
          <Other />
        </>,
      )}
    </StrictMode>,
  )
  expect(screen.getByText('loading')).toBeTruthy()
  await letGo(0)
  expect(await screen.findByText('success 10')).toBeTruthy()
  expect(screen.getByText('success')).toBeTruthy()
  expect(asked()).toBe(1)
})

test('tells an error as a status, without asking again on its own', async () => {
  const { fetcher, asked, letGo } = platform()
  render(providerIn(fetcher, waitingFor(<Sent />)))
  await letGo(0, { error: { message: 'No', code: 200 } })
  expect(await screen.findByText('error permission')).toBeTruthy()
  await act(async () => {})
  expect(asked()).toBe(1)
})

test('does not wait where nothing is asked', () => {
  const { fetcher } = platform()
  const { result } = renderHook(() => useMessagingAnalytics(undefined, { suspense: true }), {
    wrapper: wrapIn(fetcher),
  })
  expect(result.current.status).toBe('idle')
})

test('waits without a provider, given a client', async () => {
  const { fetcher, asked, letGo } = platform()
  const client = createAnalyticsClient({ fetcher })
  const Alone = () => (
    <i>{useMessagingAnalytics({ ...october, wabaId }, { client, suspense: true }).result?.rows[0]?.sent}</i>
  )
  render(<StrictMode>{waitingFor(<Alone />)}</StrictMode>)
  await letGo(0)
  expect(await screen.findByText('10')).toBeTruthy()
  await act(async () => {})
  expect(asked()).toBe(1)
})
