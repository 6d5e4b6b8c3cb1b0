import { act, render, screen, waitFor } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { expect, it, vi } from 'vitest'
import { MessagingReport } from './MessagingDashboard/MessagingReport.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const clock = new Date('2026-03-18T15:20:00Z')
const wabaId = [accounts.newYork.id, accounts.saoPaulo.id]
const between = Date.UTC(2026, 2, 9, 12) / 1000

function week(start: string, end: string) {
  return { dataset: 'messaging', wabaId, range: { start, end }, granularity: 'DAY' } as const
}

/** The report on a platform that refuses one account's messages of the periods named. */
function show(refuses: (start: number) => boolean) {
  const whole = createSandbox({ clock })
  const broken = createSandbox({ clock, faults: [{ kind: 'error', code: 200 }] })
  const fetcher = createGraphFetcher({
    token: whole.token,
    fetch: (input, init) => {
      const url = decodeURIComponent(String(input instanceof Request ? input.url : input))
      const start = Number(/start\((\d+)\)/.exec(url)?.[1] ?? Number.NaN)
      const refused = url.includes(accounts.saoPaulo.id) && !Number.isNaN(start) && refuses(start)
      return (refused ? broken : whole).fetch(input, init)
    },
  })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  const query = vi.spyOn(client, 'query')
  render(
    <WabalyticsProvider client={client} locale="en" timeZone="UTC">
      <MessagingReport
        query={week('2026-03-10', '2026-03-17')}
        previousQuery={week('2026-03-03', '2026-03-10')}
      />
    </WabalyticsProvider>,
  )
  /** Until both periods are answered, and what came of it is drawn. */
  return async () => {
    await waitFor(() => expect(query).toHaveBeenCalledTimes(2))
    await act(() => Promise.allSettled(query.mock.results.map(({ value }) => value)))
  }
}

const delivered = () => screen.getByRole('group', { name: 'Delivered' }).textContent ?? ''

it.each([
  ['neither period lacks an account', () => false, true],
  ['the earlier period lacks an account', (start: number) => start < between, false],
  ['the present period lacks an account', (start: number) => start >= between, false],
])('where %s, its sums are compared: only whole ones are', async (_, refuses, compared) => {
  const answered = show(refuses)
  await answered()
  expect(delivered()).toMatch(/\d/)
  expect(delivered().includes('against')).toBe(compared)
})
