import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { hostileParts, hostileTitle } from '../fixtures/hostileParts.js'
import { readingOf, seeInTable } from '../fixtures/readingOf.js'
import { states } from '../fixtures/states.js'
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

export const Loading: Story = { args: { slices: [], ...states.loading } }

export const Refreshing: Story = { args: states.refreshing }

export const Partial: Story = { args: states.partial }

export const Empty: Story = { args: { slices: [], ...states.empty } }

export const Failed: Story = { args: { slices: [], ...states.failed } }

export const NoPermission: Story = { args: { slices: [], ...states.denied } }

export const CostWithheld: Story = { args: { slices: [], ...states.withheld } }

/** Labels of other people stay text, however hostile or long. */
export const HostileLabels: Story = { args: { title: hostileTitle, slices: hostileParts } }

/** The same figures as a table. */
export const AsTable: Story = { play: (story) => seeInTable(story, /Utility/, '12,204') }

/** Arrows go round; a hidden slice is out of the whole, of the table and of the summary. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}{ArrowRight}')
    await expect(readingOf(canvasElement)).toHaveTextContent('12,204 (30.0%)')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(canvas.getByRole('button', { name: 'Marketing' }))
    await expect(canvas.getByRole('figure')).toHaveTextContent('22,235 in total.')
  },
}
