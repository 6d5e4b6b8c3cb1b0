import { act, render, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LineChart } from './LineChart/LineChart.js'

const points = Array.from({ length: 60 }, (_, at) => ({ x: at * 86_400_000, y: 40 + at }))

it.each([
  ['right', 0.2, (x: number, { left }: DOMRect) => left > x],
  ['left', 0.8, (x: number, { right }: DOMRect) => right < x],
])(
  'a tooltip stands on the %s of a bucket at %d of the width, where there is room',
  async (_, share, isBeside) => {
    await page.viewport(1000, 700)
    const { container } = render(
      <div style={{ width: 700 }}>
        <LineChart series={[{ key: 'SENT', label: 'Sent', points }]} title="Messages" />
      </div>,
    )
    await waitFor(() => {
      const box = container.querySelector('[data-wa-plot]')?.getBoundingClientRect() ?? new DOMRect()
      const [x, y] = [box.left + box.width * share, box.top + 40]
      const move = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' }
      act(() => void document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', move)))
      const tooltip = container.querySelector('[data-wa-tooltip]')?.getBoundingClientRect()
      expect(tooltip !== undefined && isBeside(x, tooltip)).toBe(true)
    })
  },
)
