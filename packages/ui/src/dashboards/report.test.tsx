import { act, render, screen, waitFor, within } from '@testing-library/react'
import {
  type AnalyticsQuery,
  createAnalyticsClient,
  createGraphFetcher,
  useMessagingAnalytics,
} from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { MessagingReport } from './MessagingDashboard/MessagingReport.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const clock = new Date('2026-03-18T15:20:00Z')
const { newYork } = accounts

function week(start: string, end: string) {
  return { dataset: 'messaging', wabaId: newYork.id, range: { start, end }, granularity: 'DAY' } as const
}

/** A page on a platform that can be told to answer nothing about messages. */
function pageOn(children: ReactNode) {
  const [whole, broken] = [
    createSandbox({ clock }),
    createSandbox({ clock, faults: [{ kind: 'error', code: 200, match: /fields=analytics/ }] }),
  ]
  const platform = { current: whole }
  const fetcher = createGraphFetcher({
    token: whole.token,
    fetch: (...request) => platform.current.fetch(...request),
  })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  render(
    <WabalyticsProvider client={client} locale="en" timeZone="America/New_York">
      {children}
    </WabalyticsProvider>,
  )
  return { fail: () => (platform.current = broken), heal: () => (platform.current = whole) }
}

/** The same question asked elsewhere on the page, where somebody can ask it anew. */
function Updater({ query }: { readonly query: AnalyticsQuery<'messaging'> }): ReactNode {
  const { refresh } = useMessagingAnalytics(query)
  return (
    <button type="button" onClick={refresh}>
      Update
    </button>
  )
}

const tile = (name: string): HTMLElement => screen.getByRole('group', { name })
/** What a tile says; days of a range stand around thin spaces. */
const text = (name: string): string => tile(name).textContent.replaceAll(/\s/g, ' ')
const tone = (name: string) => tile(name).querySelector('[data-wa-tone]')?.getAttribute('data-wa-tone')

it('keeps the figures of before when an update fails, and says whose and why, with a way to try again', async () => {
  const query = week('2026-03-10', '2026-03-17')
  const platform = pageOn(
    <>
      <MessagingReport query={query} />
      <Updater query={query} />
    </>,
  )
  await waitFor(() => expect(text('Sent')).toMatch(/\d/))
  const before = text('Sent')
  expect(screen.queryByRole('alert')).toBeNull()
  platform.fail()
  act(() => screen.getByRole('button', { name: 'Update' }).click())
  const banner = await screen.findByRole('alert')
  expect(banner.textContent).toContain('The figures could not be updated; these are the earlier ones')
  expect(banner.textContent).toContain(newYork.name)
  expect(banner.textContent).toMatch(/do not have access/)
  expect(text('Sent')).toBe(before)
  platform.heal()
  act(() => within(banner).getByRole('button', { name: 'Try again' }).click())
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  await waitFor(() => expect(text('Sent')).toBe(before))
})

it('says of sums so far that their period is not over, and neither praises nor blames the change', async () => {
  pageOn(
    <MessagingReport
      query={week('2026-03-12', '2026-03-19')}
      previousQuery={week('2026-03-05', '2026-03-12')}
    />,
  )
  await waitFor(() => expect(text('Delivered')).toMatch(/%.*against Mar 5 – 11, 2026/))
  expect(text('Delivered')).toContain('This period is not over yet.')
  expect(tone('Delivered')).toBe('none')
  // A share does not grow with time.
  expect(text('Delivery rate')).not.toContain('not over')
})

it('compares whole periods without a word', async () => {
  pageOn(
    <MessagingReport
      query={week('2026-03-10', '2026-03-17')}
      previousQuery={week('2026-03-03', '2026-03-10')}
    />,
  )
  await waitFor(() => expect(text('Delivered')).toMatch(/%.*against Mar 3 – 9, 2026/))
  expect(text('Delivered')).not.toContain('not over')
  expect(tone('Delivered')).toBe('good')
})
