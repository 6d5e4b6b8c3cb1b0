import { render } from '@testing-library/react'
import { cloneElement, type ReactElement } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { hearRealInput, realInput, type Spot } from '../controls/pointer/fixtures/realInput.js'
import { AreaChart } from './AreaChart/AreaChart.js'
import { BarChart } from './BarChart/BarChart.js'
import { figuresWith } from './fixtures/figures.js'
import { days, halfHours } from './fixtures/sample.js'
import { LineChart } from './LineChart/LineChart.js'
import { StatTile } from './StatTile/StatTile.js'
import { Treemap } from './Treemap/Treemap.js'
import { WorldMap } from './WorldMap/WorldMap.js'

const series = [{ key: 'SENT', label: 'Sent', points: days(20, 90, 1) }]
const many = [{ key: 'SENT', label: 'Sent', points: halfHours(4320, 90, 1) }]
const groups = [
  { key: 'g', label: 'G', children: [5, 3].map((value, at) => ({ key: `${at}`, label: `P${at}`, value })) },
]
const square = {
  type: 'Topology',
  arcs: [
    [
      [-60, -40],
      [60, -40],
      [60, 60],
      [-60, 60],
      [-60, -40],
    ],
  ],
  objects: {
    countries: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'BR', arcs: [[0]] }] },
  },
}

const charts: readonly (readonly [string, ReactElement])[] = [
  ['line', <LineChart key="l" title="T" series={series} />],
  ['painted line', <LineChart key="p" title="T" series={many} granularity="HALF_HOUR" />],
  ['area', <AreaChart key="a" title="T" series={series} />],
  ['bars', <BarChart key="b" title="T" series={series} />],
  ['lying bars', <BarChart key="y" title="T" series={series} orientation="horizontal" />],
  ['treemap of groups', <Treemap key="g" title="T" groups={groups} />],
  ['map', <WorldMap key="m" title="T" countries={[{ code: 'BR', value: 5 }]} topology={square as never} />],
  ...figuresWith('Name').map(([name, chart]) => [name, chart] as const),
]

beforeEach(async () => {
  hearRealInput()
  await page.viewport(800, 700)
})

function draw(chart: ReactElement) {
  const { container, unmount } = render(
    <div style={{ blockSize: 3000 }}>
      <div style={{ inlineSize: 700 }}>{chart}</div>
      <p>Elsewhere</p>
    </div>,
  )
  const tooltip = () => document.querySelector('[data-wa-tooltip]')?.textContent ?? null
  const box = (selector: string): DOMRect => {
    const found = container.querySelector(selector)
    if (found === null) throw new Error(`There is no ${selector}.`)
    return found.getBoundingClientRect()
  }
  /** A place on a mark: under it something is found. */
  const mark = async (): Promise<Spot> => {
    await expect.poll(() => container.querySelector('[data-wa-plot]')).not.toBeNull()
    const { left, top, width, height } = box('[data-wa-plot]')
    const plot = container.querySelector('[data-wa-plot]')
    for (let down = 0.5; down < 1.4; down += 0.03) {
      for (let along = 0.5; along > -0.5; along -= 0.03) {
        const spot: Spot = [left + width * ((along + 1) % 1), top + height * (down % 1)]
        const [clientX, clientY] = spot
        const over = { clientX, clientY, bubbles: true, pointerType: 'mouse' }
        plot?.dispatchEvent(new PointerEvent('pointermove', over))
        await Promise.resolve()
        if (tooltip() === null) continue
        plot?.dispatchEvent(new PointerEvent('pointerout', { ...over, relatedTarget: document.body }))
        return spot
      }
    }
    throw new Error('nothing to point at')
  }
  return { tooltip, box, mark, unmount }
}

/** A group opens before its parts do, and the hours of a week are of many days. */
const silent = ['treemap of groups', 'heatmap']

describe.each(charts)('a tap on a %s', (name, chart) => {
  const acts = !silent.includes(name)

  it('shows what is there, keeps it and acts, until something else is pressed', async () => {
    const acted = vi.fn()
    const given: object = { onItemAction: acted }
    const { tooltip, mark, box } = draw(cloneElement(chart, given))
    const spot = await mark()
    await expect.poll(tooltip).toBeNull()
    await realInput.tap(spot)
    await expect.poll(tooltip).not.toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(tooltip()).not.toBeNull()
    if (acts) expect(acted).toHaveBeenCalledTimes(1)
    const { left, top } = box('p')
    await realInput.tap([left + 8, Math.min(690, top + 8)])
    await expect.poll(tooltip).toBeNull()
  })
})

describe('what a tap has shown', () => {
  it('is the same with a pen that is lifted', async () => {
    const acted = vi.fn()
    const { tooltip, mark } = draw(<LineChart title="T" series={series} onItemAction={acted} />)
    const spot = await mark()
    await realInput.mouse('mousePressed', spot, 'left', 'pen')
    await realInput.mouse('mouseReleased', spot, 'left', 'pen')
    await expect.poll(() => acted.mock.calls.length).toBe(1)
    expect(tooltip()).not.toBeNull()
  })

  it('goes with Escape, and when the page is scrolled', async () => {
    const { tooltip, mark } = draw(<LineChart title="T" series={series} />)
    const spot = await mark()
    await realInput.tap(spot)
    await expect.poll(tooltip).not.toBeNull()
    await realInput.key('Escape')
    await expect.poll(tooltip).toBeNull()
    await realInput.tap(spot)
    await expect.poll(tooltip).not.toBeNull()
    window.scrollBy(0, 40)
    await expect.poll(tooltip).toBeNull()
    window.scrollTo(0, 0)
  })

  it('follows a finger along the plot and stays when it is lifted; up and down scrolls', async () => {
    const { tooltip, mark } = draw(<LineChart title="T" series={series} />)
    const [x, y] = await mark()
    await realInput.press([x, y])
    await expect.poll(tooltip).not.toBeNull()
    const first = tooltip()
    for (const by of [10, 20, 40, 80, 120]) await realInput.move([x - by, y + by / 20])
    await expect.poll(tooltip).not.toBe(first)
    await realInput.lift()
    expect(tooltip()).not.toBeNull()
    await realInput.press([x, y])
    for (const by of [10, 20, 40, 80, 120]) await realInput.move([x, y - by])
    await realInput.lift()
    await expect.poll(() => window.scrollY).toBeGreaterThan(20)
    await expect.poll(tooltip).toBeNull()
    window.scrollTo(0, 0)
  })
})

describe('a tap beside the plots', () => {
  it.each<readonly [string, ReactElement, string, string]>([
    ['a round figure', <StatTile key="t" label="Sent" value={48_213_907} />, 'button', '[data-wa-open]'],
    [
      'a row of countries',
      <WorldMap key="m" title="T" countries={[{ code: 'BR', value: 5 }]} topology={square as never} />,
      'ol > li > *',
      '[data-wa-tooltip]',
    ],
  ])('on %s shows what it means and keeps it until the next one', async (_, chart, on, shows) => {
    const { box } = draw(chart)
    const shown = () => document.querySelector(shows)
    document.querySelector(on)?.scrollIntoView({ block: 'center', behavior: 'instant' })
    await new Promise(requestAnimationFrame)
    const { left, top, width, height } = box(on)
    await realInput.tap([left + width / 2, top + height / 2])
    await expect.poll(shown).not.toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(shown()).not.toBeNull()
    await realInput.tap([790, 690])
    await expect.poll(shown).toBeNull()
  })
})
