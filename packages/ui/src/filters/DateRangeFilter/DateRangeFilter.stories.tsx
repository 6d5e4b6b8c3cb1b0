import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test'
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

/** The one button of the story, whatever its language. */
const open = async () => {
  await userEvent.click(screen.getByRole('button'))
  return within(await screen.findByRole('dialog'))
}

/** Types a day, part by part: a part that is full hands over to the next. */
const typeDay = async (field: HTMLElement, digits: string) => {
  const [first] = within(field).getAllByRole('spinbutton')
  first?.focus()
  await userEvent.keyboard(digits)
}

/** Closed: the preset and its days. */
export const Default: Story = {}

/** Open: presets at once, or two days and Apply. */
export const Open: Story = {
  play: async () => {
    const dialog = await open()
    await expect(dialog.getAllByRole('option')).toHaveLength(10)
  },
}

/** A preset with the arrow keys and Enter; the focus comes back to the button. */
export const PresetByKeyboard: Story = {
  play: async ({ args }) => {
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await screen.findByRole('dialog')
    await userEvent.keyboard('{ArrowUp}{Enter}')
    await expect(args.onChange).toHaveBeenCalledWith(
      { start: '2026-03-12', end: '2026-03-19' },
      'last-7-days',
    )
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /Last 7 days/ }).matches(':focus')).toBe(true),
    )
  },
}

/** Days typed by segment, over a year's end and a clock change; Enter applies. The value's end is the day after. */
export const TypedDays: Story = {
  play: async ({ args }) => {
    const dialog = await open()
    await typeDay(dialog.getByRole('group', { name: 'First day' }), '12282025')
    await typeDay(dialog.getByRole('group', { name: 'Last day' }), '03092026')
    await expect(dialog.getByText('72 days')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect(args.onChange).toHaveBeenCalledWith({ start: '2025-12-28', end: '2026-03-10' }, undefined)
  },
}

/** A day without a midnight, 25 April 2025 in Cairo, is a day like any other. */
export const OverAClockChange: Story = {
  args: { timeZone: 'Africa/Cairo' },
  play: async ({ args }) => {
    const dialog = await open()
    await typeDay(dialog.getByRole('group', { name: 'First day' }), '04252025')
    await typeDay(dialog.getByRole('group', { name: 'Last day' }), '04252025')
    await expect(dialog.getByText('1 day')).toBeVisible()
    await expect(dialog.getByText(/^Days in Africa\/Cairo/)).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect(args.onChange).toHaveBeenCalledWith({ start: '2025-04-25', end: '2025-04-26' }, undefined)
  },
}

/** Escape leaves everything as it was, and the focus where it came from. */
export const Left: Story = {
  play: async ({ args }) => {
    const dialog = await open()
    await typeDay(dialog.getByRole('group', { name: 'First day' }), '03012026')
    await userEvent.keyboard('{Escape}')
    await expect(args.onChange).not.toHaveBeenCalled()
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /Last 28 days/ }).matches(':focus')).toBe(true),
    )
  },
}

/** A preset that begins before anything is kept says so and cannot be chosen, by keyboard neither. */
export const GonePreset: Story = {
  args: { datasets: ['template'] },
  play: async ({ args }) => {
    const dialog = await open()
    const quarter = dialog.getByRole('option', { name: /Last quarter/ })
    await expect(quarter).toHaveAttribute('aria-disabled', 'true')
    await expect(quarter).toHaveTextContent('Older than what the platform keeps')
    await userEvent.keyboard('{End}{Enter}')
    await expect(args.onChange).not.toHaveBeenCalled()
  },
}

/** Arrow keys change a part; days that are no range say why and cannot be applied. */
export const WrongDays: Story = {
  play: async ({ args }) => {
    const dialog = await open()
    const first = dialog.getByRole('group', { name: 'First day' })
    await typeDay(first, '03192026')
    await expect(dialog.getByText('The last day is before the first.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Apply' })).toBeDisabled()
    await typeDay(first, '03172025')
    await expect(dialog.getByText('The platform keeps nothing from before Mar 18, 2025.')).toBeVisible()
    within(first).getAllByRole('spinbutton')[1]?.focus()
    await userEvent.keyboard('{ArrowUp}')
    await expect(dialog.getByText('366 days')).toBeVisible()
    await userEvent.keyboard('{Backspace}{Backspace}')
    await expect(dialog.getByText('Enter both days in full.')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect(args.onChange).not.toHaveBeenCalled()
  },
}

/** Two days picked in the calendar with the arrow keys. */
export const PickedDays: Story = {
  play: async ({ args }) => {
    const dialog = await open()
    dialog.getByRole('button', { name: 'Wednesday, March 18, 2026, selected' }).focus()
    await userEvent.keyboard('{ArrowUp}{Enter}')
    // The first Enter moves on to the next day by itself.
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await userEvent.click(dialog.getByRole('button', { name: 'Apply' }))
    await expect(args.onChange).toHaveBeenCalledWith({ start: '2026-03-11', end: '2026-03-14' }, undefined)
  },
}

/** Several datasets: the longest look-back bounds the choice, the shorter ones are named when they fall short. */
export const LookBacks: Story = {
  args: { datasets: ['pricing', 'template'], defaultValue: { start: '2025-11-01', end: '2025-12-01' } },
  play: async () => {
    const dialog = await open()
    await expect(dialog.getByText('Templates: 90 days only, since Dec 18, 2025.')).toBeVisible()
    await expect(dialog.getByText('Templates: days in UTC')).toBeVisible()
  },
}

/** Right to left, in a language that brings its own digits along where the reader's locale does. */
export const Arabic: Story = {
  globals: { locale: 'ar' },
  play: async () => {
    await screen.findByRole('button', { name: /آخر 28 يومًا/ })
    const dialog = await open()
    await expect(dialog.getByText('اليوم الأول')).toBeVisible()
  },
}

/** React Aria has no Hindi: its labels are ours. */
export const Hindi: Story = {
  globals: { locale: 'hi' },
  play: async () => {
    await screen.findByRole('button', { name: /पिछले 28 दिन/ })
    const dialog = await open()
    await expect(dialog.getByRole('button', { name: 'पिछला महीना' })).toBeVisible()
    await expect(dialog.getByRole('group', { name: 'पहला दिन' })).toBeVisible()
  },
}
