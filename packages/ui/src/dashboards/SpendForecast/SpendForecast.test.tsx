import { render, screen } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { expect, it } from 'vitest'
import { WabalyticsProvider } from '../WabalyticsProvider.js'
import { SpendForecast } from './SpendForecast.js'

/** The tile of an account, on a moment; `asked` collects the requests for figures. */
function tile(account: { readonly id: string }, now: string, locale = 'en') {
  const clock = new Date(now)
  const sandbox = createSandbox({ clock })
  const asked: string[] = []
  const fetcher = createGraphFetcher({
    token: sandbox.token,
    fetch: (...request) => {
      const address = decodeURIComponent(String(request[0]))
      if (address.includes('pricing_analytics')) asked.push(address)
      return sandbox.fetch(...request)
    },
  })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  render(
    <WabalyticsProvider client={client} wabaId={account.id} locale={locale}>
      <SpendForecast />
    </WabalyticsProvider>,
  )
  return asked
}

const shown = (found: HTMLElement): string =>
  found.closest('[role=group]')?.textContent?.replaceAll('\u00a0', ' ') ?? ''

/** `₹1,234.50`, `₹1.2K` → 1234.5, 1200 */
const amounts = (text: string): readonly number[] =>
  [...text.matchAll(/₹([\d,.]*\d)(K?)/g)].map(
    ([, digits, thousands]) => Number(digits?.replaceAll(',', '')) * (thousands === 'K' ? 1000 : 1),
  )

it('tells what the month will cost, within its interval, and without what no pace foretells', async () => {
  const asked = tile(accounts.kolkata, '2026-11-18T09:00:00Z')
  const text = shown(await screen.findByText(/likely between/))
  expect(text).toMatch(/80% likely between .+ and .+ · .+ so far · without Service and .+ \(.+ so far\)/)
  const [expected = 0, low = 0, high = 0, soFar = 0, service = 0] = amounts(text)
  expect(low).toBeLessThan(expected)
  expect(expected).toBeLessThan(high)
  expect(soFar).toBeGreaterThan(0)
  expect(soFar).toBeLessThan(low)
  expect(service).toBeGreaterThan(0)
  // Two months before the month's first midnight in Kolkata, and today.
  expect(asked.join()).toContain(`start(${Date.UTC(2026, 7, 31, 18, 30) / 1000})`)
})

it('says of a cost that is withheld that it is, and no amount', async () => {
  tile(accounts.partnerBilled, '2026-11-18T09:00:00Z')
  const text = shown(await screen.findByText(/does not share this cost/))
  expect(text).not.toMatch(/\d/)
})

it('speaks the reader’s language', async () => {
  tile(accounts.kolkata, '2026-11-18T09:00:00Z', 'de')
  expect(shown(await screen.findByText(/zu 80 % zwischen/))).toMatch(/^Erwartete Kosten in diesem Monat/)
})
