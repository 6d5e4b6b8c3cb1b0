import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { Granularity } from '@wabalytics/hooks'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { MessagingReport } from './MessagingDashboard/MessagingReport.js'
import { PricingReport } from './PricingDashboard/PricingReport.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const clock = new Date('2026-03-18T15:20:00Z')
const { newYork } = accounts
/** "Last 28 days · Feb 19 – Mar 18", today included. */
const range = { start: '2026-02-19', end: '2026-03-19' }

function page(children: ReactNode): void {
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  render(
    <WabalyticsProvider client={client} wabaId={newYork.id} locale="en">
      {children}
    </WabalyticsProvider>,
  )
}

/** What the platform is asked by, to show a granularity. */
const base = (bucket: Granularity) => (bucket === 'MONTH' || bucket === 'QUARTER' ? 'MONTH' : 'DAY')
const query = (bucket: Granularity) =>
  ({ dataset: 'pricing', wabaId: newYork.id, range, granularity: base(bucket) }) as const
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s/g, ' ')
const tile = (name: string): string => plain(screen.getByRole('group', { name }).textContent)
const figure = (name: string) => within(screen.getByRole('figure', { name }))

it.each<Granularity>(['DAY', 'WEEK', 'MONTH', 'QUARTER'])(
  'the headline of 28 days that no month holds is the same by %s',
  async (bucket) => {
    page(<PricingReport query={query(bucket)} bucket={bucket} />)
    await waitFor(() => expect(tile('Delivered messages')).toMatch(/\d/))
    expect(tile('Delivered messages')).toContain('55,840')
    expect(tile('Cost of messages')).toContain('$640.14')
    const summary = plain(screen.getByRole('figure', { name: 'Delivered messages' }).textContent)
    expect(summary).toContain('55,840 in total')
  },
)

it('months that the range cuts say what is in them: beside the bucket, in the summary, in the file', async () => {
  page(<PricingReport query={query('MONTH')} bucket="MONTH" />)
  await waitFor(() => expect(tile('Delivered messages')).toMatch(/\d/))
  const chart = figure('Delivered messages')
  expect(chart.getAllByText(/Feb 2026 holds only Feb 19 – 28, 2026\./)[0]).toBeTruthy()
  await userEvent.click(chart.getByRole('button', { name: /^View as table/ }))
  const rows = chart.getAllByRole('row').map((row) => plain(row.textContent))
  expect(rows[1]).toMatch(/^February 2026Feb 19 – 28, 2026 only/)
  // Today is in it: what is left out of March has not been.
  expect(rows[2]).toMatch(/^March 2026still counting/)
})

it('so do the rows of a table by bucket', async () => {
  const messages = { ...query('WEEK'), dataset: 'messaging' } as const
  page(<MessagingReport query={messages} bucket="WEEK" />)
  await waitFor(() => expect(tile('Sent')).toMatch(/\d/))
  const rows = within(screen.getByRole('grid')).getAllByRole('row')
  const texts = rows.map((row) => plain(row.textContent))
  expect(texts.some((text) => /Feb 16, 2026.*Feb 19 – 22, 2026 only/.test(text))).toBe(true)
  expect(texts.filter((text) => text.includes('only'))).toHaveLength(1)
})
