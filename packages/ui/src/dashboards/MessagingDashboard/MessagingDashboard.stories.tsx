import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { MessagingDashboard } from './MessagingDashboard.js'

const meta = {
  title: 'Dashboards/Messages',
  component: MessagingDashboard,
} satisfies Meta<typeof MessagingDashboard>
export default meta

type Story = StoryObj<typeof meta>

/** Messages sent and delivered, by day. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getByRole('group', { name: 'Delivery rate' })).toHaveTextContent(/%/))
  },
}

/** Two days by half hours, in a zone half an hour off. */
export const HalfHours: Story = {
  parameters: { sandbox: { account: 'kolkata' } },
  args: { defaultFilters: { range: { start: '2026-03-16', end: '2026-03-18' }, granularity: 'HALF_HOUR' } },
}

/** Weeks are counted together from days: the platform does not know them. */
export const Weeks: Story = { args: { defaultFilters: { range: 'last-90-days', granularity: 'WEEK' } } }

/**
 * Compared with the four weeks before: tiles say how much, the earlier course lies faint below the present one. Nothing
 * moves while the earlier figures come, and the new ones are announced.
 */
export const Compared: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const sent = canvas.getByRole('group', { name: 'Sent' })
    await waitFor(() => expect(sent).toHaveTextContent(/\d/))
    await waitFor(() =>
      expect(canvas.getByText('Figures for Feb 19 – Mar 18, 2026 are shown.')).toHaveAttribute(
        'role',
        'status',
      ),
    )
    const compare = canvas.getByRole('button', { name: 'Compare' })
    await userEvent.click(compare)
    await userEvent.click(
      await within(document.body).findByRole('option', { name: /Previous, same weekdays/ }),
    )
    await waitFor(() => expect(sent).toHaveTextContent(/[+−-]\d.*against Jan 22 – Feb 18, 2026/))
    await expect(canvas.getByRole('group', { name: 'Delivery rate' })).toHaveTextContent(/against Jan 22/)
    // Today still counts: less than four whole weeks is no loss.
    await expect(sent).toHaveTextContent('This period is not over yet.')
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Compare/ }).matches(':focus')).toBe(true))
  },
}

/** Days are the account's, in Jakarta, wherever the page is: here in Los Angeles. */
export const OtherZone: Story = {
  parameters: { sandbox: { account: 'jakarta', page: 'America/Los_Angeles' } },
  args: { defaultFilters: { range: 'last-7-days' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getByText(/^Times in Asia\/Jakarta/)).toBeVisible())
    await expect(await canvas.findByText('Wed, Mar 18, 2026')).toBeVisible()
  },
}

/** Hours are the page's: it says whose. */
export const OtherZoneHours: Story = {
  parameters: { sandbox: { account: 'jakarta', page: 'America/Los_Angeles' } },
  args: { defaultFilters: { range: { start: '2026-03-16', end: '2026-03-17' }, granularity: 'HOUR' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getByText(/^Times in America\/Los_Angeles/)).toBeVisible())
    await expect(await canvas.findByText('Period (America/Los_Angeles)')).toBeVisible()
  },
}

/** Two accounts on both sides of UTC: their days meet by date. */
export const TwoAccounts: Story = {
  parameters: { sandbox: { account: ['kolkata', 'newYork'], page: 'America/Los_Angeles' } },
  args: { defaultFilters: { range: 'last-7-days' } },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() =>
      expect(canvas.getByText(/^Each account’s own days: Asia\/Kolkata and America\/New_York/)).toBeVisible(),
    )
  },
}

/** Too many calls: what it means, and a way to try again. */
export const RateLimited: Story = {
  parameters: { sandbox: { faults: [{ kind: 'error', code: 80008, match: /fields=analytics/ }] } },
}
