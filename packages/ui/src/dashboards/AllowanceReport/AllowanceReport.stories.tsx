import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { AllowanceReport } from './AllowanceReport.js'

const clock = new Date('2026-11-18T09:00:00Z')

const meta = {
  title: 'Dashboards/Free messages',
  component: AllowanceReport,
  parameters: { sandbox: { account: 'kolkata', clock } },
} satisfies Meta<typeof AllowanceReport>
export default meta

type Story = StoryObj<typeof meta>

/** Two numbers, each with its own thousand: both are used up, and further service messages are charged. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await waitFor(() => expect(canvas.getAllByText('1,000 of 1,000 used')[0]).toBeVisible())
    await expect(canvas.getAllByText(/used up on Nov \d+ · [\d,]+ charged/)[0]).toBeVisible()
  },
}

/** Before 1 October 2026 service messages were free without a limit. */
export const BeforeItBegins: Story = {
  parameters: { sandbox: { account: 'kolkata', clock: new Date('2026-09-18T09:00:00Z') } },
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(within(canvasElement).getAllByText('the allowance begins on Oct 1, 2026')[0]).toBeVisible(),
    )
  },
}

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
