import { act, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { chartSvg } from '../../frame/image/chartSvg.js'
import { WaRoot, type WaRootProps } from '../../theme/WaRoot.js'
import { halfHours } from '../fixtures/sample.js'
import { LineChart } from './LineChart.js'

const series = ['SENT', 'DELIVERED', 'READ'].map((key, at) => ({
  key,
  label: key,
  points: halfHours(4320, 60 + at * 90, at),
}))

function draw(
  scheme: WaRootProps['colorScheme'] = 'light',
  theme?: WaRootProps['theme'],
): ReturnType<typeof render> {
  return render(
    <WaRoot colorScheme={scheme} theme={theme}>
      <div style={{ width: 390 }}>
        <LineChart series={series} title="Messages" granularity="HALF_HOUR" />
      </div>
    </WaRoot>,
  )
}

function find<Found extends Element>(container: Element, selector: string): Found {
  const found = container.querySelector<Found>(selector)
  if (found === null) throw new Error(`There is no ${selector}.`)
  return found
}

/** How many pixels have about this colour. */
function pixelsOf(canvas: HTMLCanvasElement, [red, green, blue]: readonly [number, number, number]): number {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    const near = (offset: number, wanted: number): boolean => Math.abs((data[at + offset] ?? 0) - wanted) < 12
    if (near(0, red) && near(1, green) && near(2, blue) && (data[at + 3] ?? 0) > 200) count++
  }
  return count
}

it('paints dense lines in the theme’s colours and leaves no shape of them in the page', async () => {
  const { container } = draw()
  // What paints is loaded when there is something to paint.
  await expect.poll(() => container.querySelector('canvas')).not.toBeNull()
  expect(container.querySelectorAll('[data-wa-mark]')).toHaveLength(0)
  expect(pixelsOf(find(container, 'canvas'), [0x52, 0x5b, 0xeb])).toBeGreaterThan(500)
})

it('paints anew when the scheme changes', async () => {
  const { container, rerender } = draw()
  rerender(
    <WaRoot colorScheme="dark">
      <div style={{ width: 390 }}>
        <LineChart series={series} title="Messages" granularity="HALF_HOUR" />
      </div>
    </WaRoot>,
  )
  await expect.poll(() => pixelsOf(find(container, 'canvas'), [0x77, 0x8f, 0xfe])).toBeGreaterThan(500)
})

it('exports what it paints as shapes', () => {
  const { container } = draw()
  const { svg } = chartSvg(find(container, '[data-wa-plot]'), { title: 'Messages', footer: '', series: [] })
  const opened = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const paths = [...opened.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '')
  expect(paths.filter((d) => d.length > 3000)).toHaveLength(3)
  expect(svg).not.toContain('var(')
  expect(opened.querySelector('image')).toBeNull()
})

it('prints shapes', () => {
  const { container } = draw()
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(container.querySelector('canvas')).toBeNull()
  expect(container.querySelectorAll('[data-wa-mark]')).toHaveLength(3)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(container.querySelectorAll('[data-wa-mark]')).toHaveLength(0)
  expect(find<HTMLCanvasElement>(container, 'canvas').width).toBeGreaterThan(300)
})

it('tells the figures of the bucket under the pointer', () => {
  const { container } = draw()
  const plot = find<SVGSVGElement>(container, '[data-wa-plot]')
  const { left, top, width, height } = plot.getBoundingClientRect()
  for (const share of [0.2, 0.5, 0.9]) {
    const at = { clientX: left + width * share, clientY: top + height / 2, bubbles: true }
    expect(document.elementFromPoint(at.clientX, at.clientY)?.closest('svg')).toBe(plot)
    act(() => void plot.dispatchEvent(new PointerEvent('pointermove', at)))
    const pins = [...container.querySelectorAll('[data-wa-overlay] circle')].map((pin) => {
      const box = pin.getBoundingClientRect()
      return box.left + box.width / 2
    })
    expect(pins).toHaveLength(3)
    for (const x of pins) expect(Math.abs(x - at.clientX)).toBeLessThan(2)
  }
})

const LIGHT = [0x52, 0x5b, 0xeb] as const
const DARK = [0x77, 0x8f, 0xfe] as const

describe('what is painted follows', () => {
  const html = document.documentElement
  const styles: HTMLStyleElement[] = []
  const style = (text: string): void => {
    const element = document.createElement('style')
    element.textContent = text
    document.head.append(element)
    styles.push(element)
  }
  afterEach(async () => {
    for (const element of styles.splice(0)) element.remove()
    html.removeAttribute('class')
    html.removeAttribute('data-look')
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })

  const emulate = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })

  it.each<readonly [string, WaRootProps['colorScheme'], string, () => unknown]>([
    ['a class of the page', 'inherit', '.dark { color-scheme: dark }', () => html.classList.add('dark')],
    [
      'an attribute of the page',
      'inherit',
      '[data-look=dark] { color-scheme: dark }',
      () => html.setAttribute('data-look', 'dark'),
    ],
    ['a style sheet that comes', 'inherit', '', () => style('html { color-scheme: dark }')],
    ['the system', 'auto', '', () => emulate('dark')],
  ])('%s, also under transition: none, and hidden', async (_, scheme, css, change) => {
    for (const more of [
      '',
      '* { transition: none !important; animation: none !important }',
      '* { transition: all 9s }',
    ]) {
      await emulate('light')
      for (const element of styles.splice(0)) element.remove()
      html.removeAttribute('class')
      html.removeAttribute('data-look')
      style(`html { color-scheme: light } ${css} ${more}`)
      const { container, unmount } = draw(scheme)
      const canvas = find<HTMLCanvasElement>(container, 'canvas')
      expect(pixelsOf(canvas, LIGHT)).toBeGreaterThan(500)
      container.style.display = more === '' ? 'none' : ''
      await change()
      await expect.poll(() => pixelsOf(canvas, DARK)).toBeGreaterThan(500)
      unmount()
    }
  })

  it('one colour of a theme', async () => {
    const { container, rerender } = draw()
    rerender(
      <WaRoot colorScheme="light" theme={{ series5: '#ff0000' }}>
        <div style={{ width: 390 }}>
          <LineChart series={series} title="Messages" granularity="HALF_HOUR" />
        </div>
      </WaRoot>,
    )
    await expect.poll(() => pixelsOf(find(container, 'canvas'), [255, 0, 0])).toBeGreaterThan(500)
  })
})
