import { render, waitFor, within } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { cardOf, csvOf, notesOf, said, tableOf } from './fixtures/readCard.js'
import { MessagingDashboard } from './MessagingDashboard/MessagingDashboard.js'
import { PricingDashboard } from './PricingDashboard/PricingDashboard.js'
import { TemplateDashboard } from './TemplateDashboard/TemplateDashboard.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const { jakarta, kolkata, newYork, saoPaulo, cairo } = accounts
type Account = typeof jakarta

interface Staged {
  readonly of: readonly Account[]
  /** The page's zone; none, as in the README. */
  readonly page?: string
  readonly now?: string
}

/** A page with a dashboard, once all its figures are there. */
async function staged(dashboard: ReactNode, { of, page, now = '2026-11-22T15:00Z' }: Staged) {
  // Nothing has a size here, and a table of many rows would show none of them.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(420)
  const clock = new Date(now)
  const sandbox = createSandbox({ clock })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  const ids = of.map(({ id }) => id)
  const { container } = render(
    <WabalyticsProvider
      client={client}
      wabaId={ids.length === 1 ? ids[0] : ids}
      {...(page && { timeZone: page })}
    >
      {dashboard}
    </WabalyticsProvider>,
  )
  await waitFor(() => {
    expect(container.querySelector('[aria-busy=true]')).toBeNull()
    expect(container.querySelector('.wa-frame-summary')).not.toBeNull()
  })
  return container
}

const messages = (
  range: { readonly start: string; readonly end: string },
  granularity: 'DAY' | 'MONTH' | 'HOUR',
) => <MessagingDashboard defaultFilters={{ range, granularity }} />
const dated = (page: HTMLElement, title: string) => tableOf(cardOf(page, title)).map(([first]) => first)
const pages = [undefined, 'UTC', 'America/Los_Angeles', 'Pacific/Auckland'] as const

describe('a figure is dated by its account', () => {
  it.each(pages)('by day, Jakarta on a page of %s', async (zone) => {
    const week = { start: '2026-11-12', end: '2026-11-19' }
    const page = await staged(messages(week, 'DAY'), { of: [jakarta], ...(zone && { page: zone }) })
    const days = [
      'Thu, Nov 12',
      'Fri, Nov 13',
      'Sat, Nov 14',
      'Sun, Nov 15',
      'Mon, Nov 16',
      'Tue, Nov 17',
      'Wed, Nov 18',
    ]
    const words = days.map((day) => `${day}, 2026`)
    const chart = cardOf(page, 'Messages')
    expect(said(chart.querySelector('.wa-frame-summary'))).toContain('Nov 12 – 18, 2026')
    expect(dated(page, 'Messages').slice(1, -1)).toEqual(words)
    expect(dated(page, 'Messages by period').slice(1, -1)).toEqual(words)
    expect(tableOf(chart).map((row) => row.slice(0, 3))).toEqual(
      tableOf(cardOf(page, 'Messages by period'))
        .map((row) => row.slice(0, 3))
        .map(([first, ...rest], at) => [at === 0 ? 'Day' : first, ...rest]),
    )
    const dates = [12, 13, 14, 15, 16, 17, 18].map((day) => `2026-11-${day}`)
    expect((await csvOf(chart)).map(([first]) => first)).toEqual(['Day (Asia/Jakarta)', ...dates])
    expect((await csvOf(cardOf(page, 'Messages by period'))).slice(1).map(([first]) => first)).toEqual(dates)
    expect(notesOf(chart).at(-1)).toContain('Times in Asia/Jakarta (GMT+7)')
  })

  it.each(pages)('by month, Jakarta on a page of %s', async (zone) => {
    const autumn = { start: '2026-09-01', end: '2026-11-01' }
    const page = await staged(messages(autumn, 'MONTH'), { of: [jakarta], ...(zone && { page: zone }) })
    expect(dated(page, 'Messages').slice(1, -1)).toEqual(['September 2026', 'October 2026'])
    expect(dated(page, 'Messages by period').slice(1, -1)).toEqual(['September 2026', 'October 2026'])
  })

  it.each(['America/New_York', 'UTC', 'Asia/Tokyo'])(
    'in UTC days of templates, in notes too, on a page of %s',
    async (zone) => {
      const page = await staged(<TemplateDashboard />, {
        of: [newYork],
        page: zone,
        now: '2026-03-18T15:20Z',
      })
      const notes = notesOf(cardOf(page, 'Templates'))
      expect(notes).toContain('The period that began Wed, Mar 18, 2026 is not over yet.')
      expect(notes).toContain('Figures from Mon, Mar 16, 2026 on may still change.')
      expect(notes.at(-1)).toContain('Times in UTC')
    },
  )

  it('on a day without a midnight, on a page of Auckland', async () => {
    const range = { start: '2026-04-23', end: '2026-04-26' }
    const page = await staged(messages(range, 'DAY'), {
      of: [cairo],
      page: 'Pacific/Auckland',
      now: '2026-05-20T12:00Z',
    })
    expect(dated(page, 'Messages').slice(1, -1)).toEqual([
      'Thu, Apr 23, 2026',
      'Fri, Apr 24, 2026',
      'Sat, Apr 25, 2026',
    ])
  })

  it('where the page is a day ahead: money by category, its file and its notes', async () => {
    // In Auckland it is the 23rd already; in São Paulo still the 22nd.
    const page = await staged(
      <PricingDashboard defaultFilters={{ range: { start: '2026-11-20', end: '2026-11-23' } }} />,
      {
        of: [saoPaulo],
        page: 'Pacific/Auckland',
      },
    )
    const cost = cardOf(page, 'Cost of messages')
    expect((await csvOf(cost)).map(([first]) => first)).toEqual([
      'Day (America/Sao_Paulo)',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ])
    expect(notesOf(cost)).toContain('The period that began Sun, Nov 22, 2026 is not over yet.')
    expect(notesOf(cost)).toContain('Figures from Fri, Nov 20, 2026 on may still change.')
  })
})

describe('an hour is the page’s', () => {
  const day = { start: '2026-11-12', end: '2026-11-13' }

  it('where the page names a zone, and it is said', async () => {
    const page = await staged(messages(day, 'HOUR'), { of: [jakarta], page: 'America/Los_Angeles' })
    const [head, first] = await csvOf(cardOf(page, 'Messages by period'))
    expect(head?.[0]).toBe('Period (America/Los_Angeles)')
    expect(first?.[0]).toBe('2026-11-11T09:00-08:00')
    expect(notesOf(cardOf(page, 'Messages')).at(-1)).toContain('Times in America/Los_Angeles')
  })

  it('else the account’s', async () => {
    const page = await staged(messages(day, 'HOUR'), { of: [jakarta] })
    const [head, first] = await csvOf(cardOf(page, 'Messages by period'))
    expect([head?.[0], first?.[0]]).toEqual(['Period (Asia/Jakarta)', '2026-11-12T00:00+07:00'])
  })
})

describe('several accounts', () => {
  const range = { start: '2026-11-05', end: '2026-11-15' }

  it.each(pages)(
    'of Kolkata and New York: tile, chart, table and file agree on a page of %s',
    async (zone) => {
      const page = await staged(messages(range, 'DAY'), {
        of: [kolkata, newYork],
        ...(zone && { page: zone }),
      })
      const chart = cardOf(page, 'Messages')
      const total = (rows: readonly (readonly string[])[]) =>
        rows.slice(1).reduce((sum, row) => sum + Number(row[1]?.replace(/\D/g, '')), 0)
      const drawn = tableOf(chart)
      const listed = tableOf(cardOf(page, 'Messages by period'))
      const sum = total(await csvOf(chart))
      expect(sum).toBeGreaterThan(100_000)
      expect(total(drawn.slice(0, -1))).toBe(sum)
      expect(Number(drawn.at(-1)?.[1]?.replace(/\D/g, ''))).toBe(sum)
      expect(total(listed.slice(0, -1))).toBe(sum)
      expect(total(await csvOf(cardOf(page, 'Messages by period')))).toBe(sum)
      expect(drawn.slice(1, -1).map(([first]) => first)).toEqual(listed.slice(1, -1).map(([first]) => first))
      expect(drawn).toHaveLength(12)
      expect(notesOf(chart).at(-1)).toContain('Each account’s own days: Asia/Kolkata and America/New_York')
      const [tile] = within(page).getAllByRole('group', { name: 'Sent' })
      const exact = /[\d,]{7,}/.exec(
        `${tile?.textContent} ${tile?.getAttribute('aria-label')} ${tile?.innerHTML}`,
      )
      if (exact) expect(Number(exact[0].replace(/\D/g, ''))).toBe(sum)
    },
  )
})
