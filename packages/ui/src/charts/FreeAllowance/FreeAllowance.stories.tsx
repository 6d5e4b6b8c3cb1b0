import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { hostileLabels, hostileTitle } from '../fixtures/hostileParts.js'
import { readingOf, seeInTable } from '../fixtures/readingOf.js'
import { chance } from '../fixtures/sample.js'
import { states } from '../fixtures/states.js'
import { withRoot } from '../fixtures/withRoot.js'
import type { AllowanceNumber } from './allowanceRows.js'
import { FreeAllowance } from './FreeAllowance.js'

const DAY = 86_400_000
/** 1 October 2026, 00:00 in Kolkata, and noon of the 16th. */
const first = Date.UTC(2026, 8, 30, 18, 30)
const asOf = first + 15.5 * DAY

/** Days at about a level, never more in all than `most`. */
function phone(label: string, level: number, charged: number, seed: number, most = 1000): AllowanceNumber {
  const random = chance(seed)
  let sum = 0
  const points = Array.from({ length: 16 }, (_, day) => {
    const y = Math.min(most - sum, Math.round(level * (0.7 + 0.6 * random())))
    sum += y
    return { x: first + day * DAY, y }
  })
  return { key: label, label, points, charged }
}

const numbers: readonly AllowanceNumber[] = [
  phone('+91 22 5550 0101', 96, 512, 1),
  phone('+91 22 5550 0102', 47, 0, 2),
  phone('+91 22 5550 0103', 18, 0, 3),
  { key: 'none', label: '+91 22 5550 0104', points: [] },
]

const meta = {
  title: 'Charts/FreeAllowance',
  component: FreeAllowance,
  decorators: [withRoot],
  args: { title: 'Free service messages this month', numbers, asOf },
} satisfies Meta<typeof FreeAllowance>

export default meta
type Story = StoryObj<typeof meta>

/** Used up, on its way there, lasting, and not used: each number has its own allowance. */
export const Default: Story = {}

/** Before 1 October 2026 there is no allowance to use up: what was free is told, no limit drawn. */
export const BeforeItBegins: Story = {
  args: {
    asOf: Date.UTC(2026, 8, 20),
    numbers: [
      {
        ...phone('+91 22 5550 0101', 0, 0, 1),
        points: Array.from({ length: 19 }, (_, day) => ({ x: first - (30 - day) * DAY, y: 140 + day })),
      },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('the allowance begins on Oct 1, 2026')).toBeVisible()
    await expect(canvas.queryByText(/of 1,000/)).toBeNull()
  },
}

/** More was free than the host says is allowed: the figure is told, the bar goes past the limit. */
export const OverTheAllowance: Story = { args: { allowance: 750 } }

/** Three days of a month are too few for a pace. */
export const NoPaceYet: Story = {
  args: { asOf: first + 2.5 * DAY, numbers: [phone('+91 22 5550 0101', 60, 0, 5)] },
}

/** Days without a figure are not days of zero: what is used is "at least". */
export const MissingDays: Story = {
  args: {
    numbers: numbers.slice(1, 3).map((one) => ({
      ...one,
      points: one.points.map((point, day) => (day > 3 && day < 7 ? { x: point.x, y: null } : point)),
    })),
  },
}

/** Not one day has a figure: that is not "not used". */
export const NothingKnown: Story = {
  args: {
    numbers: [
      {
        key: 'a',
        label: '',
        points: Array.from({ length: 16 }, (_, day) => ({ x: first + day * DAY, y: null })),
      },
      ...numbers.slice(1, 2),
    ],
  },
}

export const Loading: Story = { args: { numbers: [], ...states.loading } }

export const Refreshing: Story = { args: states.refreshing }

export const Partial: Story = { args: states.partial }

export const Empty: Story = { args: { numbers: [], ...states.empty } }

export const Failed: Story = { args: { numbers: [], ...states.failed } }

export const NoPermission: Story = { args: { numbers: [], ...states.denied } }

export const HostileLabels: Story = {
  args: {
    title: hostileTitle,
    numbers: hostileLabels.map((label, at) => ({ ...phone(label, 20 + at, 3, at), key: `__proto__${at}` })),
  },
}

/** The same figures as a table. */
export const AsTable: Story = { play: (story) => seeInTable(story, /0104/, '01,000') }

/** Up and down step, Home and End go to the ends. */
export const Keyboard: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    canvas.getByRole('application').focus()
    await userEvent.keyboard('{Enter}')
    await expect(readingOf(canvasElement)).toHaveTextContent('1,000 of 1,000 used')
    await expect(readingOf(canvasElement)).toHaveTextContent('used up on Oct')
    await userEvent.keyboard('{ArrowDown}')
    await expect(readingOf(canvasElement)).toHaveTextContent('a day used up about Oct')
    await userEvent.keyboard('{End}')
    await expect(readingOf(canvasElement)).toHaveTextContent('not used')
    await userEvent.keyboard('{Escape}')
    await expect(readingOf(canvasElement)).toBeEmptyDOMElement()
  },
}
