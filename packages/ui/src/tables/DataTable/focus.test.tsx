import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { ColumnState } from '../columns/ColumnState.js'
import type { DataColumn } from './DataColumn.js'
import { DataTable } from './DataTable.js'

interface Row {
  readonly name: string
  readonly volume: number
}

const rows: readonly Row[] = ['c', 'a', 'd', 'b'].map((name, at) => ({ name, volume: 10 - at }))
const columns: readonly DataColumn<Row>[] = [
  { key: 'name', header: 'Name', value: (row) => row.name },
  { key: 'volume', header: 'Volume', value: (row) => row.volume, format: { kind: 'count' }, total: true },
]
const byName: ColumnState = { sorts: [{ key: 'name', direction: 'ascending' }] }

function table(now: readonly Row[], columnState: ColumnState = {}) {
  return (
    <DataTable
      title="T"
      rows={now}
      columns={columns}
      rowKey={({ name }) => name}
      columnState={columnState}
      onItemAction={() => {}}
    />
  )
}

/** Row head and text of the cell in focus. */
function focused(): readonly (string | null | undefined)[] {
  const { activeElement } = document
  return [activeElement?.parentElement?.firstElementChild?.textContent, activeElement?.textContent]
}

async function focusOn(text: string): Promise<void> {
  screen.getAllByRole('columnheader')[0]?.focus()
  while (document.activeElement?.textContent !== text) await userEvent.keyboard('{ArrowDown}')
}

describe('the focus', () => {
  it('stays with its row and column when rows are sorted', async () => {
    const { rerender } = render(table(rows))
    await focusOn('d')
    await userEvent.keyboard('{ArrowRight}')
    expect(focused()).toEqual(['d', '8'])
    rerender(table(rows, byName))
    expect(focused()).toEqual(['d', '8'])
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('5')
    await userEvent.keyboard('{ArrowUp}')
    expect(focused()).toEqual(['c', '10'])
  })

  it('stays with its row when the data is fetched anew, in another order', async () => {
    const { rerender } = render(table(rows))
    await focusOn('d')
    rerender(table([{ name: 'new', volume: 1 }, ...rows.toReversed().map((row) => ({ ...row, volume: 7 }))]))
    expect(focused()).toEqual(['d', 'd'])
  })

  it('goes to what stands at its place when its row is gone, and to the last row when there are fewer', async () => {
    const { rerender } = render(table(rows))
    await focusOn('d')
    rerender(table(rows.filter(({ name }) => name !== 'd')))
    expect(focused()).toEqual(['b', 'b'])
    rerender(table(rows.slice(0, 1)))
    expect(document.activeElement?.closest('[role=grid]')).not.toBeNull()
  })

  it('stays with its column when columns are moved, hidden or pinned', async () => {
    const { rerender } = render(table(rows))
    await focusOn('d')
    await userEvent.keyboard('{ArrowRight}')
    const wide = [...columns, { key: 'twice', header: 'Twice', value: (row: Row) => row.volume * 2 }]
    rerender(
      <DataTable
        title="T"
        rows={rows}
        columns={wide}
        rowKey={({ name }) => name}
        columnState={{ pinned: ['twice'] }}
      />,
    )
    expect(focused()).toEqual(['d', '8'])
    expect(document.activeElement?.getAttribute('data-wa-column')).toBe('2')
  })

  it('stays on the heading that sorts', async () => {
    render(<DataTable title="T" rows={rows} columns={columns} />)
    screen.getAllByRole('columnheader')[0]?.focus()
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getAllByRole('columnheader')[0])
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('a')
  })

  it('is nowhere else than before when the grid does not have it', () => {
    const { rerender } = render(table(rows))
    rerender(table(rows, byName))
    expect(document.activeElement).toBe(document.body)
  })

  it('takes nothing a host drew into one row along to another', async () => {
    const drawn: readonly DataColumn<Row>[] = [
      ...columns,
      { key: 'note', header: 'Note', value: () => '-', cell: () => <input aria-label="Note" /> },
    ]
    const page = (columnState: ColumnState) => (
      <DataTable title="T" rows={rows} columns={drawn} columnState={columnState} />
    )
    const { rerender } = render(page({}))
    const inputs = (): readonly HTMLInputElement[] => screen.getAllByRole('textbox', { name: 'Note' })
    const [first] = inputs()
    if (first) fireEvent.change(first, { target: { value: 'about c' } })
    rerender(page(byName))
    expect(inputs().map(({ value }) => value)).not.toContain('about c')
  })

  it('goes back to its cell with Escape, and the page hears that one no more than any other of ours', async () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    const linked: readonly DataColumn<Row>[] = [
      { key: 'name', header: 'Name', value: ({ name }) => name, cell: ({ name }) => <a href="#x">{name}</a> },
    ]
    const { unmount } = render(
      <DataTable title="T" rows={rows} columns={linked} rowKey={({ name }) => name} />,
    )
    await focusOn('d')
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement?.localName).toBe('a')
    heard.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement?.getAttribute('role')).toMatch(/cell|rowheader/)
    expect(heard).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
    unmount()
    document.removeEventListener('keydown', heard)
  })
})
