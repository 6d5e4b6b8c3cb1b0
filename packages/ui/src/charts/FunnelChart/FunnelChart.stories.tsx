import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { hostileParts, hostileTitle } from '../fixtures/hostileParts.js'
import { readingOf, seeInTable } from '../fixtures/readingOf.js'
import { states } from '../fixtures/states.js'
import { withRoot } from '../fixtures/withRoot.js'
import { FunnelChart } from './FunnelChart.js'
import type { FunnelStep } from './funnelRows.js'

const steps: readonly FunnelStep[] = [
  { key: 'SENT', label: 'Sent', value: 48_210 },
  { key: 'DELIVERED', label: 'Delivered', value: 46_377 },
  { key: 'READ', label: 'Read', value: 31_904 },
  { key: 'CLICKED', label: 'Clicked', value: 5_212, of: 'DELIVERED' },
]

const meta = {
  title: 'Charts/Funnel',
  component: FunnelChart,
  decorators: [withRoot],
  args: { title: 'From sent to clicked', steps },
} satisfies Meta<typeof FunnelChart>

export default meta
type Story = StoryObj<typeof meta>

const withValues = (values: Readonly<Record<string, number | null>>): readonly FunnelStep[] =>
  steps.map((step) => ({
    ...step,
    value: Object.hasOwn(values, step.key) ? (values[step.key] ?? null) : step.value,
  }))

/** Every rate names what it is a share of: clicks of what was delivered, since one may click without being seen to read. */
export const Default: Story = {}

/** Clicks above reads are real: the platform keeps them apart. The bar is as long as it is, and the summary says so. */
export const AboveHundred: Story = {
  args: {
    steps: steps.map((step) => (step.key === 'CLICKED' ? { ...step, value: 39_850, of: 'READ' } : step)),
  },
}

/** A step that is not known leaves the next one without a rate. */
export const MissingStep: Story = { args: { steps: withValues({ DELIVERED: null }) } }

/** Nothing was delivered: there is no rate over zero. */
export const ZeroDenominator: Story = { args: { steps: withValues({ DELIVERED: 0, READ: 0, CLICKED: 0 }) } }

/** Several kinds of clicks, each a share of what was delivered. */
export const KindsOfClicks: Story = {
  args: {
    steps: [
      ...steps.slice(0, 3),
      { key: 'clicks:url_button', label: 'Link clicks', value: 5212, of: 'DELIVERED' },
      { key: 'clicks:unique_url_button', label: 'People who clicked a link', value: 4107, of: 'DELIVERED' },
      { key: 'clicks:quick_reply_button', label: 'Quick replies', value: 1893, of: 'DELIVERED' },
    ],
  },
}

export const Loading: Story = { args: { steps: [], ...states.loading } }

export const Refreshing: Story = { args: states.refreshing }

export const Partial: Story = { args: states.partial }

export const Empty: Story = { args: { steps: [], ...states.empty } }

export const Failed: Story = { args: { steps: [], ...states.failed } }

export const NoPermission: Story = { args: { steps: [], ...states.denied } }

/** Labels of other people stay text, however hostile or long. */
export const HostileLabels: Story = { args: { title: hostileTitle, steps: hostileParts } }

/** The same figures as a table. */
export const AsTable: Story = { play: (story) => seeInTable(story, /Read/, '31,904') }

/** Up and down step, Home and End go to the ends, the question mark explains. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}{ArrowDown}')
    await expect(readingOf(canvasElement)).toHaveTextContent('96.2% of')
    await userEvent.keyboard('{End}')
    await expect(readingOf(canvasElement)).toHaveTextContent('5,212')
    await userEvent.keyboard('?')
    await expect(canvas.getByRole('note', { name: 'Keyboard help' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
  },
}
