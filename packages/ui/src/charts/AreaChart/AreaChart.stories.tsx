import type { Meta, StoryObj } from '@storybook/react-vite'
import { categories, firstDay, messages, withMissing } from '../fixtures/sample.js'
import { withRoot } from '../fixtures/withRoot.js'
import { AreaChart } from './AreaChart.js'

const meta = {
  title: 'Charts/Area',
  component: AreaChart,
  decorators: [withRoot],
  args: { title: 'Conversations by category', series: categories, granularity: 'DAY' },
} satisfies Meta<typeof AreaChart>

export default meta
type Story = StoryObj<typeof meta>

/** Parts of a whole on each other. */
export const Stacked: Story = {}

/** Parts of a hundred; the tooltip keeps the figures. */
export const Percent: Story = { args: { layout: 'percent' } }

/** Each from zero, for series that are not parts of one whole. */
export const Overlaid: Story = { args: { title: 'Messages', series: messages, layout: 'overlaid' } }

/** One series, smooth. */
export const Smooth: Story = {
  args: { title: 'Messages sent', series: messages.slice(0, 1), layout: 'overlaid', curve: 'smooth' },
}

/** Missing days leave gaps, withheld ones hatching. */
export const Missing: Story = {
  args: { series: withMissing(withMissing(categories, 8, 12, 'no-data'), 40, 52, 'withheld') },
}

/** The last buckets are still counting. */
export const Partial: Story = {
  args: { series: messages, title: 'Messages', layout: 'overlaid', partialFrom: firstDay + 57 * 86_400_000 },
}

const part = (series: typeof categories, from: number) =>
  series.map((one) => ({ ...one, points: one.points.slice(from, from + 28) }))

/** What it was in the period before: a dotted line for each area's upper edge. */
export const Comparison: Story = {
  args: { series: part(categories, 28), previous: part(categories, 0) },
}

/** Where areas lie over each other, the earlier line has the hue of its area. */
export const ComparisonOverlaid: Story = {
  args: {
    title: 'Messages',
    series: part(messages, 28),
    previous: part(messages, 0),
    layout: 'overlaid',
  },
}

export const Loading: Story = { args: { series: [], state: { status: 'loading' } } }

export const Empty: Story = { args: { series: [], emptyReasons: ['Nothing was sent in this period.'] } }

export const Failed: Story = {
  args: { series: [], state: { status: 'error', message: 'The connection was lost', onRetry: () => {} } },
}
