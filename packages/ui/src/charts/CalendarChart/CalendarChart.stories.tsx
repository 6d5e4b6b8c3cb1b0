import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { days, firstDay } from '../fixtures/sample.js'
import { states } from '../fixtures/states.js'
import { withRoot } from '../fixtures/withRoot.js'
import { CalendarChart } from './CalendarChart.js'

const DAY = 86_400_000
const points = days(122, 3900, 9)

const meta = {
  title: 'Charts/Calendar',
  component: CalendarChart,
  decorators: [withRoot],
  args: { title: 'Messages by day', points },
} satisfies Meta<typeof CalendarChart>

export default meta
type Story = StoryObj<typeof meta>

/** Four months, in the days of the account's zone. */
export const Default: Story = {}

/** Days without a figure are a stroke; days of zero an empty cell. The legend names both. */
export const MissingAndZero: Story = {
  args: {
    points: points.slice(0, 61).map(({ x, y }, at) => {
      if (at % 7 === 6) return { x, y: 0 }
      return at > 20 && at < 27 ? { x, y: null, reason: 'withheld' as const } : { x, y }
    }),
  },
}

/** Figures below zero have the other hue, as strong as the same distance above. */
export const Change: Story = {
  args: {
    title: 'Messages against the week before',
    points: points.map(({ x, y }, at) => ({ x, y: at < 7 ? null : (y ?? 0) - (points[at - 7]?.y ?? 0) })),
  },
}

/** Dates worth knowing are numbered and named below. */
export const Annotations: Story = {
  args: {
    annotations: [
      { x: firstDay + 12 * DAY, label: 'Campaign “Monsoon sale” began' },
      { x: firstDay + 71 * DAY, label: 'Second phone number attached' },
    ],
  },
}

/** A year and more. */
export const LongSpan: Story = { args: { points: days(400, 3900, 11) } }

export const Loading: Story = { args: { points: [], ...states.loading } }

export const Refreshing: Story = { args: states.refreshing }

export const Partial: Story = { args: states.partial }

export const Empty: Story = { args: { points: [], ...states.empty } }

export const Failed: Story = { args: { points: [], ...states.failed } }

export const NoPermission: Story = { args: { points: [], ...states.denied } }

export const CostWithheld: Story = { args: { points: [], ...states.withheld } }

/** A row a day. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^View as table/ }))
    await expect(canvas.getByRole('rowheader', { name: '2024-09-01' })).toBeVisible()
  },
}

/** A day across, a week down, a month by page. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const reading = () => canvasElement.querySelector('[data-wa-reading]')
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}{ArrowRight}{ArrowDown}')
    await expect(reading()).toHaveTextContent(/Sep 9, 2024/)
    await userEvent.keyboard('{PageDown}')
    await expect(reading()).toHaveTextContent(/Oct 9, 2024/)
    await userEvent.keyboard('{Home}{ArrowUp}')
    await expect(reading()).toHaveTextContent(/Sep 1, 2024/)
  },
}
