import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn, screen, userEvent } from 'storybook/test'
import { clock, withStage } from '../fixtures/filterStage.js'
import { DateRangeFilter } from './DateRangeFilter.js'

const meta = {
  title: 'Filters/Date range',
  component: DateRangeFilter,
  decorators: [withStage],
  args: { clock, datasets: ['pricing'], onChange: fn() },
} satisfies Meta<typeof DateRangeFilter>

export default meta
type Story = StoryObj<typeof meta>

/** Closed: the preset and its days. */
export const Default: Story = {}

/** Open: presets at once, or two days and Apply. */
export const Open: Story = {
  play: async () => {
    await userEvent.click(screen.getByRole('button', { name: /Last 28 days/ }))
    await screen.findByRole('dialog')
  },
}
