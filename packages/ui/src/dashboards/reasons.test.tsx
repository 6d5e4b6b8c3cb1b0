import { render, screen, waitFor, within } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { MessagingReport } from './MessagingDashboard/MessagingReport.js'
import { PricingReport } from './PricingDashboard/PricingReport.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const clock = new Date('2026-03-18T15:20:00Z')
const { newYork, partnerBilled } = accounts

function show(report: ReactNode): void {
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch as typeof fetch })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  render(
    <WabalyticsProvider client={client} locale="en" timeZone="UTC">
      {report}
    </WabalyticsProvider>,
  )
}

/** Cells of a table by row and by the beginning of their column's head. */
async function table() {
  const grid = await screen.findByRole('grid', undefined, { timeout: 15_000 })
  const heads = within(grid)
    .getAllByRole('columnheader')
    .map((head) => head.textContent)
  const rows = within(grid)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))
  return (row: (cells: readonly string[]) => boolean, head: string) =>
    rows.find(row)?.[heads.findIndex((each) => each.startsWith(head))]
}

it('tells of costs whose they are not, and that they are withheld', async () => {
  show(
    <PricingReport
      query={{
        ...{ dataset: 'pricing', wabaId: [newYork.id, partnerBilled.id], granularity: 'DAY' },
        range: { start: '2026-03-10', end: '2026-03-12' },
      }}
    />,
  )
  await waitFor(() => expect(screen.getByRole('group', { name: /\(USD\)/ }).textContent).toMatch(/\$\d/), {
    timeout: 15_000,
  })
  const cell = await table()
  const dollars = (cells: readonly string[]) => cells.some((text) => /^\$\d/.test(text))
  const reais = (cells: readonly string[]) => cells.includes('withheld')
  expect(cell(dollars, 'Cost (BRL)')).toBe('in another currency')
  expect(cell(reais, 'Cost (USD)')).toBe('in another currency')
  expect(cell(reais, 'Cost (BRL)')).toBe('withheld')
  const total = ([first]: readonly string[]) => first === 'Total'
  expect(cell(total, 'Cost (BRL)')).toBe('withheld')
  expect(cell(total, 'Cost (USD)')).toMatch(/^\$\d/)
  expect(screen.getByRole('group', { name: /\(BRL\)/ }).textContent).toContain('withheld')
})

it('tells of days to come that they are not yet, and totals the rate', async () => {
  show(
    <MessagingReport
      query={{
        ...{ dataset: 'messaging', wabaId: newYork.id, granularity: 'DAY' },
        range: { start: '2026-03-16', end: '2026-03-21' },
      }}
    />,
  )
  await waitFor(() => expect(screen.getByRole('group', { name: 'Sent' }).textContent).toMatch(/\d/), {
    timeout: 15_000,
  })
  const cell = await table()
  const last = ([first]: readonly string[]) => first?.includes('Mar 20') === true
  for (const head of ['Sent', 'Delivered', 'Delivery rate']) expect(cell(last, head)).toBe('not yet')
  const total = ([first]: readonly string[]) => first === 'Total'
  const number = (head: string) => Number(cell(total, head)?.replace(/[,%]/g, ''))
  expect(number('Delivery rate')).toBeCloseTo((100 * number('Delivered')) / number('Sent'), 1)
})
