import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
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

/** Too many calls: what it means, and a way to try again. */
export const RateLimited: Story = {
  parameters: { sandbox: { faults: [{ kind: 'error', code: 80008, match: /fields=analytics/ }] } },
}
