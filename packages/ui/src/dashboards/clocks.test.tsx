import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import {
  type AnalyticsRequest,
  createAnalyticsClient,
  createGraphFetcher,
  type Fetcher,
} from '@wabalytics/hooks'
import { accounts, createSandbox, type SandboxOptions } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { DateRangeFilter } from '../filters/DateRangeFilter/DateRangeFilter.js'
import { MessagingDashboard } from './MessagingDashboard/MessagingDashboard.js'
import { PricingDashboard } from './PricingDashboard/PricingDashboard.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const now = Date.parse('2026-03-18T15:20:00Z')
const [hour, day] = [3_600_000, 86_400_000]
const { newYork } = accounts

/** A page on a device whose clock is ahead of the platform's by some milliseconds. */
function pageOn(ahead: number, children: ReactNode, options: SandboxOptions = {}) {
  const sandbox = createSandbox({ ...options, clock: () => now })
  const graph = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch })
  const sent: AnalyticsRequest[] = []
  const fetcher: Fetcher = (request, given) => {
    sent.push(request)
    return graph(request, given)
  }
  const client = createAnalyticsClient({ fetcher, clock: () => now + ahead })
  render(
    <WabalyticsProvider client={client} wabaId={newYork.id} locale="en">
      {children}
    </WabalyticsProvider>,
  )
  const asked = () => sent.flatMap((one) => (one.kind === 'points' ? [[one.start, one.end]] : []))
  return { asked, client, sent }
}

const settled = async (asked: () => readonly unknown[]) => {
  for (let before = -1; before !== asked().length; ) {
    before = asked().length
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)))
  }
}

it.each([0, 3 * hour, -3 * hour, day, -day, -400 * day, 3 * day])(
  'a dashboard on a device %i ms ahead asks for the days of the platform’s today, and once',
  async (ahead) => {
    const right = pageOn(0, <MessagingDashboard />)
    await settled(right.asked)
    const { asked } = pageOn(ahead, <MessagingDashboard />)
    await settled(asked)
    expect(asked().length).toBeGreaterThan(0)
    expect(asked()).toEqual(right.asked())
  },
)

it('a filter below a provider goes by the same today', async () => {
  const page = (
    <>
      <DateRangeFilter datasets={['pricing']} value="today" />
      <MessagingDashboard filters={{ range: 'today', granularity: 'DAY' }} />
    </>
  )
  const { asked } = pageOn(-40 * day, page)
  await settled(asked)
  expect(screen.getAllByText(/Mar 18/).length).toBeGreaterThan(0)
  expect(screen.queryByText(/Feb 6/)).toBeNull()
})

it('a page whose account is throttled says when Meta answers again, once to screen readers, and can be stopped', async () => {
  const faults = [{ kind: 'error', code: 80008, regainMinutes: 2, match: /pricing_analytics/ }] as const
  for (const ahead of [0, -3 * hour, 3 * hour]) {
    const { asked } = pageOn(ahead, <PricingDashboard />, { faults })
    const words = await screen.findAllByText(/^Meta answers again in [23]\smin$/)
    expect(words.filter((one) => one.closest('[role=status]') !== null)).toHaveLength(1)
    expect(words.length).toBeGreaterThan(1)
    const before = asked().length
    // The report is one question, its countries are another, which may come to wait a moment later.
    await waitFor(() => {
      for (const button of screen.queryAllByRole('button', { name: 'Cancel' })) fireEvent.click(button)
      expect(screen.queryByText(/Meta answers again/)).toBeNull()
      expect(screen.queryAllByText(/^Loading/)).toEqual([])
    })
    await settled(asked)
    expect(asked()).toHaveLength(before)
    cleanup()
  }
})

it('an account that is not even told who it is says so, too; what was stopped is asked again with the next choice', async () => {
  const faults = [{ kind: 'error', code: 80008, regainMinutes: 2 }] as const
  const { sent } = pageOn(0, <MessagingDashboard defaultFilters={{ productTypes: [0] }} />, { faults })
  expect((await screen.findAllByText(/^Meta answers again in [23]\smin$/)).length).toBeGreaterThan(0)
  for (const button of screen.getAllByRole('button', { name: 'Cancel' })) fireEvent.click(button)
  await waitFor(() => expect(screen.queryByText(/Meta answers again/)).toBeNull())
  const before = sent.length
  await settled(() => sent)
  expect(sent).toHaveLength(before)
  expect(screen.queryByText(/^Loading/)).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /^Remove Kind of message/ }))
  expect((await screen.findAllByText(/^Meta answers again in [23]\smin$/)).length).toBeGreaterThan(0)
})

it('and one that is throttled for longer than a question may take says from when on to try again', async () => {
  const faults = [{ kind: 'error', code: 80008, regainMinutes: 12, match: /pricing_analytics/ }] as const
  pageOn(-3 * hour, <PricingDashboard />, { faults })
  expect(await screen.findByText(/^Can be tried again in 12\smin$/)).toBeTruthy()
})
