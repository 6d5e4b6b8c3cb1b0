import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { SpendForecast } from './SpendForecast.js'

const clock = new Date('2026-11-18T09:00:00Z')

const meta = {
  title: 'Dashboards/Expected cost',
  component: SpendForecast,
  parameters: { sandbox: { account: 'kolkata', clock } },
} satisfies Meta<typeof SpendForecast>
export default meta

type Story = StoryObj<typeof meta>

/** A month that two others foretell, with its interval; service messages, free up to an allowance, are left out and told. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const tile = within(canvasElement)
    await waitFor(() => expect(tile.getByText(/80% likely between .* and .* so far/)).toBeVisible())
    await expect(tile.getByText(/without Service/)).toBeVisible()
  },
}

/** Billed to the partner: the platform withholds the cost, and nothing can be told of it. */
export const PartnerBilled: Story = {
  parameters: { sandbox: { account: 'partnerBilled', clock } },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(within(canvasElement).getByText('–')).toBeVisible())
  },
}

/** Figures that never come. */
export const Loading: Story = {
  parameters: {
    sandbox: { account: 'kolkata', clock, faults: [{ kind: 'hang', match: /pricing_analytics/ }] },
  },
}
