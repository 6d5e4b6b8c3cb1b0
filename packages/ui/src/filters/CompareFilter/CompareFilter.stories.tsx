import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, userEvent, within } from 'storybook/test'
import { clock, withStage } from '../fixtures/filterStage.js'
import { CompareFilter } from './CompareFilter.js'

const meta = {
  title: 'Filters/Compare',
  component: CompareFilter,
  decorators: [withStage],
  args: { clock, datasets: ['pricing'], range: { start: '2026-03-01', end: '2026-03-19' }, onChange: fn() },
} satisfies Meta<typeof CompareFilter>

export default meta
type Story = StoryObj<typeof meta>

/** Each period with its days. */
export const Default: Story = {
  play: async ({ args }) => {
    await userEvent.click(screen.getByRole('button'))
    const list = within(await screen.findByRole('listbox'))
    await userEvent.click(list.getByRole('option', { name: /Previous, same weekdays/ }))
    await expect(args.onChange).toHaveBeenCalledWith('same-weekdays')
  },
}

/** A year earlier lies beyond what the platform keeps of templates. */
export const OutOfReach: Story = {
  args: { datasets: ['template'] },
  play: async () => {
    await userEvent.click(screen.getByRole('button'))
    const year = (await screen.findAllByRole('option')).at(-1)
    await expect(year).toHaveAttribute('aria-disabled', 'true')
    await expect(year).toHaveTextContent('Older than what the platform keeps')
  },
}
