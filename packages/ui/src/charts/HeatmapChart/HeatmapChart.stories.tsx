import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { halfHours } from '../fixtures/sample.js'
import { states } from '../fixtures/states.js'
import { withRoot } from '../fixtures/withRoot.js'
import { HeatmapChart } from './HeatmapChart.js'

const points = halfHours(48 * 28, 220, 7)

const meta = {
  title: 'Charts/Heatmap',
  component: HeatmapChart,
  decorators: [withRoot],
  args: { title: 'When messages are sent', points },
} satisfies Meta<typeof HeatmapChart>

export default meta
type Story = StoryObj<typeof meta>

/** Four weeks, folded into one on the account's own clock. */
export const Default: Story = {}

/** The mean of a half hour is the fairer figure when the span is not of whole weeks. */
export const Mean: Story = { args: { points: points.slice(0, 48 * 10), combine: 'mean' } }

/** Weeks that begin on Sunday. */
export const FromSunday: Story = { args: { firstDayOfWeek: 0 } }

/** Missing half hours are a stroke, zero is an empty cell: the legend names both. */
export const MissingAndZero: Story = {
  args: {
    points: points
      .slice(0, 48 * 7)
      .map(({ x, y }, at) => (at % 48 < 10 ? { x, y: 0 } : at % 48 > 40 ? { x, y: null } : { x, y })),
  },
}

/** A week in which Berlin's clocks go forward: the skipped hour has no figure, and no other is moved. */
export const ClockChange: Story = {
  args: {
    timeZone: 'Europe/Berlin',
    points: Array.from({ length: 334 }, (_, at) => ({
      x: Date.UTC(2024, 2, 24, 23) + at * 1_800_000,
      y: (at % 48) + 1,
    })),
  },
}

export const Loading: Story = { args: { points: [], ...states.loading } }

export const Refreshing: Story = { args: states.refreshing }

export const Partial: Story = { args: states.partial }

export const Empty: Story = { args: { points: [], ...states.empty } }

export const Failed: Story = { args: { points: [], ...states.failed } }

export const NoPermission: Story = { args: { points: [], ...states.denied } }

/** A row a half hour, a column a weekday. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^View as table/ }))
    await expect(canvas.getByRole('columnheader', { name: 'Wednesday' })).toBeVisible()
    await expect(canvas.getAllByRole('row')).toHaveLength(49)
  },
}

/** Arrows in two dimensions. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const reading = () => canvasElement.querySelector('[data-wa-reading]')
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}')
    await expect(reading()).toHaveTextContent(/Monday 12:00/)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
    await expect(reading()).toHaveTextContent(/Wednesday 12:30/)
    await userEvent.keyboard('{End}')
    await expect(reading()).toHaveTextContent(/Wednesday 11:30/)
  },
}
