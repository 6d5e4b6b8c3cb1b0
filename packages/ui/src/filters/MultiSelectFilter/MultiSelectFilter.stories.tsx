import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test'
import { withStage } from '../fixtures/filterStage.js'
import { MultiSelectFilter } from './MultiSelectFilter.js'

const fruit = [
  'Apple',
  'Banana',
  'Cherry',
  'Dragon fruit',
  'Elderberry',
  'Fig',
  'Grape',
  'Honeydew',
  'Kiwi',
  'Açaí',
]

const meta = {
  title: 'Filters/Multi select',
  component: MultiSelectFilter,
  decorators: [withStage],
  args: {
    label: 'Fruit',
    options: fruit.map((label) => ({ value: label.toUpperCase(), label })),
    onChange: fn(),
  },
} satisfies Meta<typeof MultiSelectFilter>

export default meta
type Story = StoryObj<typeof meta>

const open = async (name: RegExp | string) => {
  await userEvent.click(screen.getByRole('button', { name }))
  return within(await screen.findByRole('dialog'))
}

/** Nothing chosen: everything is counted. */
export const Default: Story = {}

/** Opened, with two ticked. */
export const Open: Story = {
  args: { defaultValue: ['APPLE', 'FIG'] },
  play: async () => {
    const dialog = await open(/Fruit/)
    await expect(dialog.getAllByRole('option', { selected: true })).toHaveLength(2)
  },
}

/** Search without a mouse: type, arrows, Enter, Escape; one change at the end. */
export const Keyboard: Story = {
  play: async ({ args }) => {
    await userEvent.tab()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Fruit' }).matches(':focus')).toBe(true))
    await userEvent.keyboard('{Enter}')
    const dialog = within(await screen.findByRole('dialog'))
    const search = dialog.getByRole('combobox', { name: 'Search: Fruit' })
    await waitFor(() => expect(search.matches(':focus')).toBe(true))
    await userEvent.keyboard('acai')
    await expect(dialog.getAllByRole('option')).toHaveLength(1)
    await userEvent.keyboard('{Enter}')
    await expect(dialog.getByRole('option', { name: 'Açaí' })).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{Escape}')
    await expect(search).toHaveValue('')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await expect(dialog.getByText('2 chosen')).toBeVisible()
    await expect(args.onChange).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    await expect(args.onChange).toHaveBeenCalledTimes(1)
    await expect(args.onChange).toHaveBeenCalledWith(['AÇAÍ', 'BANANA'])
    await waitFor(() => expect(screen.getByRole('button', { name: /Fruit/ }).matches(':focus')).toBe(true))
  },
}

/** Nothing matches. */
export const NoMatches: Story = {
  play: async () => {
    const dialog = await open('Fruit')
    await userEvent.keyboard('zzz')
    await expect(dialog.getByText('Nothing matches')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Clear search' }))
    await expect(dialog.getAllByRole('option')).toHaveLength(10)
  },
}

/** Select all, and clear again. */
export const AllAndNone: Story = {
  play: async ({ args }) => {
    const dialog = await open('Fruit')
    await userEvent.click(dialog.getByRole('button', { name: 'Select all' }))
    await expect(dialog.getByText('10 chosen')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Clear' }))
    await expect(dialog.getByText('None chosen: all are counted')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
    await expect(args.onChange).not.toHaveBeenCalled()
  },
}

/** Clear by keyboard keeps the focus inside, so that Escape still closes; also where there is no Select all to follow. */
export const ClearByKeyboard: Story = {
  args: { defaultValue: ['APPLE', 'FIG'], toggle: (_, value) => [value] },
  play: async ({ args }) => {
    const dialog = await open(/Fruit/)
    dialog.getByRole('button', { name: 'Clear' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(dialog.getByText('None chosen: all are counted')).toBeVisible()
    await waitFor(() => expect(dialog.getByRole('combobox').matches(':focus')).toBe(true))
    await userEvent.keyboard('{Escape}')
    await expect(args.onChange).toHaveBeenCalledWith([])
    await waitFor(() => expect(screen.getByRole('button', { name: 'Fruit' }).matches(':focus')).toBe(true))
  },
}

/** Thousands: two hundred are drawn, the rest is a search away. */
export const Thousands: Story = {
  args: {
    options: Array.from({ length: 3000 }, (_, at) => ({ value: `V${at}`, label: `Value ${at}` })),
  },
  play: async () => {
    const dialog = await open('Fruit')
    await expect(dialog.getByText(/2,800 more/)).toBeVisible()
    await userEvent.keyboard('2999')
    await expect(dialog.getAllByRole('option')).toHaveLength(1)
  },
}
