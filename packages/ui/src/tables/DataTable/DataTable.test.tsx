import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { en } from '../../messages/en.js'
import { columnsOfRows } from '../model/columnsOfRows.js'
import { sortColumns } from '../model/sortColumns.js'
import { tableCells } from '../model/tableCells.js'
import type { DataColumn } from './DataColumn.js'
import { DataTable } from './DataTable.js'

interface Row {
  readonly name: string
  readonly volume: number | null
}

const rows: readonly Row[] = [
  { name: 'b', volume: 2 },
  { name: 'a10', volume: null },
  { name: 'a9', volume: 30 },
]
const columns: readonly DataColumn<Row>[] = [
  { key: 'name', header: 'Name', value: (row) => row.name },
  { key: 'volume', header: 'Volume', value: (row) => row.volume, format: { kind: 'count' }, total: true },
]
const grid = columnsOfRows({ length: rows.length, at: (row) => rows[row] }, columns, {
  messages: en,
  formatters: createFormatters('en', 'UTC'),
})

function names(): readonly (string | null)[] {
  const [, ...body] = within(screen.getByRole('grid')).getAllByRole('row')
  return body.map((row) => within(row).getByRole('rowheader').textContent)
}

describe('a data table', () => {
  it('shows rows as given, says what is missing and adds up', () => {
    render(<DataTable title="T" rows={rows} columns={columns} />)
    expect(names()).toEqual(['b', 'a10', 'a9', 'Total'])
    expect(screen.getAllByRole('row').at(-1)?.textContent).toBe('Total32')
    expect(screen.getByText('no data')).toBeTruthy()
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5')
  })

  it('sorts by a pressed head: figures from the largest, then the smallest, then as given', async () => {
    render(<DataTable title="T" rows={rows} columns={columns} />)
    const head = screen.getByRole('button', { name: 'Volume' })
    await userEvent.click(head)
    expect(names()).toEqual(['a9', 'b', 'a10', 'Total'])
    expect(screen.getByRole('columnheader', { name: 'Volume' }).getAttribute('aria-sort')).toBe('descending')
    expect(screen.getByText('Sorted by Volume, descending')).toBeTruthy()
    await userEvent.click(head)
    expect(names()).toEqual(['b', 'a9', 'a10', 'Total'])
    await userEvent.click(head)
    expect(names()).toEqual(['b', 'a10', 'a9', 'Total'])
  })

  it('opens a row by its first cell', async () => {
    const onItemAction = vi.fn()
    render(<DataTable title="T" rows={rows} columns={columns} onItemAction={onItemAction} />)
    await userEvent.click(screen.getByRole('button', { name: 'a9' }))
    expect(onItemAction).toHaveBeenCalledWith(rows[2])
  })

  it('keeps many rows out of the page but tells their number', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ name: `row ${at}`, volume: at }))
    render(<DataTable title="T" rows={many} columns={columns} />)
    expect(screen.getAllByRole('row').length).toBeLessThan(100)
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('5002')
    expect(screen.getByText('5,000 rows')).toBeTruthy()
  })

  it('waits for a result that is not there yet', () => {
    render(<DataTable title="T" result={undefined} />)
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.getByRole('region', { name: 'T' }).getAttribute('aria-busy')).toBe('true')
  })

  it('gives columns as data that can be kept, and takes them back', async () => {
    const onColumnStateChange = vi.fn()
    const { rerender } = render(
      <DataTable title="T" rows={rows} columns={columns} onColumnStateChange={onColumnStateChange} />,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Volume' }))
    expect(screen.queryByRole('columnheader', { name: 'Volume' })).toBeNull()
    const kept = JSON.parse(JSON.stringify(onColumnStateChange.mock.lastCall?.[0]))
    expect(kept).toEqual({ sorts: [], hidden: ['volume'] })
    const sorts = [{ key: 'name', direction: 'ascending' }] as const
    rerender(<DataTable title="T" rows={rows} columns={columns} columnState={{ sorts }} />)
    expect(names()).toEqual(['a9', 'a10', 'b', 'Total'])
  })

  it('hands selected rows to the host’s actions, whatever the order', async () => {
    const act = vi.fn()
    render(
      <DataTable
        title="T"
        rows={rows}
        columns={columns}
        rowKey={({ name }) => name}
        selectionActions={(chosen) => (
          <button type="button" onClick={() => act(chosen)}>
            Archive
          </button>
        )}
      />,
    )
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select a9' }))
    await userEvent.click(screen.getByRole('button', { name: 'Volume' }))
    await userEvent.click(screen.getByRole('button', { name: 'Archive' }))
    expect(act).toHaveBeenLastCalledWith([rows[2]])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all rows' }))
    expect(screen.getByText('3 rows selected')).toBeTruthy()
  })

  it('expands a row', async () => {
    render(<DataTable title="T" rows={rows} columns={columns} detail={({ name }) => <p>more of {name}</p>} />)
    await userEvent.click(screen.getByRole('button', { name: 'Details of b' }))
    expect(screen.getByText('more of b')).toBeTruthy()
  })
})

describe('Ctrl+C', () => {
  const copied = async (): Promise<string> => await navigator.clipboard.readText()
  const losses: readonly Row[] = [
    { name: '=1+2', volume: -5 },
    { name: 'a', volume: 1200 },
  ]

  it('takes the cell in focus: a figure as a number, a text that is no formula, a head, a total', async () => {
    const user = userEvent.setup()
    render(<DataTable title="T" rows={losses} columns={columns} />)
    screen.getAllByRole('columnheader')[1]?.focus()
    for (const [keys, wanted] of [
      ['', 'Volume'],
      ['{ArrowDown}', '-5'],
      ['{ArrowLeft}', "'=1+2"],
      ['{ArrowDown}{ArrowRight}', '1200'],
      ['{ArrowDown}', '1,195'],
    ] as const) {
      await user.keyboard(`${keys}{Control>}c{/Control}`)
      expect(await copied()).toBe(wanted)
    }
    expect(screen.getByText('Copied')).toBeTruthy()
    // A new order is the newer event, and said instead.
    await user.click(screen.getByRole('button', { name: 'Volume' }))
    expect(screen.queryByText('Copied')).toBeNull()
    expect(screen.getByText('Sorted by Volume, descending')).toBeTruthy()
  })

  it('takes the rows selected, in the order shown', async () => {
    const user = userEvent.setup()
    render(<DataTable title="T" rows={losses} columns={columns} selectionActions={() => null} />)
    await user.click(screen.getByRole('button', { name: 'Volume' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select all rows' }))
    screen.getAllByRole('rowheader')[0]?.focus()
    await user.keyboard('{Control>}c{/Control}')
    expect(await copied()).toBe("Name\tVolume\na\t1200\n'=1+2\t-5")
  })
})

describe('sorting', () => {
  it('counts numbers inside texts, puts missing values last and keeps equals in order', () => {
    const order = (key: string, direction: 'ascending' | 'descending'): readonly number[] => [
      ...sortColumns(rows.length, grid, [{ key, direction }], 'en'),
    ]
    expect(order('name', 'ascending')).toEqual([2, 1, 0])
    expect(order('volume', 'ascending')).toEqual([0, 2, 1])
    expect(order('volume', 'descending')).toEqual([2, 0, 1])
    expect(order('nothing', 'descending')).toEqual([0, 1, 2])
  })
})

describe('export', () => {
  it('gives the rows in the order shown, numbers as numbers, missing as nothing', () => {
    expect(tableCells([2, 1], grid)).toEqual([
      ['Name', 'Volume'],
      ['a9', 30],
      ['a10', null],
    ])
  })
})
