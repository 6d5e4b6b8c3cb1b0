import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { messages } from '../fixtures/sample.js'
import { withRoot } from '../fixtures/withRoot.js'
import { StatTile } from './StatTile.js'

const points = messages[0]?.points.slice(0, 30) ?? []

const meta = {
  title: 'Charts/Stat tile',
  component: StatTile,
  decorators: [withRoot],
  render: (args) => (
    <div style={{ maxWidth: 280 }}>
      <StatTile {...args} />
    </div>
  ),
  args: { label: 'Messages sent', value: 248_913, previous: 221_410, points },
} satisfies Meta<typeof StatTile>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** Less is better: a fall is good. */
export const Cost: Story = {
  args: {
    label: 'Amount spent',
    value: 1893.4,
    previous: 2120.1,
    format: { kind: 'money', currency: 'USD' },
    goodDirection: 'down',
  },
}

/** A price per thing keeps its digits. */
export const UnitPrice: Story = {
  args: {
    label: 'Cost per delivered',
    value: 0.583,
    previous: 0.55,
    format: { kind: 'unitPrice', currency: 'IDR' },
    goodDirection: 'down',
  },
}

/** Neither more nor less is better. */
export const Ratio: Story = {
  args: {
    label: 'Read rate',
    value: 0.684,
    previous: 0.684,
    format: { kind: 'ratio' },
    note: 'Share of delivered messages',
  },
}

/** A million and more is rounded; pointing at the figure, focusing or tapping it shows it in full. */
export const Large: Story = {
  args: { value: 48_213_907, previous: 51_000_000 },
  parameters: {
    stagings: {
      skip: { 'host:dialog': 'its first Tab starts from the page, which is not in a modal dialog' },
    },
  },
  play: async ({ canvas, userEvent, globals }) => {
    const figure = canvas.getByRole('button')
    const exact = canvas.getByText(new Intl.NumberFormat(globals['locale']).format(48_213_907))
    await expect(exact).not.toBeVisible()
    await userEvent.tab()
    await expect(figure.matches(':focus')).toBe(true)
    await expect(exact).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect(exact).not.toBeVisible()
    await userEvent.hover(figure)
    await expect(exact).toBeVisible()
    await userEvent.unhover(figure)
    await userEvent.click(figure)
    await expect(exact).toBeVisible()
  },
}

export const LargeAmount: Story = {
  args: {
    label: 'Amount spent',
    value: 18_934_021.4,
    previous: 21_201_000.1,
    format: { kind: 'money', currency: 'BRL' },
    goodDirection: 'down',
  },
}

/** Shares change in points. */
export const Points: Story = {
  args: { label: 'Read rate', value: 0.701, previous: 0.64, format: { kind: 'ratio' } },
}

/** Too slight a change to be praised or blamed. */
export const Slight: Story = { args: { value: 248_913, previous: 248_100 } }

/** Not nothing, and so not written as nothing. */
export const NextToNothing: Story = {
  args: { label: 'Amount spent', value: 0.004, previous: 0.02, format: { kind: 'money', currency: 'USD' } },
}

export const NothingBefore: Story = { args: { previous: null } }

export const Missing: Story = { args: { value: null } }

export const Loading: Story = { args: { value: null, state: { status: 'loading' } } }

export const Failed: Story = { args: { value: null, state: { status: 'error', onRetry: () => {} } } }

export const CostWithheld: Story = {
  args: { label: 'Amount spent', value: null, state: { status: 'cost-withheld' } },
}

/** A row of tiles, as a dashboard sets them. */
export const Row: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
      <StatTile label="Sent" value={248_913} previous={221_410} points={points} />
      <StatTile label="Delivered" value={240_102} previous={215_000} points={points} />
      <StatTile label="Read rate" value={0.684} previous={0.71} format={{ kind: 'ratio' }} />
      <StatTile
        label="Amount spent"
        value={1893.4}
        previous={2120.1}
        goodDirection="down"
        format={{ kind: 'money', currency: 'USD' }}
      />
    </div>
  ),
}
