import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AnalyticsError, usePricingAnalytics } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { useAnswer } from '../answers/index.js'
import { BarChart, useWa } from '../charts/index.js'
import { MessagingDashboard, PricingDashboard } from '../dashboards/index.js'
import { createTestPage } from './index.js'

const now = new Date('2026-11-22T12:00:00Z')
const range = { start: '2026-10-01', end: '2026-10-03' }

/** A page as an app has it. */
function Delivered(): ReactNode {
  const analytics = usePricingAnalytics({ range, granularity: 'DAY', dimensions: ['PRICING_CATEGORY'] })
  const answer = useAnswer(analytics, { metric: 'volume', splitBy: 'pricingCategory' })
  return <BarChart {...answer} title="Delivered messages" />
}

const points = [
  { start: '2026-10-01', pricingCategory: 'MARKETING', volume: 1234, cost: 2 },
  { start: '2026-10-02', pricingCategory: 'UTILITY', volume: 7, cost: 0 },
]

test('a page of an app draws what a test says, and its table tells the figures', async () => {
  const { Provider, requests } = createTestPage({ answers: { pricing: points }, now })
  render(<Delivered />, { wrapper: Provider })
  const chart = await screen.findByRole('figure', { name: /Delivered messages/ })
  await userEvent.click(await within(chart).findByRole('button', { name: /^View as table/ }))
  const table = await within(chart).findByRole('table')
  const cells = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent)
  expect(cells[1]).toMatch(/Oct 1, 2026.*1,234/)
  expect(cells[2]).toMatch(/Oct 2, 2026.*7/)
  expect(requests.map(({ kind }) => kind)).toEqual(['waba', 'points'])
})

test('language, strings and zone are the page’s, the clock the test’s', async () => {
  function About(): ReactNode {
    const { locale, timeZone } = useWa()
    return <output>{`${locale} ${timeZone}`}</output>
  }
  const { Provider, client } = createTestPage({ locale: 'de', timeZone: 'Europe/Berlin', now })
  render(<About />, { wrapper: Provider })
  expect(screen.getByRole('status').textContent).toBe('de Europe/Berlin')
  expect(client.now()).toBe(now.getTime())
})

test('a whole dashboard asks about the days before the test’s today', async () => {
  const { Provider, requests } = createTestPage({ answers: { messaging: [{ sent: 5, delivered: 4 }] }, now })
  render(<MessagingDashboard />, { wrapper: Provider })
  await screen.findAllByText(/Sent/)
  const asked = requests.flatMap((request) => (request.kind === 'points' ? [request.end] : []))
  expect(asked.length).toBeGreaterThan(0)
  expect(Math.max(...asked)).toBeLessThanOrEqual(Date.parse('2026-11-23T00:00:00Z') / 1000)
})

test('a platform that refuses is shown as it would be to a reader', async () => {
  const error = new AnalyticsError({ kind: 'permission', message: 'No', fix: 'Ask.' })
  const { Provider } = createTestPage({ answers: { pricing: () => error }, now })
  render(<PricingDashboard />, { wrapper: Provider })
  expect((await screen.findAllByText(/permission|access/i)).length).toBeGreaterThan(0)
})
