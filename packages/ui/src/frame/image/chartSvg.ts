import type { SeriesLook } from '../../marks/SeriesLook.js'
import type { SeriesShape } from '../../marks/SeriesShape.js'
import { swatchMark } from '../../marks/swatchMark.js'
import { textWidth } from '../../scales/textWidth.js'
import { copyMarks } from './copyMarks.js'
import { make } from './make.js'
import { paintedShapes } from './paintedShapes.js'

const PADDING = 20

/** One entry of a picture's legend. */
export type PictureSeries = Pick<SeriesLook, 'key' | 'label' | 'hue' | 'repeat'>

/** What a picture says around its marks. */
export interface PictureWords {
  readonly title: string
  readonly footer: string
  readonly series: readonly PictureSeries[]
  /** How they are drawn. @default 'block' */
  readonly shape?: SeriesShape | undefined
}

/** A drawn plot in, a picture of its own out: background, title, legend, marks and footer, every style resolved. */
export function chartSvg(
  plot: SVGSVGElement,
  words: PictureWords,
): { svg: string; width: number; height: number } {
  const style = getComputedStyle(plot)
  const resolve = colorResolver(plot)
  const plotWidth = Number(plot.getAttribute('width'))
  const plotHeight = Number(plot.getAttribute('height'))
  const width = plotWidth + 2 * PADDING
  const picture = make('svg', { 'font-family': style.fontFamily, direction: 'ltr' })
  const rtl = plot.parentElement !== null && getComputedStyle(plot.parentElement).direction === 'rtl'
  // Where a line of words begins: on the right where the language is read from there.
  const begin = (at: number): number => (rtl ? width - at : at)
  const write = (text: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
    const element = make('text', { ...attributes, direction: rtl ? 'rtl' : 'ltr' })
    element.textContent = text
    return element
  }
  const background = make('rect', { width, fill: resolve('var(--wa-surface)') })
  const ink = resolve('var(--wa-ink)')
  const muted = resolve('var(--wa-ink-muted)')
  picture.append(
    background,
    write(words.title, { x: begin(PADDING), y: 34, fill: ink, 'font-size': 16, 'font-weight': 600 }),
  )
  let y = 44
  if (words.series.length > 1)
    y = appendLegend(picture, words, { width, y: y + 18, ink, resolve, begin, write })
  const marks = make('g', { transform: `translate(${PADDING},${y + 8})` })
  const append = (drawn: Element | null | undefined): void => {
    for (const child of drawn?.children ?? []) {
      const copy = copyMarks(child)
      if (copy !== null) marks.append(copy)
    }
  }
  append(plot)
  const painted = paintedShapes(plot.parentElement?.querySelector('canvas'), resolve)
  if (painted !== null) marks.append(painted)
  append(plot.parentElement?.querySelector('[data-wa-over]'))
  y += 8 + plotHeight
  picture.append(marks, write(words.footer, { x: begin(PADDING), y: y + 16, fill: muted, 'font-size': 11 }))
  const height = y + 16 + PADDING
  background.setAttribute('height', String(height))
  for (const [name, value] of [
    ['width', width],
    ['height', height],
    ['viewBox', `0 0 ${width} ${height}`],
  ] as const) {
    picture.setAttribute(name, String(value))
  }
  return { svg: new XMLSerializer().serializeToString(picture), width, height }
}

interface LegendPlace {
  readonly width: number
  readonly y: number
  readonly ink: string
  readonly resolve: (color: string) => string
  readonly begin: (at: number) => number
  readonly write: (text: string, attributes: Readonly<Record<string, string | number>>) => SVGElement
}

/** Writes the legend in as many lines as it needs; where the last one ends comes back. */
function appendLegend(picture: Element, { series, shape }: PictureWords, place: LegendPlace): number {
  const { begin, resolve, write } = place
  let x = PADDING
  let { y } = place
  for (const one of series) {
    const { label } = one
    const words = label.length > 40 ? `${label.slice(0, 39)}…` : label
    const reach = 18 + textWidth(words, 12) + 16
    if (x > PADDING && x + reach > place.width - PADDING) {
      x = PADDING
      y += 20
    }
    picture.append(
      swatch(one, shape, Math.min(begin(x - 2), begin(x + 12)), y - 9, resolve),
      write(words, { x: begin(x + 16), y, fill: place.ink, 'font-size': 12, 'unicode-bidi': 'plaintext' }),
    )
    x += reach
  }
  return y
}

/** The swatch of the page's legend, its colour resolved. */
function swatch(
  series: PictureSeries,
  shape: SeriesShape = 'block',
  x: number,
  y: number,
  resolve: (color: string) => string,
): SVGElement {
  const { tag, attributes } = swatchMark(series, shape)
  const written = Object.entries(attributes).map(([name, value]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    name === 'fill' || name === 'stroke' ? resolve(String(value)) : value,
  ])
  return make(tag, { ...Object.fromEntries(written), transform: `translate(${x},${y})` })
}

/** What a colour of the theme is here and now. */
function colorResolver(plot: SVGSVGElement): (color: string) => string {
  return (color) => {
    const probe = make('path', { fill: color })
    plot.append(probe)
    const resolved = getComputedStyle(probe).fill
    probe.remove()
    return resolved
  }
}
