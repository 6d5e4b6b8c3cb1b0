import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { clock, withStage } from '../fixtures/filterStage.js'
import { FilterBar } from './FilterBar.js'

const meta = {
  title: 'Filters/Filter bar',
  component: FilterBar,
  decorators: [withStage],
  args: { clock, datasets: ['pricing'], onChange: fn() },
} satisfies Meta<typeof FilterBar>

export default meta
type Story = StoryObj<typeof meta>

/** Every filter of the pricing dataset. */
export const Pricing: Story = {}

/** What is chosen stands below, to be taken away and brought back. */
export const Chosen: Story = {
  args: {
    parts: [
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
