import { size } from '../ChartPeer.js'
import type { ChartData } from '../cases.js'
import { colorOf, dayText } from './colors.js'

const SVG = 'http://www.w3.org/2000/svg'
export const inner = { left: 50, top: 10, width: size.width - 60, height: size.height - 40 } as const

export function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

/** Highest figure, stacked or not. */
export function highest(data: ChartData, stacked: boolean): number {
  let most = 1
  if (!stacked) for (const { points } of data) for (const { y } of points) if (y > most) most = y
  if (stacked) {
    data[0]?.points.forEach((_, at) => {
      most = Math.max(
        most,
        data.reduce((sum, { points }) => sum + (points[at]?.y ?? 0), 0),
      )
    })
  }
  return most
}

/** Lowest and highest figure of each pixel column, as a path of whole pixels. */
export function columnsPath(points: ChartData[number]['points'], most: number): string {
  let path = ''
  let column = -1
  let low = 0
  let high = 0
  const last = points.length - 1
  const put = (): void => {
    if (column < 0) return
    const start = path === '' ? 'M' : 'L'
    path += `${start}${column},${Math.round(high)}${low - high > 0.5 ? `V${Math.round(low)}` : ''}`
  }
  for (let at = 0; at <= last; at++) {
    const x = Math.round((at / last) * inner.width)
    const y = inner.height * (1 - (points[at]?.y ?? 0) / most)
    if (x === column) {
      if (y > low) low = y
      if (y < high) high = y
    } else {
      put()
      column = x
      low = y
      high = y
    }
  }
  put()
  return path
}

/** Grid and words of both axes. */
export function axes(data: ChartData, most: number): SVGElement {
  const group = make('g', { 'font-size': 11 })
  for (let step = 0; step <= 4; step++) {
    const y = Math.round(inner.height * (1 - step / 4))
    const word = make('text', { x: -6, y, 'text-anchor': 'end' })
    word.textContent = String(Math.round((most * step) / 4))
    group.append(make('path', { d: `M0,${y}H${inner.width}`, stroke: '#ddd' }), word)
  }
  const points = data[0]?.points ?? []
  for (let step = 0; step < 8; step++) {
    const word = make('text', { x: (inner.width * step) / 8, y: inner.height + 18 })
    word.textContent = dayText(points[Math.floor((points.length * step) / 8)]?.x ?? 0)
    group.append(word)
  }
  return group
}

/** A hair line and a box with the figures of the bucket under the pointer. */
export function followPointer(
  plot: Element,
  layer: HTMLElement,
  data: () => ChartData,
): () => readonly number[] {
  const line = document.createElement('div')
  line.style.cssText = `position:absolute;top:${inner.top}px;left:0;width:1px;height:${inner.height}px;background:#888;will-change:transform;pointer-events:none`
  const box = document.createElement('div')
  box.style.cssText =
    'position:absolute;top:10px;left:0;background:#fff;border:1px solid #ccc;will-change:transform;pointer-events:none'
  layer.append(line, box)
  let shown: readonly number[] = []
  plot.addEventListener('pointermove', (event) => {
    if (!(event instanceof PointerEvent)) return
    const now = data()
    const last = (now[0]?.points.length ?? 1) - 1
    const at = Math.max(0, Math.min(last, Math.round(((event.offsetX - inner.left) / inner.width) * last)))
    shown = now.map(({ points }) => points[at]?.y ?? 0)
    const x = inner.left + (at / last) * inner.width
    line.style.transform = `translateX(${x}px)`
    box.style.transform = `translateX(${x > 480 ? x - 140 : x + 10}px)`
    box.replaceChildren(
      ...now.slice(0, 10).map(({ label }, one) => {
        const row = document.createElement('div')
        row.style.color = colorOf(one)
        row.textContent = `${label} ${shown[one]}`
        return row
      }),
    )
  })
  return () => shown
}
