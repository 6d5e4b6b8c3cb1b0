import { render, screen } from '@testing-library/react'
import type { CSSProperties } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { LineChart } from '../../charts/LineChart/LineChart.js'
import { hearRealInput, realInput, type Spot } from '../../controls/pointer/fixtures/realInput.js'
import { DataTable } from '../../tables/DataTable/DataTable.js'
import { WaRoot } from '../../theme/WaRoot.js'

const DAY = 86_400_000
const points = Array.from({ length: 20 }, (_, at) => ({ x: Date.UTC(2024, 10, 1) + at * DAY, y: 10 + at }))
const series = [{ key: 'SENT', label: 'Sent', points }]

beforeEach(async () => {
  hearRealInput()
  await page.viewport(800, 700)
})

function draw(style: CSSProperties = {}, locale = 'en') {
  const { container, unmount } = render(
    <WaRoot locale={locale}>
      <div style={{ inlineSize: 700, ...style }}>
        <LineChart series={series} title="T" />
      </div>
    </WaRoot>,
  )
  const plot = container.querySelector('[data-wa-plot]')
  if (plot === null) throw new Error('no plot')
  const at = (share: number): Spot => {
    const { left, top, width, height } = plot.getBoundingClientRect()
    return [left + width * share, top + height / 2]
  }
  const band = () => container.querySelector('rect[data-wa-overlay]')
  const zoomed = () => screen.queryByRole('group', { name: /^Zoom/ }) !== null
  /** Presses on the plot and drags to its right. */
  const begin = async (): Promise<void> => {
    await realInput.mouse('mousePressed', at(0.5))
    await realInput.mouse('mouseMoved', at(0.6))
    await realInput.mouse('mouseMoved', at(0.8))
    await expect.poll(band).not.toBeNull()
  }
  return { container, unmount, at, band, zoomed, begin, plot }
}

describe.each<readonly [string, CSSProperties]>([
  ['as it is', {}],
  ['under zoom: .8', { zoom: 0.8 }],
  ['under zoom: 1.5', { zoom: 1.5 }],
  ['under scale(.6, .7)', { transform: 'scale(.6, .7)', transformOrigin: '0 0' }],
])('a chart %s', (_, style) => {
  it.each(['en', 'ar'])('reads the day under the pointer, in %s', async (locale) => {
    const { container, at } = draw({ ...style, inlineSize: 480 }, locale)
    for (const share of [0.3, 0.55, 0.9]) {
      const [x, y] = at(share)
      await realInput.mouse('mouseMoved', [x, y], 'none')
      const dot = () => {
        const box = container.querySelector('[data-wa-overlay] circle')?.getBoundingClientRect()
        return box ? Math.abs(box.left + box.width / 2 - x) : Number.NaN
      }
      // Half a day, at most 24 of these pixels.
      await expect.poll(dot).toBeLessThan(24)
    }
  })
})

describe('a stretch that is dragged over', () => {
  it('is zoomed into when it is let go outside of the plot, the frame and the window', async () => {
    const { begin, band, zoomed } = draw()
    await begin()
    await realInput.mouse('mouseMoved', [1500, -40])
    await realInput.mouse('mouseReleased', [1500, -40])
    await expect.poll(band).toBeNull()
    await expect.poll(zoomed).toBe(true)
  })

  it('is given up with Escape, by a menu and by another pointer', async () => {
    const { begin, band, zoomed, at } = draw()
    for (const give of [
      () => realInput.key('Escape'),
      () => Promise.resolve(window.dispatchEvent(new MouseEvent('contextmenu'))),
      () => realInput.tap([20, 680]),
    ]) {
      await begin()
      await give()
      await expect.poll(band).toBeNull()
      await realInput.mouse('mouseReleased', at(0.8))
    }
    expect(zoomed()).toBe(false)
  })

  it('goes with the plot, and leaves no band to the next one', async () => {
    const { begin, band, at, container } = draw()
    await begin()
    for (const name of [/^View as table/, /^View as chart/]) {
      screen.getByRole('button', { name }).click()
      await expect.poll(() => screen.queryByRole('button', { name })).toBeNull()
    }
    await expect.poll(() => container.querySelector('[data-wa-plot]')).not.toBeNull()
    expect(band()).toBeNull()
    await realInput.mouse('mouseReleased', at(0.8))
  })

  it('is not begun by the other button', async () => {
    const { at, band } = draw()
    await realInput.mouse('mousePressed', at(0.5), 'right')
    await realInput.mouse('mouseMoved', at(0.8), 'right')
    expect(band()).toBeNull()
    await realInput.mouse('mouseReleased', at(0.8), 'right')
  })
})

describe.each([
  ['en', 1, 1],
  ['en', 0.8, 1],
  ['ar', 0.8, -1],
])('the edge of a column in %s at zoom %d', (locale, zoom, on) => {
  it('goes with the mouse or the finger, and back with Escape', async () => {
    const { container } = render(
      <WaRoot locale={locale}>
        <div style={{ inlineSize: 700, zoom }}>
          <DataTable
            title="T"
            rows={[{ id: 'a' }]}
            rowKey={({ id }) => id}
            columns={'abcdefghijkl'.split('').map((key) => ({
              key,
              header: `Column ${key}`,
              value: () => 'A long enough text',
            }))}
          />
        </div>
      </WaRoot>,
    )
    const head = container.querySelectorAll('thead th')[0]
    const edge = head?.lastElementChild
    if (!head || !edge) throw new Error('no edge')
    const width = () => Math.round(head.getBoundingClientRect().width)
    const spot = (): Spot => {
      const { left, top, width, height } = edge.getBoundingClientRect()
      return [left + width / 2, top + height / 2]
    }
    const before = width()
    const [x, y] = spot()
    await realInput.mouse('mousePressed', [x, y])
    await realInput.mouse('mouseMoved', [x + 20 * on, y])
    await realInput.mouse('mouseMoved', [x + 40 * on, y + 300])
    await expect.poll(() => Math.abs(width() - before - 40)).toBeLessThan(2)
    await realInput.key('Escape')
    await expect.poll(width).toBe(before)
    await realInput.mouse('mouseReleased', [x + 40 * on, y + 300])
    await realInput.press([x, y])
    await realInput.move([x + 20 * on, y])
    await realInput.move([x + 30 * on, y + 90])
    await realInput.lift()
    await expect.poll(() => Math.abs(width() - before - 30)).toBeLessThan(2)
  })
})
