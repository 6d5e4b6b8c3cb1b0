import type { Meta, StoryObj } from '@storybook/react-vite'
import { accounts } from '@wabalytics/sandbox'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { PricingDashboard } from './PricingDashboard.js'

const meta = {
  title: 'Dashboards/Pricing',
  component: PricingDashboard,
} satisfies Meta<typeof PricingDashboard>
export default meta

const opened = Date.now()
const running = (): number => Date.parse('2026-03-18T15:20:00Z') + Date.now() - opened

type Story = StoryObj<typeof meta>

/** Delivered messages and their cost, in the account's days and currency. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Cost of messages' })).toHaveTextContent(/\$/),
    )
    await userEvent.click(
      within(canvas.getByRole('group', { name: 'Split by' })).getByRole('button', { name: 'Pricing type' }),
    )
    await waitFor(() => expect(canvas.getAllByText('Free customer service')[0]).toBeVisible())
  },
}

/** The countries come when they are scrolled to: their figures, and the map with them. */
export const Countries: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    canvasElement.querySelector('[data-wa-countries]')?.scrollIntoView()
    const map = await canvas.findByRole(
      'figure',
      { name: 'Delivered messages by country' },
      { timeout: 10_000 },
    )
    await waitFor(() => expect(map.querySelector('[data-wa-world]')).not.toBeNull(), { timeout: 10_000 })
    await expect(within(map).getByRole('list', { name: 'Countries by value' })).toHaveTextContent(
      /United States/,
    )
  },
}

/** A currency of large figures and small unit prices. */
export const Rupiah: Story = { parameters: { sandbox: { account: 'jakarta' } } }

/** The platform shows no costs to businesses that bill through a partner: they are missing, not zero. */
export const CostWithheld: Story = {
  parameters: { sandbox: { account: 'partnerBilled' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getAllByText(/bill through a partner/)[0]).toBeVisible())
    await expect(canvas.getByRole('group', { name: 'Cost of messages' })).not.toHaveTextContent(/0/)
  },
}

/** The platform takes no more calls for a while: the page says how long, counts down, and lets the reader stop. */
export const Throttled: Story = {
  parameters: {
    sandbox: {
      // Time passes here, as the countdown does.
      clock: running,
      faults: [{ kind: 'error', code: 80008, regainMinutes: 2, match: /pricing_analytics/ }],
    },
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const words = /^Meta answers again in \d+\s(min|sec)$/
    await waitFor(() => expect(canvas.getAllByText(words)[0]).toBeVisible(), { timeout: 10_000 })
    const said = canvas.getAllByRole('status').filter(({ textContent }) => words.test(textContent ?? ''))
    await expect(said).toHaveLength(1)
    await expect(canvas.getAllByRole('button', { name: 'Cancel' })[0]).toBeVisible()
  },
}

/** An account without traffic says what the reasons may be. */
export const Empty: Story = {
  parameters: { sandbox: { account: 'empty' } },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(within(canvasElement).getAllByText('No messages in this period')[0]).toBeVisible(),
    )
  },
}

/** An answer that is the account's id alone: no figures, or no permission. It says that nobody knows, and what to check. */
export const EmptyUnproved: Story = {
  parameters: { sandbox: { faults: [{ kind: 'id-alone', match: /pricing_analytics/ }] } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getAllByText(/lack the right to read/)[0]).toBeVisible())
  },
}

/** Figures that never come: the shape of what is awaited stays. */
export const Loading: Story = {
  parameters: { sandbox: { faults: [{ kind: 'hang', match: /pricing_analytics/ }] } },
}

/** An expired token: what it means, and what helps. */
export const AccessExpired: Story = {
  parameters: { sandbox: { faults: [{ kind: 'expired-token', match: /pricing_analytics/ }] } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getAllByRole('alert')[0]).toHaveTextContent(/expired/))
  },
}

/** Two accounts with two currencies: costs stand beside each other and are never added. */
export const TwoCurrencies: Story = {
  parameters: { sandbox: { account: ['saoPaulo', 'newYork'] } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getAllByText(/different currencies/)[0]).toBeVisible())
  },
}

/** What a dataset cannot show is changed, and said: days the platform no longer keeps, hours of a quarter. */
export const BeyondTheLookBack: Story = {
  args: { defaultFilters: { range: { start: '2025-01-01', end: '2026-03-01' }, granularity: 'MONTH' } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getAllByText(/Mar 18, 2025/)[0]).toBeVisible())
  },
}

/** Months that the period cuts hold the days that are in it: the figures are those of any other granularity. */
export const CutMonths: Story = {
  args: { defaultFilters: { range: 'last-28-days', granularity: 'MONTH' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const volume = () => canvas.getByRole('group', { name: 'Delivered messages' })
    await waitFor(() => expect(volume()).toHaveTextContent(/55,840/))
    await expect(canvas.getByRole('group', { name: 'Cost of messages' })).toHaveTextContent(/\$640\.14/)
    const chart = within(canvas.getByRole('figure', { name: 'Delivered messages' }))
    await expect(chart.getAllByText(/Feb 2026 holds only Feb 19 – 28, 2026/)[0]).toBeInTheDocument()
  },
}

/** Compared with the week before: costs against costs of the same currency, categories against categories. */
export const Compared: Story = {
  args: { defaultFilters: { range: 'last-7-days', granularity: 'DAY', compare: 'same-weekdays' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() =>
      expect(canvas.getByRole('group', { name: 'Cost of messages' })).toHaveTextContent(
        /%.*against Mar 5 – 11, 2026/,
      ),
    )
    await expect(canvas.getByRole('figure', { name: 'Cost of messages' })).toHaveTextContent(
      /against the period before\. This period is not over yet\./,
    )
  },
}

/** One account of two cannot be read: what is missing is named above the figures that came, with a way to try again. */
export const Partial: Story = {
  parameters: {
    sandbox: {
      account: ['saoPaulo', 'newYork'],
      faults: [{ kind: 'error', code: 200, match: new RegExp(`${accounts.newYork.id}.*pricing_analytics`) }],
    },
  },
  args: { defaultFilters: { range: 'last-28-days', granularity: 'DAY', compare: 'previous' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const alert = await canvas.findByText('Some of the figures are missing')
    await expect(alert.closest('[role="alert"]')).toHaveTextContent(accounts.newYork.name)
    await expect(alert.closest('[role="alert"]')).toHaveTextContent(/do not have access/)
    // Half of the figures are no figures to compare.
    await expect(canvas.getByRole('group', { name: 'Delivered messages' })).not.toHaveTextContent(/against/)
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
}
