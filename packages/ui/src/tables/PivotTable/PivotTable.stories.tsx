import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { withRoot } from '../../charts/fixtures/withRoot.js'
import { Button } from '../../controls/Button.js'
import { type SampleRow, sampleResult } from '../fixtures/sampleResult.js'
import { PivotTable } from './PivotTable.js'

const result = sampleResult(4000)
const newer = sampleResult(3000, 8)
const many = sampleResult(100_000)

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

function focused(canvasElement: HTMLElement): HTMLElement {
  const { activeElement } = canvasElement.ownerDocument
  if (!(activeElement instanceof HTMLElement)) throw new Error('nothing has the focus')
  return activeElement
}

/** The row and column of the cell that has the focus, heads included. */
function placeOf(canvasElement: HTMLElement): string {
  const cell = focused(canvasElement)
  return `${cell.parentElement?.dataset['waRow']}:${cell.dataset['waColumn']}`
}

async function walk(
  canvasElement: HTMLElement,
  steps: readonly (readonly [keys: string, place: string])[],
): Promise<void> {
  for (const [keys, place] of steps) {
    await userEvent.keyboard(keys)
    await expect(placeOf(canvasElement), keys).toBe(place)
  }
}

/** Arrow keys reach every head, group and figure; Enter sorts by a head and leads from a figure to its points. */
export const Default: Story = {
  async play({ canvas, canvasElement }) {
    const grid = canvas.getByRole('treegrid', { name: 'Pricing' })
    within(grid).getAllByRole('columnheader')[0]?.focus()
    await walk(canvasElement, [
      ['{ArrowDown}', '1:0'],
      ['{End}', '1:3'],
      ['{ArrowRight}', '1:3'],
      ['{Home}', '1:0'],
      ['{Control>}{End}{/Control}', '45:3'],
      ['{Control>}{Home}{/Control}', '0:0'],
      ['{ArrowRight}{Enter}', '0:1'],
    ])
    const [, head] = canvas.getAllByRole('columnheader')
    await expect(head).toHaveAttribute('aria-sort', 'descending')
    await expect(canvas.getByText('Sorted by July 2026, descending')).toBeInTheDocument()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    const points = canvas.getByRole('grid', { name: /^Data points · Marketing · .+ · July 2026$/ })
    await expect(points).toBeVisible()
    await expect(placeOf(canvasElement)).toBe('2:1')
    // Any head sorts, that of the names too.
    await userEvent.keyboard('{Control>}{Home}{/Control}{Enter}{Enter}')
    await expect(canvas.getByText('Sorted by Category / Country, descending')).toBeInTheDocument()
    await expect(placeOf(canvasElement)).toBe('0:0')
    // One tab stop: the next Tab leaves the grid.
    await userEvent.tab()
    await expect(grid.contains(focused(canvasElement))).toBe(false)
    await userEvent.tab({ shift: true })
    await expect(placeOf(canvasElement)).toBe('0:0')
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }))
    await expect(points).not.toBeInTheDocument()
  },
}

/** On a group's name the arrow towards the figures opens it, the other one closes it or leads to its group. */
export const Tree: Story = {
  async play({ canvas, canvasElement }) {
    const grid = canvas.getByRole('treegrid')
    const row = (): Element | null => focused(canvasElement).closest('[role=row]')
    within(grid).getAllByRole('columnheader')[0]?.focus()
    await walk(canvasElement, [
      ['{ArrowDown}{ArrowLeft}', '1:0'],
      ['{ArrowLeft}', '1:0'],
    ])
    await expect(row()).toHaveAttribute('aria-expanded', 'false')
    await expect(canvas.getByText('34 rows')).toBeInTheDocument()
    await walk(canvasElement, [['{ArrowRight}', '1:0']])
    await expect(row()).toHaveAttribute('aria-expanded', 'true')
    await walk(canvasElement, [
      ['{ArrowRight}', '1:1'],
      ['{ArrowLeft}', '1:0'],
      ['{ArrowDown}{ArrowDown}{ArrowDown}', '4:0'],
      ['{ArrowLeft}', '1:0'],
      ['{Enter}', '1:0'],
    ])
    await expect(row()).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(canvas.getByRole('button', { name: 'Collapse all' }))
    await expect(grid).toHaveAttribute('aria-rowcount', '6')
    await userEvent.click(canvas.getByRole('button', { name: 'Expand all' }))
    await expect(grid).toHaveAttribute('aria-rowcount', '46')
  },
}

/** From right to left the arrows are mirrored with the table. */
export const TreeInArabic: Story = {
  globals: { locale: 'ar' },
  async play({ canvas, canvasElement }) {
    const grid = canvas.getByRole('treegrid')
    // The words come later than the table, and with them the order of its lines.
    await canvas.findByRole('button', { name: 'الحقول' })
    within(grid).getAllByRole('columnheader')[0]?.focus()
    await walk(canvasElement, [['{ArrowDown}{ArrowRight}', '1:0']])
    await expect(focused(canvasElement).closest('[role=row]')).toHaveAttribute('aria-expanded', 'false')
    await walk(canvasElement, [
      ['{ArrowLeft}', '1:0'],
      ['{ArrowLeft}', '1:1'],
      ['{ArrowRight}', '1:0'],
    ])
    await expect(focused(canvasElement).closest('[role=row]')).toHaveAttribute('aria-expanded', 'true')
  },
}

/** Newer data, another order and other fields leave the focus and the closed groups where they are. */
export const Refreshing: Story = {
  render: function Refreshing(args) {
    const [version, setVersion] = useState(0)
    return (
      <>
        <Button onClick={() => setVersion(version + 1)}>Refresh</Button>
        <PivotTable
          {...args}
          result={version === 2 ? newer : result}
          state={{ status: 'success', refreshing: version === 1 }}
        />
      </>
    )
  },
  async play({ canvas, canvasElement }) {
    const grid = canvas.getByRole('treegrid')
    const { top } = grid.getBoundingClientRect()
    within(grid).getAllByRole('columnheader')[0]?.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowDown}{ArrowDown}')
    const cell = focused(canvasElement)
    // A host's timer, not a press: the focus is in the grid meanwhile.
    for (const version of [1, 2]) {
      canvas
        .getByRole('button', { name: 'Refresh' })
        .dispatchEvent(new MouseEvent('click', { bubbles: true }))
      await expect(await canvas.findByRole('region', { name: 'Pricing' })).toHaveAttribute(
        'aria-busy',
        String(version === 1),
      )
      await expect(focused(canvasElement)).toBe(cell)
      await expect(grid.getBoundingClientRect().top).toBe(top)
    }
    await expect(within(grid).getAllByRole('row')[1]).toHaveAttribute('aria-expanded', 'false')
    await expect(placeOf(canvasElement)).toBe('3:0')
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
    await expect(placeOf(canvasElement)).toBe('1:4')
    await expect(canvas.getByText(/^Cost: \d+ of 4,000 data points have no such figure$/)).toBeVisible()
  },
}

/** Cells coloured by their size, each figure on a scale of its own. */
export const Heat: Story = {
  args: {
    defaultLayout: { rows: ['country'], columns: ['pricingCategory'], metrics: ['cost'] },
    defaultHeat: true,
  },
}

/** Fields are chosen with lists and buttons, and the focus stays with them: no drag, no pointer needed. */
export const Fields: Story = {
  async play({ canvas, canvasElement }) {
    const at = (): string | null => focused(canvasElement).getAttribute('aria-label')
    canvas.getByRole('button', { name: 'Fields' }).focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.tab()
    // Category is first already: only later can it go.
    await expect(at()).toBe('Move Category later')
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByText('Volume · Country, Category · Month')).toBeVisible()
    await expect(at()).toBe('Move Category earlier')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByText('Volume · Country · Month')).toBeVisible()
    await expect(at()).toBe('Remove Country')
    await userEvent.keyboard('{Enter}')
    await expect(at()).toBe('Add to Rows')
    await userEvent.selectOptions(focused(canvasElement), 'country')
    await expect(at()).toBe('Add to Rows')
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Add to Values' }), 'cost')
    await expect(canvas.getByText('Volume, Cost · Country · Month')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect(canvas.queryByRole('dialog')).toBeNull()
    await expect(focused(canvasElement)).toBe(canvas.getByRole('button', { name: 'Fields' }))
  },
}

/** Fields that cannot be laid out so are said to be, and others can be chosen. */
export const CannotBeLaidOut: Story = {
  args: { defaultLayout: { rows: ['country', 'template'], columns: [], metrics: ['volume'] } },
  async play({ canvas }) {
    await expect(canvas.getByRole('alert')).toHaveTextContent('template')
    await userEvent.click(canvas.getByRole('button', { name: 'Fields' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Remove Template' }))
    await expect(canvas.getByRole('treegrid')).toBeVisible()
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

/** 100,000 points by day and country: only the lines and columns near the view are in the page. */
export const Wide: Story = {
  args: {
    result: many,
    granularity: 'DAY',
    defaultLayout: {
      rows: ['country', 'pricingType'],
      columns: ['pricingCategory', 'start'],
      metrics: ['cost'],
    },
  },
  async play({ canvas, canvasElement }) {
    const grid = canvas.getByRole('treegrid')
    await expect(grid).toHaveAttribute('aria-colcount', '246')
    const cells = (): number => grid.querySelectorAll('tfoot td[data-wa-column]').length
    await expect(cells()).toBeLessThan(40)
    within(grid).getAllByRole('columnheader')[0]?.focus()
    await walk(canvasElement, [
      ['{ArrowDown}{ArrowDown}{End}', '2:245'],
      ['{Control>}{End}{/Control}', '32:245'],
      ['{ArrowLeft}', '32:244'],
      ['{Control>}{Home}{/Control}', '0:0'],
      // The head of a category stands over sixty days and its total.
      ['{ArrowRight}', '0:1'],
      ['{ArrowRight}', '0:62'],
      ['{ArrowRight}', '0:123'],
      ['{ArrowDown}{ArrowRight}', '1:124'],
    ])
    await expect(cells()).toBeLessThan(60)
    const { right } = focused(canvasElement).getBoundingClientRect()
    await expect(right).toBeLessThanOrEqual(grid.parentElement?.getBoundingClientRect().right ?? 0)
  },
}

export const Loading: Story = { args: { result: undefined } }

export const Empty: Story = { args: { result: sampleResult(0) } }
