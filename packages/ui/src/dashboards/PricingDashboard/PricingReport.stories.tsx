import type { Meta, StoryObj } from '@storybook/react-vite'
import { PricingReport } from './PricingReport.js'

const meta = {
  title: 'Dashboards/Reports/Pricing',
  component: PricingReport,
  args: { query: { range: { start: '2026-02-17', end: '2026-03-19' }, granularity: 'DAY' } },
} satisfies Meta<typeof PricingReport>
export default meta

type Story = StoryObj<typeof meta>

export const LastMonth: Story = {}
