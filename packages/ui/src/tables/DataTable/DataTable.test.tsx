import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { DataTable } from './DataTable.js'
import type { DataTableProps } from './DataTableProps.js'
import { sortRows } from './sortRows.js'
import { tableCells } from './tableCells.js'

interface Row {
  readonly name: string
  readonly volume: number | null
}

const rows: readonly Row[] = [
  { name: 'b', volume: 2 },
  { name: 'a10', volume: null },
  { name: 'a9', volume: 30 },
]
const columns: DataTableProps<Row>['columns'] = [
  { key: 'name', header: 'Name', value: (row) => row.name },
  { key: 'volume', header: 'Volume', value: (row) => row.volume, format: { kind: 'count' }, total: true },
]

function names(): readonly (string | null)[] {
  const [, ...body] = within(screen.getByRole('table')).getAllByRole('row')
  return body.map((row) => within(row).getByRole('rowheader').textContent)
}

describe('a data table', () => {
  it('shows rows as given, says what is missing and adds up', () => {
    render(<DataTable title="T" rows={rows} columns={columns} />)
    expect(names()).toEqual(['b', 'a10', 'a9', 'Total'])
    expect(screen.getAllByRole('row').at(-1)?.textContent).toBe('Total32')
    expect(screen.getByText('no data')).toBeTruthy()
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5')
  })

  it('sorts by a pressed head: figures from the largest, then the smallest, then as given', async () => {
    render(<DataTable title="T" rows={rows} columns={columns} />)
    const head = screen.getByRole('button', { name: 'Volume' })
    await userEvent.click(head)
    expect(names()).toEqual(['a9', 'b', 'a10', 'Total'])
    expect(screen.getByRole('columnheader', { name: 'Volume' }).getAttribute('aria-sort')).toBe('descending')
    await userEvent.click(head)
    expect(names()).toEqual(['b', 'a9', 'a10', 'Total'])
    await userEvent.click(head)
    expect(names()).toEqual(['b', 'a10', 'a9', 'Total'])
  })

  it('opens a row by its first cell', async () => {
    const onRowAction = vi.fn()
    render(<DataTable title="T" rows={rows} columns={columns} onRowAction={onRowAction} />)
    await userEvent.click(screen.getByRole('button', { name: 'a9' }))
    expect(onRowAction).toHaveBeenCalledWith(rows[2])
  })

  it('keeps many rows out of the page but tells their number', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ name: `row ${at}`, volume: at }))
    render(<DataTable title="T" rows={many} columns={columns} />)
    expect(screen.getAllByRole('row').length).toBeLessThan(100)
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5002')
    expect(screen.getByText('5,000 rows')).toBeTruthy()
  })
})

describe('sorting', () => {
  it('counts numbers inside texts, puts missing values last and keeps equals in order', () => {
    const order = (key: string, direction: 'ascending' | 'descending'): readonly number[] => [
      ...sortRows(rows, columns, [{ key, direction }], 'en'),
    ]
    expect(order('name', 'ascending')).toEqual([2, 1, 0])
    expect(order('volume', 'ascending')).toEqual([0, 2, 1])
    expect(order('volume', 'descending')).toEqual([2, 0, 1])
    expect(order('nothing', 'descending')).toEqual([0, 1, 2])
  })
})

describe('export', () => {
  it('gives the rows in the order shown, numbers as numbers, missing as nothing', () => {
    expect(tableCells(rows, [2, 1], columns, 'UTC')).toEqual([
      ['Name', 'Volume'],
      ['a9', 30],
      ['a10', null],
    ])
  })
})
