import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { withRoot } from '../../charts/fixtures/withRoot.js'
import { Button } from '../../controls/Button.js'
import { type SampleRow, sampleResult } from '../fixtures/sampleResult.js'
import { DataTable } from './DataTable.js'

const result = sampleResult(160)
const many = sampleResult(100_000)

const meta = {
  title: 'Tables/Data table',
  component: DataTable<SampleRow>,
  decorators: [withRoot],
  args: { result },
} satisfies Meta<typeof DataTable<SampleRow>>

export default meta
type Story = StoryObj<typeof meta>

/** One line: `<DataTable result={result} />`. Columns, formats, totals and notices come from the answer. */
export const Default: Story = {
  async play({ canvas, canvasElement }) {
    const grid = canvas.getByRole('grid', { name: 'Pricing' })
    await expect(grid).toHaveAttribute('aria-rowcount', '162')
    await expect(canvas.getByText('Figures are approximate and may differ from invoices')).toBeVisible()
    const focused = (): HTMLElement => {
      const { activeElement } = canvasElement.ownerDocument
      if (!(activeElement instanceof HTMLElement)) throw new Error('nothing has the focus')
      return activeElement
    }
    const at = (): string => `${focused().parentElement?.dataset['waRow']}:${focused().dataset['waColumn']}`
    within(grid).getAllByRole('columnheader')[0]?.focus()
    const steps: readonly (readonly [string, string])[] = [
      ['{ArrowDown}', '1:0'],
      ['{ArrowRight}', '1:1'],
      ['{ArrowLeft}', '1:0'],
      ['{End}', '1:5'],
      ['{Home}', '1:0'],
      ['{Control>}{End}{/Control}', '161:5'],
      ['{Control>}{Home}{/Control}', '0:0'],
      ['{ArrowUp}', '0:0'],
    ]
    for (const [keys, place] of steps) {
      await userEvent.keyboard(keys)
      await expect(at(), keys).toBe(place)
    }
    await userEvent.keyboard('{PageDown}')
    await expect(Number(at().split(':')[0])).toBeGreaterThan(5)
    await userEvent.keyboard('{PageUp}')
    await expect(at()).toBe('1:0')
    // One tab stop: the next Tab leaves the grid.
    await userEvent.tab()
    await expect(grid.contains(focused())).toBe(false)
    await userEvent.tab({ shift: true })
    await expect(at()).toBe('1:0')
  },
}

/** Enter on a heading sorts, with Shift as a further column; the focus stays. */
export const Sorting: Story = {
  async play({ canvas, canvasElement }) {
    const head = canvas.getByRole('columnheader', { name: /^Category/ })
    head.focus()
    await userEvent.keyboard('{Enter}')
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    await expect(canvasElement.ownerDocument.activeElement).toBe(head)
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{Enter}{/Shift}')
    await expect(canvas.getByText('Sorted by Category, ascending; Volume, descending')).toBeInTheDocument()
    const volumes = canvas
      .getAllByRole('row')
      .slice(1, 30)
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    for (const [i, cells] of volumes.slice(1).entries()) {
      const before = volumes[i] ?? []
      if (before[2] === cells[2]) {
        await expect(numberOf(before[4])).toBeGreaterThanOrEqual(numberOf(cells[4]))
      }
    }
  },
}

/** Shift with an arrow key on a heading changes its width; the panel hides, pins and moves columns. */
export const ColumnControls: Story = {
  async play({ canvas }) {
    const head = canvas.getByRole('columnheader', { name: /^Country/ })
    const before = head.offsetWidth
    head.focus()
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}')
    await expect(head.offsetWidth).toBeGreaterThan(before)
    const open = canvas.getByRole('button', { name: 'Columns' })
    await userEvent.click(open)
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Pricing type' }))
    await expect(canvas.queryByRole('columnheader', { name: /^Pricing type/ })).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Pin Cost' }))
    await expect(canvas.getAllByRole('columnheader')[1]).toHaveTextContent('Cost')
    await userEvent.keyboard('{Escape}')
    await expect(open.matches(':focus')).toBe(true)
  },
}

/** A hundred thousand rows: an index over columns, of which only those in view are in the page. */
export const ManyRows: Story = {
  args: { result: many },
  async play({ canvas, canvasElement }) {
    const grid = canvas.getByRole('grid')
    await expect(grid).toHaveAttribute('aria-rowcount', '100002')
    await expect(grid.querySelectorAll('tr').length).toBeLessThan(80)
    canvas.getAllByRole('columnheader')[0]?.focus()
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}{ArrowUp}')
    const focused = (): Element | null => canvasElement.ownerDocument.activeElement
    await waitFor(() => expect(focused()?.parentElement).toHaveAttribute('aria-rowindex', '100001'))
    // The focused row stays in the page wherever the view is.
    const box = grid.parentElement
    box?.scrollTo({ top: 0 })
    await waitFor(() => expect(canvas.getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', '2'))
    await expect(focused()?.parentElement).toHaveAttribute('aria-rowindex', '100001')
  },
}

/** Space selects the row of the cell in focus. */
export const Selecting: Story = {
  args: {
    selectionActions: (rows, clear) => <Button onClick={clear}>{`Forget ${rows.length}`}</Button>,
  },
  async play({ canvas }) {
    canvas.getAllByRole('gridcell')[1]?.focus()
    await userEvent.keyboard(' {ArrowDown} ')
    await expect(canvas.getByText('2 rows selected')).toBeVisible()
    await expect(canvas.getAllByRole('row')[1]).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{ArrowDown}{Shift>} {/Shift}')
    await expect(canvas.getByText('3 rows selected')).toBeVisible()
    await userEvent.keyboard('{Shift>} {/Shift}')
    await expect(canvas.getAllByRole('row')[3]).toHaveAttribute('aria-selected', 'false')
    await userEvent.click(canvas.getByRole('button', { name: 'Forget 2' }))
    await expect(canvas.queryByText('2 rows selected')).toBeNull()
  },
}

/** From right to left the arrows lead where they point, and widen a column outwards. */
export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  async play({ canvas, canvasElement }) {
    const focused = (): Element | null => canvasElement.ownerDocument.activeElement
    await waitFor(() => expect(canvas.getAllByRole('rowheader')[0]).toBeVisible())
    canvas.getAllByRole('rowheader')[0]?.focus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(focused()).toHaveAttribute('data-wa-column', '1')
    await userEvent.keyboard('{ArrowRight}')
    await expect(focused()).toHaveAttribute('data-wa-column', '0')
    await userEvent.keyboard('{End}')
    await expect(focused()).toHaveAttribute('data-wa-column', '5')
    const [, head] = canvas.getAllByRole('columnheader')
    const before = head?.offsetWidth ?? 0
    head?.focus()
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}')
    await expect(head?.offsetWidth).toBeGreaterThan(before)
  },
}

/** Of several controls in a cell, Enter and F2 go to the first, Tab to the next, and Escape back to the cell. */
export const Controls: Story = {
  args: {
    title: 'Volume by country',
    columns: [
      'country',
      'volume',
      {
        key: 'acts',
        header: 'Actions',
        value: () => '-',
        cell: (row) => (
          <span data-host="">
            <Button>Open {row.country}</Button> <Button>Mute</Button>
          </span>
        ),
      },
    ],
  },
  async play({ canvas, canvasElement }) {
    const focused = (): Element | null => canvasElement.ownerDocument.activeElement
    canvas.getAllByRole('rowheader')[1]?.focus()
    await userEvent.keyboard('{End}')
    const cell = focused()
    for (const key of ['{Enter}', '{F2}']) {
      await userEvent.keyboard(key)
      await expect(focused()).toHaveTextContent(/^Open/)
      await expect(cell?.contains(focused())).toBe(true)
      await userEvent.keyboard('{Escape}')
      await expect(focused()).toBe(cell)
    }
    await userEvent.keyboard('{ArrowUp}')
    await expect(focused()?.parentElement).toHaveAttribute('data-wa-row', '1')
  },
}

/** A row opens to what the host shows of it. */
export const Expanding: Story = {
  args: {
    columns: ['start', 'country', 'volume'],
    detail: (row) => <p data-host="">Everything about {row.country}</p>,
  },
  async play({ canvas }) {
    canvas.getAllByRole('rowheader')[0]?.focus()
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByText(/^Everything about/)).toBeVisible()
    await userEvent.keyboard('{F2}{Escape}')
    await expect(canvas.getAllByRole('rowheader')[0]?.matches(':focus')).toBe(true)
  },
}

/** Columns of the answer by name, and one of the host's own, drawn. */
export const CustomColumns: Story = {
  args: {
    title: 'Volume by country',
    columns: [
      'country',
      'pricingCategory',
      {
        key: 'bars',
        header: 'Volume',
        value: (row) => row.volume,
        format: { kind: 'count' },
        bar: true,
        total: true,
      },
      {
        key: 'large',
        header: 'Large',
        value: (row) => (row.volume > 24_000 ? 'yes' : 'no'),
        cell: (_, text) => <strong>{text}</strong>,
      },
    ],
    defaultSort: [{ key: 'bars', direction: 'descending' }],
  },
}

/** The first cell opens the row. */
export const RowAction: Story = { args: { onItemAction: () => {} } }

/** On a phone each row is a card, and sorting a list of choices. */
export const Cards: Story = {
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 340 }}>
        <Story />
      </div>
    ),
  ],
  async play({ canvas }) {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Sort by' }), 'descending volume')
    await expect(canvas.getByRole('grid')).toHaveAttribute('aria-rowcount', '162')
    await expect(canvas.getAllByRole('columnheader').length).toBe(6)
  },
}

export const Notices: Story = {
  args: {
    footnotes: [{ text: 'The cost of one row is withheld by the platform.', severity: 'warning' }],
  },
}

export const Refreshing: Story = { args: { state: { status: 'success', refreshing: true } } }

export const Loading: Story = { args: { result: undefined } }

export const Empty: Story = {
  args: { result: sampleResult(0), emptyReasons: ['Nothing was sent in this period.'] },
}

export const Failed: Story = {
  args: {
    result: undefined,
    title: 'Pricing',
    state: { status: 'error', message: 'The connection was lost', onRetry: () => {} },
  },
}

function numberOf(text: string | null | undefined): number {
  return Number(text?.replace(/\D/g, ''))
}
