import { render, screen, waitFor } from '@testing-library/react'
import { createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { LineChart } from '../charts/LineChart/LineChart.js'
import type { WaFailure } from '../theme/boundary/WaFailure.js'
import { useWa } from '../theme/useWa.js'
import { WaRoot } from '../theme/WaRoot.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const { jakarta, seoul } = accounts

function platform() {
  const sandbox = createSandbox({ clock: new Date('2026-11-22T15:00Z') })
  const fetcher = vi.fn(createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch }))
  return { fetcher, asked: () => fetcher.mock.calls.map(([request]) => request.kind) }
}

const Zone = (): ReactNode => {
  const { timeZone, isZoneGiven } = useWa()
  return <output>{`${timeZone}${isZoneGiven ? ', as the page says' : ''}`}</output>
}
const zone = () => screen.getByRole('status').textContent

describe('the zone of a page', () => {
  it('is the account’s where nobody names one, and of several the first one’s', async () => {
    const { fetcher } = platform()
    const { rerender } = render(
      <WabalyticsProvider fetcher={fetcher} wabaId={jakarta.id}>
        <Zone />
      </WabalyticsProvider>,
    )
    await waitFor(() => expect(zone()).toBe('Asia/Jakarta'))
    rerender(
      <WabalyticsProvider fetcher={fetcher} wabaId={[seoul.id, jakarta.id]}>
        <Zone />
      </WabalyticsProvider>,
    )
    await waitFor(() => expect(zone()).toBe('Asia/Seoul'))
  })

  it('is asked for by what is on screen, and not before', async () => {
    const { fetcher, asked } = platform()
    const { rerender } = render(
      <WabalyticsProvider fetcher={fetcher} wabaId={jakarta.id}>
        {null}
      </WabalyticsProvider>,
    )
    await Promise.resolve()
    expect(asked()).toEqual([])
    rerender(
      <WabalyticsProvider fetcher={fetcher} wabaId={jakarta.id}>
        <Zone />
      </WabalyticsProvider>,
    )
    await waitFor(() => expect(asked()).toEqual(['waba']))
  })

  it('is the one that is named, for which nothing is asked, in a root inside, too', async () => {
    const { fetcher, asked } = platform()
    render(
      <WabalyticsProvider fetcher={fetcher} wabaId={jakarta.id} timeZone="Pacific/Auckland">
        <WaRoot density="compact">
          <Zone />
        </WaRoot>
      </WabalyticsProvider>,
    )
    expect(zone()).toBe('Pacific/Auckland, as the page says')
    await Promise.resolve()
    expect(asked()).toEqual([])
  })

  it('is UTC where the account cannot be read, and the page stands', async () => {
    const fetcher = vi.fn(async () => {
      throw new Error('down')
    })
    render(
      <WabalyticsProvider fetcher={fetcher} wabaId={jakarta.id}>
        <Zone />
      </WabalyticsProvider>,
    )
    await waitFor(() => expect(fetcher).toHaveBeenCalled())
    expect(zone()).toBe('UTC')
  })
})

describe('a zone that is none', () => {
  const points = [{ x: Date.UTC(2026, 10, 12), y: 1 }]
  const chart = (timeZone: string) => (
    <LineChart title="Messages" series={[{ key: 'SENT', label: 'Sent', points }]} timeZone={timeZone} />
  )
  type Heard = (failure: WaFailure) => void

  it.each([
    [
      'of a root',
      (onError: Heard) => (
        <WaRoot onError={onError} timeZone="Mars/Phobos">
          {null}
        </WaRoot>
      ),
    ],
    [
      'of a provider',
      (onError: Heard) => (
        <WabalyticsProvider fetcher={platform().fetcher} onError={onError} timeZone="Mars/Phobos">
          {null}
        </WabalyticsProvider>
      ),
    ],
    ['of a chart', (onError: Heard) => <WaRoot onError={onError}>{chart('Mars/Phobos')}</WaRoot>],
    [
      'of an empty setting',
      (onError: Heard) => (
        <WaRoot onError={onError} timeZone="">
          {null}
        </WaRoot>
      ),
    ],
  ])('%s is refused with words, the host told what helps, and nothing shown as another', (_, page) => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onError = vi.fn<Heard>()
    render(page(onError))
    expect(screen.getByRole('alert').textContent).toContain('This part cannot be shown')
    expect(onError.mock.calls.map(([{ error }]) => error)).toEqual([
      expect.objectContaining({
        name: 'AnalyticsError',
        reason: 'time-zone-unknown',
        fix: expect.stringContaining('isTimeZone'),
      }),
    ])
    silent.mockRestore()
  })

  it('does not bring a server down', () => {
    const html = renderToString(
      <WaRoot timeZone="Mars/Phobos" locale="de">
        {chart('UTC')}
      </WaRoot>,
    )
    expect(html).toContain('role="alert"')
  })

  it('stands in words where a provider has nothing to ask with', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    const onError = vi.fn<Heard>()
    render(<WabalyticsProvider onError={onError}>{null}</WabalyticsProvider>)
    expect(screen.getByRole('alert')).toBeTruthy()
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      component: 'WabalyticsProvider',
      error: { reason: 'client-missing' },
    })
    silent.mockRestore()
  })
})
