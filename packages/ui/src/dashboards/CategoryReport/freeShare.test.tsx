import { render, screen, waitFor } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { expect, it } from 'vitest'
import { PricingReport } from '../PricingDashboard/PricingReport.js'
import { WabalyticsProvider } from '../WabalyticsProvider.js'

const clock = new Date('2026-03-18T15:20:00Z')
const { newYork } = accounts
const start = Date.UTC(2026, 2, 10, 4) / 1000

/** The tile of what was free, on a platform that answers these points alone. */
async function freeTile(points: readonly object[]): Promise<string> {
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({
    token: sandbox.token,
    fetch: async (input, init) => {
      if (!String(input).includes('pricing_analytics')) return sandbox.fetch(input, init)
      const data_points = points.map((point) => ({ start, end: start + 86_400, ...point }))
      return Response.json({ id: newYork.id, pricing_analytics: { data: [{ data_points }] } })
    },
  })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  render(
    <WabalyticsProvider client={client} locale="en" timeZone="America/New_York">
      <PricingReport
        query={{
          dataset: 'pricing',
          wabaId: newYork.id,
          range: { start: '2026-03-10', end: '2026-03-11' },
          granularity: 'DAY',
        }}
      />
    </WabalyticsProvider>,
  )
  const tile = () => screen.getByRole('group', { name: 'Free of charge' })
  await waitFor(() => expect(tile().textContent).toMatch(/%/))
  return tile().textContent
}

const point = (pricing_type: string | undefined, volume: number, cost: number) => ({
  ...{ pricing_category: 'MARKETING', volume, cost },
  ...(pricing_type === undefined ? {} : { pricing_type }),
})

it('counts no type as free that nobody announced, and tells how much it is', async () => {
  const text = await freeTile([point('PROMOTIONAL', 100, 4)])
  expect(text).toContain('0%')
  expect(text).not.toContain('100%')
  expect(text).toContain('unknown type: 100')
})

it('tells of points without a type, too', async () => {
  const text = await freeTile([point(undefined, 25, 1), point('FREE_ENTRY_POINT', 75, 0)])
  expect(text).toContain('75')
  expect(text).toContain('unknown type: 25')
})

it('has nothing to tell where every type is known', async () => {
  const text = await freeTile([point('REGULAR', 50, 2), point('FREE_CUSTOMER_SERVICE', 50, 0)])
  expect(text).toContain('50')
  expect(text).not.toContain('unknown')
})
