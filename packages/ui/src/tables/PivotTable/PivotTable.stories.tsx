import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { withRoot } from '../../charts/fixtures/withRoot.js'
import { type SampleRow, sampleResult } from '../fixtures/sampleResult.js'
import { PivotTable } from './PivotTable.js'

const result = sampleResult(4000)

const meta = {
  title: 'Tables/Pivot table',
  component: PivotTable<SampleRow>,
  decorators: [withRoot],
  args: {
    result,
    defaultLayout: { rows: ['pricingCategory', 'country'], columns: ['start'], metrics: ['volume'] },
    granularity: 'MONTH',
  },
} satisfies Meta<typeof PivotTable<SampleRow>>

export default meta
type Story = StoryObj<typeof meta>

/** Arrow keys reach every head, group and figure; Enter expands a group, sorts a column, or leads to the points. */
export const Default: Story = {
  async play({ canvas, canvasElement }) {
    const grid = canvas.getByRole('treegrid', { name: 'Pricing' })
    const at = (): string => {
      const { activeElement } = canvasElement.ownerDocument
      if (!(activeElement instanceof HTMLElement)) return ''
      return `${activeElement.parentElement?.dataset['row']}:${activeElement.dataset['column']}`
    }
    within(grid).getAllByRole('columnheader')[0]?.focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(at()).toBe('1:0')
    const before = grid.querySelectorAll('tbody tr').length
    await userEvent.keyboard('{Enter}')
    await expect(grid.querySelectorAll('tbody tr').length).toBeLessThan(before)
    await expect(at()).toBe('1:0')
    await userEvent.keyboard('{Enter}{Control>}{Home}{/Control}{ArrowRight}{Enter}')
    await expect(canvas.getAllByRole('columnheader')[1]).toHaveAttribute('aria-sort', 'descending')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    await expect(canvas.getByRole('grid', { name: 'Data points' })).toBeVisible()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    await expect(at()).toBe(`${grid.querySelectorAll('tbody tr').length + 1}:3`)
  },
}

/** Several figures a group, recomputed for every subtotal: a price is never added or averaged. */
export const SeveralFigures: Story = {
  args: {
    defaultLayout: { rows: ['country'], columns: ['pricingCategory'], metrics: ['volume', 'cost', 'price'] },
    measures: [
      { key: 'price', header: 'Cost a message', measure: { op: 'ratio', of: 'cost', per: 'volume' } },
    ],
  },
  async play({ canvas, canvasElement }) {
    canvas.getAllByRole('columnheader')[0]?.focus()
    // A head over three columns counts as one step.
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}')
    const { activeElement } = canvasElement.ownerDocument
    await expect(activeElement).toHaveAttribute('data-column', '4')
  },
}

/** Cells coloured by their size, each figure on a scale of its own. */
export const Heat: Story = {
  args: {
    defaultLayout: { rows: ['country'], columns: ['pricingCategory'], metrics: ['cost'] },
    defaultHeat: true,
  },
}

/** Fields are chosen with lists and buttons. */
export const Fields: Story = {
  async play({ canvas }) {
    await userEvent.click(canvas.getByRole('button', { name: 'Fields' }))
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Add to Values' }), 'cost')
    await userEvent.click(canvas.getByRole('button', { name: 'Remove Month' }))
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Add to Columns' }), 'pricingType')
    await expect(canvas.getByText('Volume, Cost · Category, Country · Pricing type')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect(canvas.queryByRole('dialog')).toBeNull()
  },
}

/** Groups within groups on both sides. */
export const Nested: Story = {
  args: {
    defaultLayout: {
      rows: ['country'],
      columns: ['pricingCategory', 'pricingType'],
      metrics: ['volume'],
    },
  },
}

export const Loading: Story = { args: { result: undefined } }

export const Empty: Story = { args: { result: sampleResult(0) } }
