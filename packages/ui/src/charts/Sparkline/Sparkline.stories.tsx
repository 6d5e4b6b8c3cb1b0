import type { Meta, StoryObj } from '@storybook/react-vite'
import { messages } from '../fixtures/sample.js'
import { withRoot } from '../fixtures/withRoot.js'
import { Sparkline } from './Sparkline.js'

const points = messages[0]?.points ?? []

const meta = {
  title: 'Charts/Sparkline',
  component: Sparkline,
  decorators: [withRoot],
  args: { points, label: 'Messages sent, rising' },
} satisfies Meta<typeof Sparkline>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Wide: Story = { args: { width: 240, height: 48, color: 'var(--wa-series-1)' } }

export const Gaps: Story = {
  args: {
    points: points.map((point, at) => (at % 17 > 12 ? { ...point, y: null } : point)),
    width: 240,
    height: 48,
  },
}
