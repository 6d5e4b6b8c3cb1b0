import { fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { LineChart } from '../../../charts/LineChart/LineChart.js'

const DAY = 86_400_000
const start = Date.UTC(2024, 10, 1)
const series = [
  {
    key: 'SENT',
    label: 'Sent',
    points: Array.from({ length: 20 }, (_, at) => ({ x: start + at * DAY, y: 10 })),
  },
]

const summary = (): string => screen.getByText(/in total/, { selector: 'p' }).textContent ?? ''

it('a stretch that is dragged over is zoomed into, and is no click', () => {
  const onItemAction = vi.fn()
  const { container } = render(
    <div style={{ width: 700 }}>
      <LineChart series={series} title="Messages" onItemAction={onItemAction} />
    </div>,
  )
  const plot = container.querySelector('[data-wa-plot]')
  if (plot === null) throw new Error('no plot')
  const { left, top, width } = plot.getBoundingClientRect()
  const at = (share: number, buttons: number): MouseEventInit & { pointerType: string } => {
    return {
      clientX: left + width * share,
      clientY: top + 60,
      buttons,
      button: 0,
      bubbles: true,
      pointerType: 'mouse',
    }
  }
  expect(summary()).toContain('200 in total')
  fireEvent(plot, new PointerEvent('pointerdown', at(0.3, 1)))
  fireEvent(plot, new PointerEvent('pointermove', at(0.45, 1)))
  fireEvent(plot, new PointerEvent('pointermove', at(0.6, 1)))
  fireEvent(plot, new PointerEvent('pointerup', at(0.6, 0)))
  fireEvent(plot, new MouseEvent('click', at(0.6, 0)))
  expect(onItemAction).not.toHaveBeenCalled()
  expect(summary()).not.toContain('200 in total')
  expect(screen.getByRole('group', { name: /^Zoom/ })).toBeTruthy()
})

it('buttons and dates zoom without dragging', async () => {
  render(<LineChart series={series} title="Messages" />)
  await userEvent.click(screen.getByRole('button', { name: /^Chart actions/ }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Zoom' }))
  await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
  expect(summary()).toContain('100 in total')
  fireEvent.change(screen.getByLabelText('From'), { target: { value: '2024-11-10' } })
  expect(summary()).toContain('60 in total')
  await userEvent.click(screen.getByRole('button', { name: 'Show everything' }))
  expect(summary()).toContain('200 in total')
})
