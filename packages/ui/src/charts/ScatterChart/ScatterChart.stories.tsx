import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { chance } from '../fixtures/sample.js'
import { states } from '../fixtures/states.js'
import { withRoot } from '../fixtures/withRoot.js'
import { ScatterChart } from './ScatterChart.js'
import type { ScatterPoint } from './scatterPoints.js'

const names = [
  'autumn_offer',
  'order_update',
  'sign_in_code',
  'delivery_today',
  'cart_reminder',
  'feedback',
  'welcome',
]
const random = chance(4)
const templates: readonly ScatterPoint[] = names.map((label) => ({
  key: label,
  label,
  x: Math.round(600 + random() * 46_000),
  y: 0.25 + random() * 0.65,
  size: 4 + random() * 420,
}))

const meta = {
  title: 'Charts/Scatter',
  component: ScatterChart,
  decorators: [withRoot],
  args: {
    title: 'Templates compared',
    points: templates,
    x: { label: 'Sent' },
    y: { label: 'Read rate', format: { kind: 'ratio' } },
    size: { label: 'Amount spent', format: { kind: 'money', currency: 'USD' } },
    frame: { height: 340 },
  },
} satisfies Meta<typeof ScatterChart>

export default meta
type Story = StoryObj<typeof meta>

/** Volume across, read rate upwards, cost as the area of the dots. */
export const Default: Story = {}

/** Labels give way to each other: the largest dots are named, the tooltip and the table name all. */
export const Many: Story = {
  args: {
    points: Array.from({ length: 60 }, (_, at) => ({
      key: `t${at}`,
      label: `template_${at}`,
      x: Math.round(random() * 20_000),
      y: 0.3 + random() * 0.4,
      size: random() * 90,
    })),
  },
}

/** Without a read rate there is no place; without a cost there is no area. */
export const Missing: Story = {
  args: {
    points: templates.map((one, at) =>
      at === 1 ? { ...one, y: null } : at === 2 ? { ...one, size: null } : one,
    ),
  },
}

/** Reads are kept for a week: a rate says of how many it is, and why there is none. */
export const StillKnown: Story = {
  args: {
    points: templates.map((one, at) =>
      at === 1
        ? { ...one, y: null, missing: { y: 'expired' } }
        : { ...one, notes: { y: `of ${(one.x ?? 0).toLocaleString('en')} still known` } },
    ),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^View as table/ }))
    await expect(canvas.getByRole('row', { name: /^order_update/ })).toHaveTextContent('no longer kept')
    await expect(canvas.getByRole('row', { name: /^autumn_offer/ })).toHaveTextContent(
      /% · of [\d,]+ still known/,
    )
  },
}

export const Loading: Story = { args: { points: [], ...states.loading } }

export const Refreshing: Story = { args: states.refreshing }

export const Partial: Story = { args: states.partial }

export const Empty: Story = { args: { points: [], ...states.empty } }

export const Failed: Story = { args: { points: [], ...states.failed } }

export const NoPermission: Story = { args: { points: [], ...states.denied } }

export const HostileLabels: Story = {
  args: {
    points: ['</style><script>alert(1)</script>', '\u202Egnissap on', 'A very long label '.repeat(16)].map(
      (label, at) => ({ key: `h${at}`, label, x: 100 * (at + 1), y: 0.2 * (at + 1), size: 9 }),
    ),
  },
}

export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^View as table/ }))
    await expect(canvas.getAllByRole('row')).toHaveLength(names.length + 1)
  },
}

/** Arrows lead to the nearest point in their direction. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const reading = () => canvasElement.querySelector('[data-wa-reading]')
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}')
    const first = reading()?.textContent
    await userEvent.keyboard('{ArrowRight}')
    await expect(reading()?.textContent).not.toBe(first)
    await userEvent.keyboard('{Home}')
    await expect(reading()?.textContent).toBe(first)
  },
}
