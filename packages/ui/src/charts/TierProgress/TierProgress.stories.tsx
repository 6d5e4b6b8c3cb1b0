import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { hostileLabels, hostileTitle } from '../fixtures/hostileParts.js'
import { readingOf, seeInTable } from '../fixtures/readingOf.js'
import { states } from '../fixtures/states.js'
import { withRoot } from '../fixtures/withRoot.js'
import { TierProgress } from './TierProgress.js'
import type { TierRow } from './tierPlaces.js'

const tiers = ['0:100000', '100001:500000', '500001:2000000', '2000001:MAX']
const rows: readonly TierRow[] = [
  {
    key: 'IN UTILITY',
    market: 'India',
    category: 'Utility',
    colorKey: 'UTILITY',
    charged: 312_480,
    tier: '100001:500000',
    tiers,
  },
  {
    key: 'BR AUTHENTICATION',
    market: 'Brazil',
    category: 'Authentication',
    colorKey: 'AUTHENTICATION',
    charged: 18_204,
    tier: '100001:500000',
    tiers: tiers.slice(0, 2),
  },
  {
    key: 'ID UTILITY',
    market: 'Indonesia',
    category: 'Utility',
    colorKey: 'UTILITY',
    charged: 61_377,
    tier: '0:100000',
  },
  {
    key: 'IN MARKETING',
    market: 'India',
    category: 'Marketing',
    colorKey: 'MARKETING',
    charged: 204_911,
    tier: '0:MAX',
  },
]

/** 22 October 2026, noon in Kolkata. */
const asOf = Date.UTC(2026, 9, 22, 6, 30)
/** From the 1st, 00:00 in Kolkata, until then. */
const range = { start: Date.UTC(2026, 8, 30, 18, 30), end: asOf }

const meta = {
  title: 'Charts/TierProgress',
  component: TierProgress,
  decorators: [withRoot],
  args: { title: 'Volume tiers this month', rows, asOf },
} satisfies Meta<typeof TierProgress>

export default meta
type Story = StoryObj<typeof meta>

/**
 * One account among others of its portfolio: volumes are "at least", the tier is the one that the platform reported. Only the
 * tiers seen on points are known; what lies beyond is dashed.
 */
export const Default: Story = {}

/** The host says that the account is all of its portfolio, and asked for exactly the month to date: what is left is told. */
export const WholePortfolio: Story = {
  args: { wholePortfolio: true, range },
  play: async ({ canvas }) => {
    // Brazil is reported in a tier that this account alone has not reached: that row stays "at least".
    await expect(canvas.getByText('187,520 left in this tier')).toBeVisible()
    await expect(canvas.getByText('at least 100,001')).toBeVisible()
  },
}

/** The range begins a day late: no word of what is left, whatever the host says of the portfolio. */
export const NotMonthToDate: Story = {
  args: { wholePortfolio: true, range: { ...range, start: range.start + 86_400_000 } },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/left in this tier/)).toBeNull()
    await expect(canvas.getByText('at least 312,480')).toBeVisible()
  },
}

/** No tier reported, one that cannot be read, one that is already passed, and no figure. */
export const UnknownTiers: Story = {
  args: {
    rows: [
      { key: 'a', market: 'Mexico', category: 'Service', charged: 0, tier: null },
      { key: 'b', market: 'Peru', category: 'Utility', charged: 4100, tier: 'GOLD' },
      { key: 'c', market: 'Spain', category: 'Utility', charged: 140_000, tier: '0:100000' },
      {
        key: 'd',
        market: 'Kenya',
        category: 'Utility',
        charged: null,
        tier: '100001:500000',
        reason: 'withheld',
      },
      { key: 'e', market: '', category: '', charged: null, tier: null },
    ],
  },
}

export const Loading: Story = { args: { rows: [], ...states.loading } }

export const Refreshing: Story = { args: states.refreshing }

export const Partial: Story = { args: states.partial }

export const Empty: Story = { args: { rows: [], ...states.empty } }

export const Failed: Story = { args: { rows: [], ...states.failed } }

export const NoPermission: Story = { args: { rows: [], ...states.denied } }

export const HostileLabels: Story = {
  args: {
    title: hostileTitle,
    rows: hostileLabels.map((label, at) => ({
      key: at === 0 ? '__proto__' : label,
      market: label,
      category: label,
      charged: 900,
      tier: at === 1 ? label : '0:1000',
    })),
  },
}

/** The same figures as a table. */
export const AsTable: Story = { play: (story) => seeInTable(story, /Brazil/, '18,204100,001') }

/** Up and down step, Home and End go to the ends; what is read is "at least", too. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}')
    await expect(readingOf(canvasElement)).toHaveTextContent('at least 312,480')
    await expect(readingOf(canvasElement)).toHaveTextContent('next tier from 500,001')
    await userEvent.keyboard('{ArrowDown}')
    await expect(readingOf(canvasElement)).toHaveTextContent('at least 100,001')
    await userEvent.keyboard('{End}')
    await expect(readingOf(canvasElement)).toHaveTextContent('one tier for every volume')
    await userEvent.keyboard('{Escape}')
    await expect(readingOf(canvasElement)).toBeEmptyDOMElement()
  },
}
