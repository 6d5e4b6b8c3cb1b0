import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { BarChart } from './BarChart/BarChart.js'
import { CategoryBarChart } from './CategoryBarChart/CategoryBarChart.js'
import { FunnelChart } from './FunnelChart/FunnelChart.js'
import { LineChart } from './LineChart/LineChart.js'

const DAY = 86_400_000
const start = Date.UTC(2024, 0, 1)
const figures = (count: number) => Array.from({ length: count }, (_, at) => ({ x: start + at * DAY, y: at }))
const sent = (count: number) => [{ key: 'SENT', label: 'Sent', points: figures(count) }]

const countries = Array.from({ length: 25 }, (_, at) => ({ key: `${at}`, label: `Country ${at}` }))
const steps = countries.map(({ key, label }, at) => ({ key, label, value: 25 - at }))
const byCountry = [
  { key: 'SENT', label: 'Sent', points: countries.map(({ key }, at) => ({ x: key, y: at })) },
]

it.each([
  ['buckets', <LineChart key="l" series={sent(25)} title="Messages" />],
  ['rows', <CategoryBarChart key="c" categories={countries} series={byCountry} title="Messages" />],
  ['columns', <BarChart key="b" series={sent(25)} title="Messages" />],
  ['parts', <FunnelChart key="f" steps={steps} title="Messages" />],
])('is read ten %s on by page, and no further than its ends', async (_, chart) => {
  const { container } = render(chart)
  const reading = () => container.querySelector('[data-wa-reading]')?.textContent ?? ''
  screen.getByRole('application').focus()
  const after = async (keys: string) => {
    await userEvent.keyboard(keys)
    // The figure that stands last, or of parts the first they are called by.
    return (/Country (\d+)/.exec(reading()) ?? /: (\d+)$/.exec(reading()))?.[1]
  }
  expect(await after('{Enter}{Home}{PageDown}')).toBe('10')
  expect(await after('{PageDown}')).toBe('20')
  expect(await after('{PageDown}')).toBe('24')
  expect(await after('{PageUp}')).toBe('14')
  expect(await after('{PageUp}{PageUp}')).toBe('0')
})

it('has all rows in view in its table, wherever it is scrolled to, and says how many there are', async () => {
  render(<LineChart series={sent(500)} title="Messages" frame={{ height: 300 }} />)
  await userEvent.click(screen.getByRole('button', { name: /^View as table/ }))
  const table = screen.getByRole('table')
  const box = table.parentElement
  if (box === null) throw new Error('A table has no box.')
  const shown = () =>
    [...table.querySelectorAll('tbody [aria-rowindex]')].map((row) =>
      Number(row.getAttribute('aria-rowindex')),
    )
  for (const scrolled of [0, 100, 490]) {
    fireEvent.scroll(box, { target: { scrollTop: scrolled * 30 } })
    const rows = shown()
    // Ten rows of thirty pixels; the first below the head is called two.
    for (let at = scrolled; at < Math.min(500, scrolled + 10); at++) expect(rows).toContain(at + 2)
    expect(rows).toEqual(rows.map((_, at) => (rows[0] ?? 0) + at))
  }
  expect(Number(table.getAttribute('aria-rowcount'))).toBe(502)
})

it('names the first of equal figures the highest', () => {
  const line = (key: string, ys: readonly number[]) => ({
    ...{ key, label: key },
    points: ys.map((y, at) => ({ x: start + at * DAY, y })),
  })
  render(<LineChart series={[line('A', [1, 9, 9, 1]), line('B', [9, 1, 1, 9])]} title="Messages" />)
  const figure = screen.getByRole('figure', { name: 'Messages' })
  const summary = document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent
  expect(summary?.replaceAll(/[\u2066-\u2069]/g, '')).toContain('Highest: 9, Jan 2, 2024 (A)')
})
