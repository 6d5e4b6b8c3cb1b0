import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { withRoot } from '../fixtures/withRoot.js'
import { CategoryBarChart } from './CategoryBarChart.js'
import type { CategorySeries } from './CategorySeries.js'

const countries = [
  { key: 'IN', label: 'India' },
  { key: 'BR', label: 'Brazil' },
  { key: 'ID', label: 'Indonesia' },
  { key: 'MX', label: 'Mexico' },
  { key: 'DE', label: 'Germany' },
  { key: 'AE', label: 'United Arab Emirates' },
]

function figures(key: string, label: string, ys: readonly (number | null)[]): CategorySeries {
  return { key, label, points: countries.map(({ key: x }, at) => ({ x, y: ys[at] ?? null })) }
}

const delivered = figures('DELIVERED', 'Delivered', [48_210, 30_944, 21_380, 9_120, 4_016, 880])
const series = [
  figures('MARKETING', 'Marketing', [30_120, 18_400, 12_050, 5_200, 1_100, 210]),
  figures('UTILITY', 'Utility', [12_090, 9_544, 6_330, 2_920, 2_400, 520]),
  figures('AUTHENTICATION', 'Authentication', [6_000, 3_000, 3_000, 1_000, 516, 150]),
]

const meta = {
  title: 'Charts/Category bar',
  component: CategoryBarChart,
  decorators: [withRoot],
  args: { title: 'Messages by country', categories: countries, series },
} satisfies Meta<typeof CategoryBarChart>

export default meta
type Story = StoryObj<typeof meta>

/** Categories stacked by country; the total stands at the end of the bar. */
export const Stacked: Story = {}

/** One figure a country. */
export const OneSeries: Story = { args: { title: 'Delivered by country', series: [delivered] } }

/** Side by side. */
export const Grouped: Story = { args: { layout: 'grouped' } }

/** As parts of a hundred; the tooltip keeps the figures. */
export const Percent: Story = { args: { layout: 'percent' } }

/** Figures below zero grow the other way. */
export const Negative: Story = {
  args: {
    title: 'Change against the month before',
    series: [figures('DELIVERED', 'Delivered', [4_120, -2_310, 1_204, -180, 0, 96])],
  },
}

/** Beside each bar, pale, what it was the month before. */
export const Comparison: Story = {
  args: {
    series: [delivered],
    previous: [figures('DELIVERED', 'Delivered', [41_000, 33_120, 18_200, 9_500, 3_000, null])],
  },
}

/** Missing is said, and is not zero. */
export const Missing: Story = {
  args: {
    series: [
      {
        ...delivered,
        points: delivered.points.map((point, at) =>
          at === 2
            ? { x: point.x, y: null, reason: 'withheld' as const }
            : at === 4
              ? { ...point, y: 0 }
              : point,
        ),
      },
    ],
  },
}

const templates = ['en', 'es', 'pt_BR', 'hi'].map((language, at) => ({
  key: `order_update_confirmation_with_tracking_${language}`,
  label: `order_update_confirmation_with_tracking_${language}`,
  y: 900 - at * 170,
}))

/** Long names that begin alike lose their middle, so that they can still be told apart. */
export const LongNames: Story = {
  args: {
    title: 'Read by template',
    categories: templates,
    series: [{ key: 'READ', label: 'Read', points: templates.map(({ key, y }) => ({ x: key, y })) }],
  },
}

/** A rate does not add up: bars stand side by side and there is no total. */
export const Ratio: Story = {
  args: {
    title: 'Read rate by country',
    format: { kind: 'ratio' },
    series: [figures('READ', 'Read rate', [0.71, 0.64, 0.69, 0.58, 0.77, 0.61])],
  },
}

/** Names of other people stay text, however hostile or long. */
export const HostileLabels: Story = {
  args: {
    categories: [
      { key: 'IN', label: '</style><script>alert(1)</script>' },
      { key: 'BR', label: '\u202Egnissap on' },
      { key: 'ID', label: 'A very long name '.repeat(18) },
      { key: '__proto__', label: '__proto__' },
    ],
    series: [{ ...delivered, points: [...delivered.points, { x: '__proto__', y: 12_000 }] }],
  },
}

export const Loading: Story = { args: { series: [], state: { status: 'loading' } } }

export const Refreshing: Story = { args: { state: { status: 'success', refreshing: true } } }

export const Empty: Story = { args: { series: [], emptyReasons: ['Nothing was sent in this period.'] } }

export const Failed: Story = {
  args: { series: [], state: { status: 'error', message: 'The connection was lost', onRetry: () => {} } },
}

export const CostWithheld: Story = {
  args: { title: 'Cost by country', series: [], state: { status: 'cost-withheld' } },
}

/** A row a country. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^View as table/ }))
    await expect(canvas.getAllByRole('row')).toHaveLength(countries.length + 2)
  },
}

/** Up and down are rows, left and right the series of a row; Enter opens the bar. */
export const Keyboard: Story = {
  args: { onItemAction: fn() },
  play: async ({ args, canvas, canvasElement, userEvent }) => {
    const reading = (): string =>
      (canvasElement.querySelector('[data-wa-reading]')?.textContent ?? '').replace(/[\u2066-\u2069]/g, '')
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}')
    await expect(reading()).toBe('India: Marketing: 30,120. Total: 48,210')
    await userEvent.keyboard('{ArrowDown}{ArrowRight}')
    await expect(reading()).toContain('Brazil: Utility: 9,544')
    await userEvent.keyboard('{Enter}')
    await expect(args.onItemAction).toHaveBeenCalledWith({ key: 'UTILITY', categoryKey: 'BR', y: 9544 })
    await userEvent.keyboard('{End}')
    await expect(reading()).toContain('United Arab Emirates: Utility: 520')
    await userEvent.keyboard('{Escape}')
    await expect(reading()).toBe('')
  },
}
