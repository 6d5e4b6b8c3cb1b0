import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, userEvent, within } from 'storybook/test'
import { withStage } from '../fixtures/filterStage.js'
import { sampleOptions } from '../fixtures/sampleOptions.js'
import { ValueFilter } from './ValueFilter.js'

const meta = {
  title: 'Filters/Values',
  component: ValueFilter,
  decorators: [withStage],
  args: { name: 'pricingCategories', onChange: fn() },
} satisfies Meta<typeof ValueFilter>

export default meta
type Story = StoryObj<typeof meta>

const open = async () => {
  await userEvent.click(screen.getByRole('button'))
  return within(await screen.findByRole('dialog'))
}

/** Categories, as the datasets know them; one they do not know is readable, with the platform's word beside it. */
export const Categories: Story = {
  args: { defaultValue: ['MARKETING', 'SOMETHING_NEW'] },
  play: async () => {
    const dialog = await open()
    await expect(dialog.getByRole('option', { name: /Something new SOMETHING_NEW/ })).toBeVisible()
  },
}

/** Countries in the reader's language and order, found without their accents. */
export const Countries: Story = {
  args: { name: 'countryCodes' },
  play: async ({ args }) => {
    await open()
    await userEvent.keyboard('cote iv')
    await userEvent.keyboard('{Enter}{Escape}{Escape}')
    await expect(args.onChange).toHaveBeenCalledWith(['CI'])
    await expect(screen.queryByRole('option')).toBeNull()
  },
}

/** Phone numbers of the account; the platform is asked with their digits. */
export const PhoneNumbers: Story = {
  args: { name: 'phoneNumbers', options: sampleOptions },
  play: async ({ args }) => {
    const dialog = await open()
    await userEvent.click(dialog.getByRole('option', { name: /Aurora Rio/ }))
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
    await expect(args.onChange).toHaveBeenCalledWith(['552155500102'])
  },
}

/** A number that nobody lists can be typed. */
export const TypedPhoneNumber: Story = {
  args: { name: 'phoneNumbers' },
  play: async ({ args }) => {
    const dialog = await open()
    await expect(dialog.getByText('Type one and press Enter')).toBeVisible()
    await userEvent.keyboard('+44 20 7946 0000{Enter}')
    await expect(dialog.getByRole('option', { selected: true })).toHaveTextContent('+442079460000')
    await userEvent.keyboard('{Escape}')
    await expect(args.onChange).toHaveBeenCalledWith(['442079460000'])
  },
}

/** Where only one can be asked, choosing it closes the list. */
export const OnlyOne: Story = {
  args: { name: 'productType' },
  play: async ({ args }) => {
    const dialog = await open()
    await userEvent.click(dialog.getByRole('option', { name: 'Cloud API' }))
    await expect(args.onChange).toHaveBeenCalledWith(['CLOUD_API'])
    await expect(screen.queryByRole('dialog')).toBeNull()
  },
}
