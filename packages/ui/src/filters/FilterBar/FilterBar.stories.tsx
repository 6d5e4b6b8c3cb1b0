import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test'
import { clock, withStage } from '../fixtures/filterStage.js'
import { memoryStore } from '../fixtures/memoryStore.js'
import { RefreshingPage } from '../fixtures/RefreshingPage.js'
import { sampleOptions } from '../fixtures/sampleOptions.js'
import type { ViewStore } from '../ViewsMenu/ViewStore.js'
import { FilterBar } from './FilterBar.js'

const meta = {
  title: 'Filters/Filter bar',
  component: FilterBar,
  decorators: [withStage],
  args: { clock, datasets: ['pricing'], options: sampleOptions, onChange: fn() },
} satisfies Meta<typeof FilterBar>

export default meta
type Story = StoryObj<typeof meta>

/** Every filter of the pricing dataset. */
export const Pricing: Story = {}

/** What is chosen stands below, to be taken away and brought back. */
export const Chosen: Story = {
  args: {
    controls: [
      'range',
      'granularity',
      'compare',
      'pricingCategories',
      'pricingTypes',
      'countryCodes',
      'phoneNumbers',
      'dimensions',
    ],
    defaultValue: {
      range: 'last-28-days',
      granularity: 'DAY',
      compare: 'same-weekdays',
      pricingCategories: ['MARKETING', 'UTILITY', 'SOMETHING_NEW'],
      countryCodes: ['BR', 'IN'],
    },
  },
}

/** A chip goes with Delete, the focus goes to Undo, and Undo brings it back. */
export const UndoAChip: Story = {
  ...Chosen,
  play: async ({ args }) => {
    const chip = screen.getByRole('button', { name: 'Remove Country: Brazil and India' })
    chip.focus()
    await userEvent.keyboard('{Delete}')
    await expect(screen.queryByRole('button', { name: /Remove Country/ })).toBeNull()
    await expect(screen.getByText('Country removed')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' }).matches(':focus')).toBe(true))
    await userEvent.keyboard('{Enter}')
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /Remove Country/ }).matches(':focus')).toBe(true),
    )
    await expect(args.onChange).toHaveBeenLastCalledWith(Chosen.args?.defaultValue)
  },
}

/** Reset goes back to where the page began, and can itself be undone. */
export const Reset: Story = {
  play: async ({ args }) => {
    await userEvent.click(screen.getByRole('button', { name: 'Category' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('option', { name: 'Marketing' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
    await expect(screen.getByRole('button', { name: 'Remove Category: Marketing' })).toBeVisible()
    screen.getByRole('button', { name: 'Reset' }).focus()
    await userEvent.keyboard('{Enter}')
    await expect(args.onChange).toHaveBeenLastCalledWith({ range: 'last-28-days', granularity: 'DAY' })
    await expect(screen.getByText('Filters reset')).toHaveAttribute('role', 'status')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' }).matches(':focus')).toBe(true))
    await userEvent.keyboard('{Enter}')
    await expect(screen.getByRole('button', { name: /Remove Category/ })).toBeVisible()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Reset' }).matches(':focus')).toBe(true))
  },
}

/** Product type 103 goes alone: choosing it takes the others' place. */
export const Messaging: Story = {
  args: {
    datasets: ['messaging'],
    defaultValue: { range: 'today', granularity: 'DAY', productTypes: [0, 2] },
  },
  play: async ({ args }) => {
    await userEvent.click(screen.getByRole('button', { name: /^Kind of message/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('option', { name: /\(103\)/ }))
    await expect(dialog.getAllByRole('option', { selected: true })).toHaveLength(1)
    await userEvent.keyboard('{Escape}')
    await expect(args.onChange).toHaveBeenCalledWith({
      range: 'today',
      granularity: 'DAY',
      productTypes: [103],
    })
  },
}

/** A tier brings category and country along. */
export const TierNeedsTwo: Story = {
  args: { controls: ['range', 'dimensions'] },
  play: async ({ args }) => {
    await userEvent.click(screen.getByRole('button', { name: 'Split by' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('option', { name: /Volume tier/ }))
    await expect(dialog.getAllByRole('option', { selected: true })).toHaveLength(3)
    await userEvent.keyboard('{Escape}')
    await expect(args.onChange).toHaveBeenCalledWith(
      expect.objectContaining({ dimensions: ['PRICING_CATEGORY', 'COUNTRY', 'TIER'] }),
    )
  },
}

/** A long period leaves half hours behind: the granularity moves to one that fits. */
export const GranularityFollows: Story = {
  args: { defaultValue: { range: 'today', granularity: 'HALF_HOUR' } },
  play: async ({ args }) => {
    await userEvent.click(screen.getByRole('button', { name: /^Show by/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await expect(dialog.getByRole('option', { name: /Month/ })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Escape}')
    await userEvent.click(screen.getByRole('button', { name: /^Period/ }))
    const range = within(await screen.findByRole('dialog'))
    const [month] = within(range.getByRole('group', { name: 'First day' })).getAllByRole('spinbutton')
    month?.focus()
    await userEvent.keyboard('10012025{Enter}')
    await expect(args.onChange).toHaveBeenCalledWith({
      range: { start: '2025-10-01', end: '2026-03-19' },
      granularity: 'DAY',
    })
  },
}

/** Templates with search, category and state; several accounts; and what must be chosen comes first. */
export const Templates: Story = {
  args: {
    datasets: ['template'],
    controls: ['accounts', 'range', 'templateIds', 'productType', 'useWabaTimezone', 'metrics'],
  },
  play: async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Template' }))
    const dialog = within(await screen.findByRole('dialog'))
    await expect(dialog.getByText('Choose at least one')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Authentication' }))
    await userEvent.click(dialog.getByRole('combobox'))
    await userEvent.keyboard('welcome ko')
    await expect(dialog.getAllByRole('option')).toHaveLength(1)
    await userEvent.keyboard('{Enter}')
    await expect(dialog.getByText('1 chosen')).toBeVisible()
  },
}

/** Views with a name, kept by the host; what is read back is checked like any link. */
export const SavedViews: Story = {
  args: { views: memoryStore(), defaultValue: { range: 'today', granularity: 'DAY', countryCodes: ['BR'] } },
  play: async ({ args }) => {
    await userEvent.click(screen.getByRole('button', { name: 'Views' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name of this view' }), 'Brazil today{Enter}')
    await expect(await dialog.findByText('Saved as Brazil today')).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'India, last month' }))
    await expect(args.onChange).toHaveBeenLastCalledWith({
      range: 'last-month',
      granularity: 'DAY',
      countryCodes: ['IN'],
    })
    await waitFor(() =>
      expect(screen.getByRole('button', { name: /Views India, last month/ }).matches(':focus')).toBe(true),
    )
  },
}

const failingStore = {
  load: async () => [
    { id: 'a', name: '<img src=x> \u202etxet', params: 'wa_v=1&wa_range=today&wa_countryCodes=BR.<b>' },
    { id: 'b', name: 'From a later version', params: 'wa_v=9' },
    { id: 7, name: null },
  ],
  save: async () => {
    throw new Error('The quota is used up.')
  },
  remove: async () => {
    throw new Error('Nobody is there.')
  },
} as unknown as ViewStore

/** A store that holds what it should not and fails at what it should do: each is said, nothing is applied half unseen. */
export const FailingViews: Story = {
  args: { views: failingStore },
  play: async ({ args }) => {
    await userEvent.click(screen.getByRole('button', { name: 'Views' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(await dialog.findByRole('button', { name: 'From a later version' }))
    await expect(dialog.getByRole('status')).toHaveTextContent('This view could not be read in full.')
    await expect(args.onChange).not.toHaveBeenCalled()
    await userEvent.click(dialog.getByRole('button', { name: /^<img/ }))
    await expect(args.onChange).toHaveBeenCalledWith({ range: 'today', granularity: 'DAY' })
    await expect(dialog.getByRole('status')).toHaveTextContent('This view could not be read in full.')
    await userEvent.click(dialog.getByRole('button', { name: /^Delete the view From/ }))
    await userEvent.keyboard('Mine{Enter}')
    await expect(dialog.getByRole('textbox').matches(':focus')).toBe(true)
    await waitFor(() => expect(dialog.getByRole('textbox')).toHaveValue('Mine'))
    await expect(dialog.getAllByRole('listitem')).toHaveLength(2)
  },
}

/** A store that cannot be read: the menu says so and still offers to save. */
export const UnreadableViews: Story = {
  args: { views: { ...failingStore, load: async () => JSON.parse('{"views":1}') } },
  play: async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Views' }))
    const dialog = within(await screen.findByRole('dialog'))
    await waitFor(() =>
      expect(dialog.getByRole('status')).toHaveTextContent('The saved views could not be read.'),
    )
    await userEvent.type(dialog.getByRole('textbox'), 'Mine{Enter}')
    await waitFor(() => expect(dialog.getByRole('status')).toHaveTextContent('The view could not be saved.'))
    await expect(dialog.getByRole('textbox')).toHaveValue('Mine')
  },
}

/** Two datasets, one state: what each makes of it is said, and results are announced while the focus stays. */
export const LinkedPage: Story = {
  render: (args) => <RefreshingPage clock={args.clock} />,
  play: async () => {
    const pill = screen.getByRole('button', { name: /^Show by/ })
    const height = document.querySelector('[data-wa-figures]')?.getBoundingClientRect().top
    await userEvent.click(pill)
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('option', { name: /Half hour/ }))
    await expect(await screen.findByText('Templates is shown by “Day” instead of “Half hour”.')).toBeVisible()
    await expect(await screen.findByText('1344 figures')).toBeInTheDocument()
    await waitFor(() => expect(pill.matches(':focus')).toBe(true))
    await expect(document.querySelector('[data-wa-figures]')?.getBoundingClientRect().top).toBe(height)
  },
}

/** Right to left. */
export const Arabic: Story = { ...Chosen, globals: { locale: 'ar' } }

/** Korean. */
export const Korean: Story = { ...Chosen, globals: { locale: 'ko' } }

/** Dark. */
export const Dark: Story = { ...Chosen, globals: { colorScheme: 'dark' } }
