import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { hostileParts } from '../fixtures/hostileParts.js'
import { states } from '../fixtures/states.js'
import { withRoot } from '../fixtures/withRoot.js'
import { Treemap } from './Treemap.js'
import type { TreeGroup } from './treeParts.js'

const categories = [
  ['MARKETING', 'Marketing', 5200],
  ['UTILITY', 'Utility', 3600],
  ['AUTHENTICATION', 'Authentication', 1900],
  ['SERVICE', 'Service', 800],
] as const
const countries = ['India', 'Brazil', 'Indonesia', 'Mexico', 'Spain', 'Kenya']

const groups: readonly TreeGroup[] = categories.map(([key, label, level], at) => ({
  key,
  label,
  children: countries.map((name, index) => ({
    key: name,
    label: name,
    value: Math.round(level / (1 + ((index + at) % countries.length)) ** 1.2),
  })),
}))

const meta = {
  title: 'Charts/Treemap',
  component: Treemap,
  decorators: [withRoot],
  args: { title: 'Messages by category and country', groups, frame: { height: 340 } },
} satisfies Meta<typeof Treemap>

export default meta
type Story = StoryObj<typeof meta>

/** Categories, and the countries inside them. A click opens a category. */
export const Default: Story = {}

/** Groups without parts stand for themselves. */
export const OneLevel: Story = {
  args: { groups: countries.map((label, at) => ({ key: label, label, value: Math.round(4000 / (at + 1)) })) },
}

export const Money: Story = { args: { format: { kind: 'money', currency: 'USD' } } }

export const Loading: Story = { args: { groups: [], ...states.loading } }

export const Refreshing: Story = { args: states.refreshing }

export const Partial: Story = { args: states.partial }

export const Empty: Story = { args: { groups: [], ...states.empty } }

export const Failed: Story = { args: { groups: [], ...states.failed } }

export const NoPermission: Story = { args: { groups: [], ...states.denied } }

export const CostWithheld: Story = { args: { groups: [], ...states.withheld } }

/** Labels of other people stay text, however hostile or long. */
export const HostileLabels: Story = { args: { groups: hostileParts } }

/** A row a part. */
export const AsTable: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^View as table/ }))
    await expect(canvas.getAllByRole('row')).toHaveLength(26)
  },
}

/** Enter opens the group that is read, Escape leads back to it, then out. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const reading = () => canvasElement.querySelector('[data-wa-reading]')
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}{ArrowRight}')
    await expect(reading()).toHaveTextContent(/Utility/)
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByRole('button', { name: 'Back to everything' })).toBeVisible()
    await expect(reading()).toHaveTextContent(/Kenya/)
    await userEvent.keyboard('{Escape}')
    await expect(reading()).toHaveTextContent(/Utility/)
    await userEvent.keyboard('{Escape}')
    await expect(reading()).toBeEmptyDOMElement()
  },
}
