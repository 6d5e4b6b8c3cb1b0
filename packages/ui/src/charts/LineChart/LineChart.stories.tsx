import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactNode } from 'react'
import { expect } from 'storybook/test'
import { usePlatformAnnotations } from '../../frame/time/usePlatformAnnotations.js'
import type { Slots } from '../../theme/Slots.js'
import { WaRoot } from '../../theme/WaRoot.js'
import { categories, costs, firstDay, halfHours, messages, withMissing } from '../fixtures/sample.js'
import { withRoot } from '../fixtures/withRoot.js'
import { LineChart, type LineChartProps } from './LineChart.js'

const meta = {
  title: 'Charts/Line',
  component: LineChart,
  decorators: [withRoot],
  args: { title: 'Messages', series: messages, granularity: 'DAY' },
} satisfies Meta<typeof LineChart>

export default meta
type Story = StoryObj<typeof meta>

const DAY = 86_400_000

/** Sent and delivered over two months. Point at a day, or press Enter on the plot and use the arrow keys. */
export const Default: Story = {}

/** Four categories, each in the colour it has everywhere. */
export const Categories: Story = { args: { title: 'Conversations by category', series: categories } }

/** Without names at the ends of lines: the legend alone. */
export const WithoutDirectLabels: Story = {
  args: { title: 'Conversations by category', series: categories, frame: { directLabels: false } },
}

/** Smooth lines do not overshoot their points. */
export const Smooth: Story = { args: { series: messages, curve: 'smooth' } }

/** Steps hold a figure until the next one. */
export const Step: Story = { args: { series: messages.slice(0, 1), curve: 'step' } }

/** Half-hours: the date is said at midnight. */
export const HalfHours: Story = {
  args: {
    title: 'Messages by half-hour',
    granularity: 'HALF_HOUR',
    series: [
      { key: 'SENT', label: 'Sent', points: halfHours(144, 220, 1) },
      { key: 'DELIVERED', label: 'Delivered', points: halfHours(144, 200, 2) },
    ],
  },
}

/** Missing figures leave gaps: they are not zero, and no line bridges them. */
export const Gaps: Story = { args: { series: withMissing(messages, 20, 27, 'no-data') } }

/** Costs the platform keeps back are hatched. */
export const Withheld: Story = {
  args: {
    title: 'Cost by category',
    format: { kind: 'money', currency: 'USD' },
    series: withMissing(costs, 18, 30, 'withheld'),
    footnotes: [
      {
        text: 'Costs after 18 September are withheld for accounts billed by a partner.',
        severity: 'warning',
      },
    ],
  },
}

/** The last bucket is still counting, and drawn so. */
export const PartialLastBucket: Story = { args: { partialFrom: firstDay + 58 * DAY } }

/** The period before lies under the present one, bucket by bucket. */
export const Comparison: Story = {
  args: {
    title: 'Messages sent',
    series: messages.slice(0, 1).map((one) => ({ ...one, points: one.points.slice(28, 56) })),
    previous: messages.slice(0, 1).map((one) => ({ ...one, points: one.points.slice(0, 28) })),
    additive: true,
  },
}

/** Dates worth knowing are numbered on the axis and named below. */
export const Annotations: Story = {
  args: {
    annotations: [
      { x: firstDay + 12 * DAY, label: 'Campaign “Monsoon sale” began' },
      { x: firstDay + 41 * DAY, label: 'Second phone number attached' },
    ],
  },
}

function Priced(props: LineChartProps): ReactNode {
  return <LineChart {...props} annotations={usePlatformAnnotations('pricing')} />
}

/** The platform's own dates, on which figures changed their meaning, in the reader's language. */
export const PlatformDates: Story = {
  args: {
    title: 'Messages charged',
    series: messages.map((one) => ({
      ...one,
      points: one.points.map(({ y }, at) => ({ x: Date.UTC(2025, 5, 1 + at) - 19_800_000, y })),
    })),
  },
  render: (args) => <Priced {...args} />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1)
    await expect(canvasElement.querySelectorAll('[data-wa-over] circle')).toHaveLength(1)
  },
}

/** Twelve series of half-hours over three months: 51,840 points, of which a pixel shows no more than it can. */
export const Dense: Story = {
  args: {
    title: 'Messages by phone number and half-hour',
    granularity: 'HALF_HOUR',
    series: Array.from({ length: 12 }, (_, at) => ({
      key: `phone-${at}`,
      label: `+91 22 5550 01${10 + at}`,
      points: halfHours(4320, 60 + at * 25, at),
    })),
  },
}

/** Unit prices keep their significant digits. */
export const UnitPrice: Story = {
  args: {
    title: 'Cost per delivered message',
    format: { kind: 'unitPrice', currency: 'IDR' },
    series: [
      {
        key: 'COST_PER_DELIVERED',
        label: 'Cost per delivered',
        points: messages[0]?.points.map(({ x, y }) => ({ x, y: (y ?? 0) / 7300 })) ?? [],
      },
    ],
  },
}

/** A single day is a single point. */
export const OnePoint: Story = {
  args: { series: messages.map((one) => ({ ...one, points: one.points.slice(0, 1) })) },
}

/** The shape of what is coming. */
export const Loading: Story = { args: { series: [], state: { status: 'loading' } } }

/** Several requests: how far it is, and a way to stop. */
export const LoadingProgress: Story = {
  args: { series: [], state: { status: 'loading', progress: { done: 3, total: 12 }, onCancel: () => {} } },
}

/** Newer figures are on their way; the present ones stay, labelled. */
export const Refreshing: Story = { args: { state: { status: 'success', refreshing: true } } }

/** Nothing to show, and why that may be. */
export const Empty: Story = {
  args: {
    series: [],
    emptyReasons: [
      'Nothing was sent in this period.',
      'The phone number was attached to the account later.',
      'The period lies beyond what the platform keeps.',
    ],
  },
}

/** Nothing is asked for a while: how long, counted down, and a way to stop. */
export const Waiting: Story = {
  args: {
    series: [],
    state: {
      status: 'loading',
      progress: { done: 2, total: 7 },
      waiting: { until: new Date('2026-03-18T15:21:59Z'), why: 'named' },
      onCancel: () => {},
    },
  },
}

/** Newer figures have to wait: the earlier ones stay, and say so. */
export const WaitingForNewer: Story = {
  args: {
    state: {
      status: 'success',
      refreshing: true,
      waiting: { until: new Date('2026-03-18T15:21:59Z'), why: 'reserve' },
      onCancel: () => {},
    },
  },
}

/** What happened, what to do, and a way to try again. */
export const Failed: Story = {
  args: {
    series: [],
    state: {
      status: 'error',
      message: 'The platform’s hourly limit is used up',
      advice: 'It opens again in about 12 minutes.',
      onRetry: () => {},
    },
  },
}

const own: Slots = {
  Loader: ({ height }) => <div style={{ minHeight: height }}>Just a moment…</div>,
  Empty: ({ reasons }) => <p data-host="">All quiet. {reasons.join(' ')}</p>,
  Error: ({ message, onRetry }) => (
    <p data-host="">
      {message}{' '}
      <button type="button" onClick={onRetry}>
        Once more
      </button>
    </p>
  ),
}

/** A host’s own components for what stands in place of figures: `slots` of the provider or the root. */
export const OwnSlots: Story = {
  args: { series: [] },
  render: (args) => (
    <WaRoot slots={own}>
      <div style={{ display: 'grid', gap: 16 }}>
        <LineChart {...args} title="On its way" state={{ status: 'loading' }} frame={{ height: 80 }} />
        <LineChart {...args} title="Nothing" emptyReasons={['It was Sunday.']} frame={{ height: 80 }} />
        <LineChart
          {...args}
          title="Failed"
          state={{ status: 'error', message: 'The limit is used up.', onRetry: () => {} }}
          frame={{ height: 80 }}
        />
      </div>
    </WaRoot>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Just a moment…')).toBeVisible()
    await expect(canvas.getByText('All quiet. It was Sunday.')).toBeVisible()
    await expect(canvas.getByRole('alert')).toHaveTextContent('The limit is used up. Once more')
  },
}

/** The reader may not see these figures. */
export const NoPermission: Story = { args: { series: [], state: { status: 'no-permission' } } }

/** The platform tells no cost at all. */
export const CostWithheld: Story = {
  args: { title: 'Cost', series: [], state: { status: 'cost-withheld' } },
}

/** Labels of other people stay text, however hostile or long. */
export const HostileLabels: Story = {
  args: {
    title: '<img src=x onerror=alert(1)> Messages',
    series: [
      { key: '__proto__', label: '__proto__', points: messages[0]?.points ?? [] },
      { key: 'rtl', label: '\u202Egnissap on', points: messages[1]?.points ?? [] },
      { key: 'long', label: 'A very long label '.repeat(16), points: categories[0]?.points ?? [] },
      { key: 'tag', label: '</style><script>alert(1)</script>', points: categories[1]?.points ?? [] },
    ],
  },
}

/** Dragged over, or zoomed with buttons and dates from the chart's actions. */
export const Zoomed: Story = {
  args: { title: 'Conversations by category', series: categories },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Chart actions/ }))
    await userEvent.click(canvas.getByRole('menuitem', { name: 'Zoom' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Zoom in' }))
  },
}

/** The same figures as a table. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^View as table/ }))
  },
}

/** The keyboard: Enter begins, arrows move, the question mark explains. */
export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}{End}{ArrowLeft}{ArrowDown}')
  },
}
