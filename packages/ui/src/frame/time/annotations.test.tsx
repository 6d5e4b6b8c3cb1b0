import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { BarChart } from '../../charts/BarChart/BarChart.js'
import { LineChart } from '../../charts/LineChart/LineChart.js'

const day = 86_400_000
const from = Date.UTC(2026, 9, 5)
const series = [{ key: 'a', label: 'Sent', points: [3, 5, 4, 8].map((y, at) => ({ x: from + at * day, y })) }]
const annotations = [
  { x: from + 2 * day, label: 'Second' },
  { x: from + day, label: 'First' },
  { x: from - 9 * day, label: 'Before all' },
]

it('what happened in the time shown is numbered in its order, marked on the chart and named below it', () => {
  const { container, rerender } = render(<LineChart title="Sent" series={series} annotations={annotations} />)
  const list = screen.getByRole('list', { name: /./ })
  const said = [...list.querySelectorAll('li')].map(({ textContent }) =>
    textContent?.replaceAll(/[\u2066-\u2069]/g, ''),
  )
  expect(said).toHaveLength(2)
  expect(said[0]).toMatch(/^1.*Oct 6.*First$/)
  expect(said[1]).toMatch(/^2.*Oct 7.*Second$/)
  const marks = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent)
  // No tick of these figures is a 1.
  expect(marks.filter((text) => text === '1')).toHaveLength(1)
  const places = () =>
    [...container.querySelectorAll('svg text')].flatMap((text) =>
      text.textContent === '1' ? [text.parentElement?.outerHTML] : [],
    )
  const before = places()
  rerender(<LineChart title="Sent" series={series} annotations={annotations.slice(0, 1)} />)
  expect(places()).toHaveLength(1)
  expect(places()).not.toEqual(before)
})

it('a long label is cut where nobody reads on', () => {
  render(<LineChart title="Sent" series={series} annotations={[{ x: from, label: 'x'.repeat(500) }]} />)
  const said = screen.getByRole('list', { name: /./ }).textContent ?? ''
  expect(said.match(/x+/)?.[0].length).toBeLessThan(161)
  expect(said.match(/x+/)?.[0].length).toBeGreaterThan(150)
})

it('what is loading has the shape of what will stand there', () => {
  const state = { status: 'loading' } as const
  const shapes = [
    <LineChart key="l" title="A" series={[]} state={state} />,
    <BarChart key="b" title="A" series={[]} state={state} />,
  ].map((chart) => {
    const { container, unmount } = render(chart)
    const drawn = [...container.querySelectorAll('svg path')].map((path) => path.getAttribute('d')).join()
    unmount()
    return drawn
  })
  for (const drawn of shapes) expect(drawn).not.toMatch(/undefined|NaN|^$/)
  expect(new Set(shapes).size).toBe(2)
})
