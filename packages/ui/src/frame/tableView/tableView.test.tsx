import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useWa } from '../../theme/useWa.js'
import { WaRoot } from '../../theme/WaRoot.js'
import type { FigureRow, FigureTable } from './FigureTable.js'
import { TableView } from './TableView.js'

const View = ({ table, height }: { readonly table: FigureTable; readonly height: number }) => {
  const { formatters, messages } = useWa()
  return <TableView frame={{ formatters, messages, height }} table={table} title="Figures" />
}
const draw = (table: FigureTable, height = 300) => {
  const { container } = render(
    <WaRoot locale="en">
      <View table={table} height={height} />
    </WaRoot>,
  )
  return container
}
const columns = [
  { key: 'day', label: 'Day' },
  { key: 'sent', label: 'Sent', format: { kind: 'count' } },
] as const
const many = (count: number): readonly FigureRow[] =>
  Array.from({ length: count }, (_, at) => ({ key: `${at}`, cells: [`Day ${at}`, at] }))
const rowsOf = () => screen.getAllByRole('row').map(({ textContent }) => textContent)

it('shows each figure, says why one is missing or of what it is, and sums last', () => {
  const rows: readonly FigureRow[] = [
    { key: 'a', cells: ['Mon', 1200], notes: ['under way', 'of a part'] },
    { key: 'b', cells: ['Tue', null], missing: [undefined, 'withheld'], notes: [undefined, 'never said'] },
    { key: 'c', cells: ['Wed', null] },
  ]
  const container = draw({ columns, rows, total: [null, 1200] })
  expect(rowsOf()).toEqual([
    ...['DaySent', 'Monunder way1,200 · of a part', 'Tuewithheld', 'Wedno data', 'Total1,200'],
  ])
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5')
  expect(container.querySelectorAll('[data-wa-missing]')).toHaveLength(2)
  expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(2)
  expect(container.querySelectorAll('tr[aria-hidden]')).toHaveLength(0)
})

it('up to two hundred rows are all in the page; of more, those near the view, at their true place', () => {
  draw({ columns, rows: many(200) })
  expect(rowsOf()).toHaveLength(201)
  document.body.replaceChildren()
  const container = draw({ columns, rows: many(1000) })
  const box = screen.getByRole('group', { name: 'Figures' })
  const shown = () => {
    const rows = [...container.querySelectorAll('tbody tr[aria-rowindex]')]
    const heights = [...container.querySelectorAll('tr[aria-hidden] td')].map((cell) =>
      Number.parseFloat((cell as HTMLElement).style.blockSize),
    )
    const all = heights.reduce((sum, height) => sum + height, 30 * rows.length)
    return {
      first: rows[0]?.textContent,
      index: rows[0]?.getAttribute('aria-rowindex'),
      count: rows.length,
      all,
    }
  }
  expect(shown()).toEqual({ first: 'Day 00', index: '2', count: 20, all: 30_000 })
  Object.defineProperty(box, 'scrollTop', { value: 3_000 })
  fireEvent.scroll(box)
  expect(shown()).toEqual({ first: 'Day 9090', index: '92', count: 30, all: 30_000 })
})
