import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { TierReport } from './TierReport.js'

const clock = new Date('2026-11-18T09:00:00Z')

const meta = {
  title: 'Dashboards/Tiers',
  component: TierReport,
  parameters: { sandbox: { account: 'kolkata', clock } },
} satisfies Meta<typeof TierReport>
export default meta

type Story = StoryObj<typeof meta>

/** One account of a portfolio of three: what it was charged for is the least. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getByText(/Tiers begin anew in 13 days/)).toBeVisible())
    await expect(canvas.getAllByText(/^at least [\d,]+$/).length).toBeGreaterThan(3)
  },
}

/** An account that is all of its portfolio: what is left of each tier is told. */
export const WholePortfolio: Story = {
  args: { wholePortfolio: true },
  parameters: { sandbox: { account: 'newYork', clock } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getAllByText(/left in this tier/)[0]).toBeVisible())
  },
}

/** An account that sent nothing. */
export const Empty: Story = { parameters: { sandbox: { account: 'empty', clock } } }

/** Figures that never come. */
export const Loading: Story = {
  parameters: {
    sandbox: { account: 'kolkata', clock, faults: [{ kind: 'hang', match: /pricing_analytics/ }] },
  },
}

/** An expired token. */
export const AccessExpired: Story = {
  parameters: {
    sandbox: { account: 'kolkata', clock, faults: [{ kind: 'expired-token', match: /pricing_analytics/ }] },
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByRole('alert')).toHaveTextContent(/expired/))
  },
}
