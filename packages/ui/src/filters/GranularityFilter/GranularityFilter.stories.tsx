import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test'
import { withStage } from '../fixtures/filterStage.js'
import { GranularityFilter } from './GranularityFilter.js'

const meta = {
  title: 'Filters/Granularity',
  component: GranularityFilter,
  decorators: [withStage],
  args: { datasets: ['messaging'], onChange: fn() },
} satisfies Meta<typeof GranularityFilter>

export default meta
type Story = StoryObj<typeof meta>

/** The platform's own granularities. */
export const Default: Story = {}

/** A letter leads to an option, Enter chooses it, and the focus comes back. */
export const ByKeyboard: Story = {
  play: async ({ args }) => {
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('listbox', { name: 'Show by' })
    await userEvent.keyboard('m{Enter}')
    await expect(args.onChange).toHaveBeenCalledWith('MONTH')
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Show by Month' }).matches(':focus')).toBe(true),
    )
  },
}

/** A long period of two datasets: what is too fine, and what one of them lacks, is said. */
export const LongPeriod: Story = {
  args: {
    datasets: ['messaging', 'template'],
    range: { start: '2025-04-01', end: '2026-03-01' },
    computed: true,
  },
  play: async ({ args }) => {
    await userEvent.click(screen.getByRole('button'))
    const list = within(await screen.findByRole('listbox'))
    await expect(list.getByRole('option', { name: /Half hour.*too long/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await userEvent.click(list.getByRole('option', { name: /Half hour/ }))
    await expect(args.onChange).not.toHaveBeenCalled()
    await expect(list.getByRole('option', { name: 'Week' })).toBeVisible()
  },
}
