import { act, render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LineChart } from '../../charts/LineChart/LineChart.js'

const series = [
  {
    key: 'SENT',
    label: 'Sent',
    points: Array.from({ length: 60 }, (_, at) => ({ x: at * 86_400_000, y: 40 + at })),
  },
]

/** A pointer whose moves go to whatever lies under it, as a browser sends them. */
function pointer(): (x: number, y: number, after: number) => void {
  let time = performance.now()
  return (x, y, after) => {
    time += after
    const event = new PointerEvent('pointermove', {
      clientX: x,
      clientY: y,
      bubbles: true,
      pointerType: 'mouse',
    })
    Object.defineProperty(event, 'timeStamp', { value: time })
    act(() => void document.elementFromPoint(x, y)?.dispatchEvent(event))
  }
}

function draw() {
  const { container } = render(
    <div style={{ width: 700 }}>
      <LineChart series={series} title="Messages" frame={{ approximate: false }} />
    </div>,
  )
  const find = (selector: string): Element => {
    const found = container.querySelector(selector)
    if (found === null) throw new Error(`There is no ${selector}.`)
    return found
  }
  const plot = find('[data-wa-plot]').getBoundingClientRect()
  const tooltip = (): Element => find('[data-wa-tooltip]')
  return { middle: plot.left + plot.width / 3, y: plot.top + 40, tooltip }
}

it('a pointer that crosses the tooltip goes on reading the plot beneath it', () => {
  const { middle, y, tooltip } = draw()
  const move = pointer()
  move(middle, y, 0)
  const first = tooltip().textContent
  // Across all of where the tooltip stands, in one step.
  move(middle + 60, y, 16)
  const second = tooltip().textContent
  expect(second).not.toBe(first)
  move(middle + 120, y, 16)
  expect(tooltip().textContent).not.toBe(second)
})

it('one that has rested can be moved onto it, and it stays', () => {
  const { middle, y, tooltip } = draw()
  const move = pointer()
  move(middle, y, 0)
  const read = tooltip().textContent
  move(middle + 6, y, 60_000)
  expect(tooltip().textContent).toBe(read)
  const { left, top } = tooltip().getBoundingClientRect()
  move(left + 8, top + 20, 30)
  move(left + 20, top + 24, 30)
  expect(tooltip().textContent).toBe(read)
  expect(tooltip().contains(document.elementFromPoint(left + 20, top + 24))).toBe(true)
})
