import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import type { HostSeries } from '../fixtures/sample.js'
import { categories, costs, firstDay, messages, withMissing } from '../fixtures/sample.js'
import { withRoot } from '../fixtures/withRoot.js'
import { BarChart } from './BarChart.js'

const short: readonly HostSeries[] = categories.map((one) => ({ ...one, points: one.points.slice(0, 14) }))

const meta = {
  title: 'Charts/Bar',
  component: BarChart,
  decorators: [withRoot],
  args: { title: 'Conversations by category', series: categories, granularity: 'DAY' },
} satisfies Meta<typeof BarChart>

export default meta
type Story = StoryObj<typeof meta>

const DAY = 86_400_000

/** Categories stacked by day. */
export const Stacked: Story = {}

/** Side by side. */
export const Grouped: Story = { args: { series: short, layout: 'grouped' } }

/** As parts of a hundred; the tooltip keeps the figures. */
export const Percent: Story = { args: { layout: 'percent' } }

/** Money by day. */
export const Cost: Story = {
  args: { title: 'Cost by category', series: costs, format: { kind: 'money', currency: 'EUR' } },
}

/** Months have as many days as they have. */
export const Months: Story = {
  args: {
    title: 'Messages by month',
    granularity: 'MONTH',
    series: messages.map((one) => ({
      ...one,
      points: Array.from({ length: 14 }, (_, month) => ({
        x: Date.UTC(2023, 8 + month, 0, 18, 30),
        y: Math.round(((one.points[month]?.y ?? 0) * (30 + month)) / 2),
      })),
    })),
    layout: 'grouped',
  },
}

/** Figures below zero stand below the base line. */
export const Negative: Story = {
  args: {
    title: 'Change against the day before',
    series: short.slice(0, 2).map((one) => ({
      ...one,
      points: one.points.map(({ x, y }, at) => ({ x, y: (y ?? 0) - (one.points[at - 1]?.y ?? y ?? 0) })),
    })),
  },
}

/** Missing days leave gaps, withheld ones hatching. */
export const Missing: Story = {
  args: { series: withMissing(withMissing(categories, 8, 12, 'no-data'), 40, 52, 'withheld') },
}

const compared = (from: number): readonly HostSeries[] =>
  categories.slice(0, 3).map((one) => ({ ...one, points: one.points.slice(from, from + 14) }))

/** Beside each bar, pale, what it was two weeks before. */
export const Comparison: Story = { args: { series: compared(14), previous: compared(0) } }

/** The same, side by side: each series against its own past. */
export const ComparisonGrouped: Story = {
  args: { series: compared(14), previous: compared(0), layout: 'grouped' },
}

const lying = (count: number): readonly HostSeries[] =>
  categories.map((one) => ({ ...one, points: one.points.slice(0, count) }))

/** Lying: a row a day, figures at the ends of bars. Up and down are days, left and right the series of a day. */
export const Horizontal: Story = {
  args: { series: lying(10), orientation: 'horizontal' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const reading = (): string => canvasElement.querySelector('[data-wa-reading]')?.textContent ?? ''
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}{ArrowDown}')
    await expect(reading()).toContain('Marketing')
    const first = reading()
    await userEvent.keyboard('{End}')
    await expect(reading()).not.toBe(first)
    await userEvent.keyboard('{Escape}')
    await expect(reading()).toBe('')
  },
}

/** Lying, side by side. */
export const HorizontalGrouped: Story = {
  args: { series: lying(6).slice(0, 3), orientation: 'horizontal', layout: 'grouped' },
}

/** Lying, as parts of a hundred, with a day without figures, one that is withheld and one still counting. */
export const HorizontalPercent: Story = {
  args: {
    series: withMissing(withMissing(lying(10), 3, 4, 'no-data'), 6, 7, 'withheld'),
    orientation: 'horizontal',
    layout: 'percent',
    partialFrom: firstDay + 9 * DAY,
  },
}

/** Lying, compared with the week before, with a date worth knowing. */
export const HorizontalComparison: Story = {
  args: {
    series: compared(14).map((one) => ({ ...one, points: one.points.slice(0, 7) })),
    previous: compared(7).map((one) => ({ ...one, points: one.points.slice(0, 7) })),
    orientation: 'horizontal',
    annotations: [{ x: firstDay + 16 * DAY, label: 'Campaign “Monsoon sale” began' }],
  },
}

/** The last bucket is still counting, and drawn pale. */
export const PartialLastBucket: Story = { args: { series: short, partialFrom: firstDay + 13 * DAY } }

/** The first and the last bucket hold a part of their time, and say which: in the tooltip, the table, the summary. */
export const CutBuckets: Story = {
  args: {
    granularity: 'WEEK',
    series: short.map((one) => ({
      ...one,
      points: [0, 1, 2, 3, 4].map((week) => ({
        x: firstDay + week * 7 * DAY,
        y: [410, 980, 1040, 1120, 530][week] ?? null,
        part: week === 0 || week === 4 ? partOf(week) : undefined,
      })),
    })),
  },
}

function partOf(week: number): NonNullable<(typeof short)[number]['points'][number]['part']> {
  const start = firstDay + week * 7 * DAY
  return week === 0
    ? { start: start + 4 * DAY, end: start + 7 * DAY, reasons: ['range'] }
    : { start, end: start + 3 * DAY, reasons: ['range', 'not-over'] }
}

export const Loading: Story = {
  args: { series: [], state: { status: 'loading', progress: { done: 5, total: 8 }, onCancel: () => {} } },
}

export const Empty: Story = { args: { series: [], emptyReasons: ['Nothing was sent in this period.'] } }

export const Failed: Story = {
  args: { series: [], state: { status: 'error', message: 'The connection was lost', onRetry: () => {} } },
}
