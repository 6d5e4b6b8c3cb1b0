import { render, screen, waitFor } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox } from '@wabalytics/sandbox'
import { expect, it } from 'vitest'
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
  render(
    <WabalyticsProvider client={client} locale="en" timeZone="UTC">
      <MessagingReport
        query={week('2026-03-10', '2026-03-17')}
        compareQuery={week('2026-03-03', '2026-03-10')}
      />
    </WabalyticsProvider>,
  )
}

const delivered = () => screen.getByRole('group', { name: 'Delivered' }).textContent ?? ''
/** Whether all that was asked has come: nothing is drawn as waiting any more. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 300))

it.each([
  ['neither period lacks an account', () => false, true],
  ['the earlier period lacks an account', (start: number) => start < between, false],
  ['the present period lacks an account', (start: number) => start >= between, false],
])('where %s, its sums are compared: only whole ones are', async (_, refuses, compared) => {
  show(refuses)
  await waitFor(() => expect(delivered()).toMatch(/\d/))
  if (compared) await waitFor(() => expect(delivered()).toContain('against'))
  else {
    await rest()
    expect(delivered()).not.toContain('against')
  }
})
