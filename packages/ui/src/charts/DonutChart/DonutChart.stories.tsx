import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { withRoot } from '../fixtures/withRoot.js'
import { DonutChart } from './DonutChart.js'
import type { DonutSlice } from './donutParts.js'

const slices: readonly DonutSlice[] = [
  { key: 'MARKETING', label: 'Marketing', value: 18_412 },
  { key: 'UTILITY', label: 'Utility', value: 12_204 },
  { key: 'AUTHENTICATION', label: 'Authentication', value: 6_881 },
  { key: 'SERVICE', label: 'Service', value: 3_150 },
]

const countries = ['India', 'Brazil', 'Indonesia', 'Mexico', 'Singapore', 'Germany', 'Spain', 'Kenya', 'Peru']

const meta = {
  title: 'Charts/Donut',
  component: DonutChart,
  decorators: [withRoot],
  args: { title: 'Messages by category', slices },
} satisfies Meta<typeof DonutChart>

export default meta
type Story = StoryObj<typeof meta>

/** Four categories, each in the colour it has everywhere, and the whole in the middle. */
export const Default: Story = {}

/** Of many, the largest are drawn and the small ones together; the tooltip and the table name them. */
export const Other: Story = {
  args: {
    title: 'Messages by country',
    slices: countries.map((label, at) => ({ key: label, label, value: Math.round(9000 / (at + 1) ** 1.4) })),
  },
}

export const Money: Story = {
  args: { title: 'Cost by category', format: { kind: 'money', currency: 'EUR' } },
}

/** A refund is no part of a whole: the summary says what is not drawn, the table has it. */
export const BelowZeroAndMissing: Story = {
  args: {
    slices: [
      ...slices.slice(0, 2),
      { key: 'REFUND', label: 'Refunds', value: -210 },
      { key: 'X', label: 'Unknown', value: null, reason: 'withheld' },
    ],
  },
}

export const OneSlice: Story = { args: { slices: slices.slice(0, 1) } }

export const Loading: Story = { args: { slices: [], state: { status: 'loading' } } }

export const Refreshing: Story = { args: { state: { status: 'success', refreshing: true } } }

export const Empty: Story = { args: { slices: [], emptyReasons: ['Nothing was sent in this period.'] } }

export const Failed: Story = {
  args: { slices: [], state: { status: 'error', message: 'The connection was lost', onRetry: () => {} } },
}

export const CostWithheld: Story = { args: { slices: [], state: { status: 'cost-withheld' } } }

export const HostileLabels: Story = {
  args: {
    title: '<img src=x onerror=alert(1)>',
    slices: [
      { key: '__proto__', label: '</style><script>alert(1)</script>', value: 900 },
      { key: 'rtl', label: '\u202Egnissap on', value: 700 },
      { key: 'long', label: 'A very long label '.repeat(16), value: 650 },
    ],
  },
}

/** The same figures as a table. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'View as table' }))
    await expect(canvas.getByRole('row', { name: /Utility/ })).toHaveTextContent('12,204')
  },
}

/** Arrows go round; a hidden slice is out of the whole, of the table and of the summary. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}{ArrowRight}')
    await expect(canvasElement.querySelector('[data-wa-reading]')).toHaveTextContent('12,204 (30%)')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(canvas.getByRole('button', { name: 'Marketing' }))
    await expect(canvas.getByRole('figure')).toHaveTextContent('22,235 in total.')
  },
}
