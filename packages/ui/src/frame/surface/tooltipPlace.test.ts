import { expect, it } from 'vitest'
import { type PlotView, tooltipPlace } from './tooltipPlace.js'

const plot = { width: 600, height: 200 }
const seen: PlotView = { left: 100, top: 50, scale: 1, zoom: 1, view: { width: 1000, height: 800 } }

/** Where a box of a size comes to stand: the `transform` worked out as a browser does. */
function place(
  at: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  { width = 600, view = seen } = {},
): readonly number[] {
  const css = tooltipPlace(at, { ...plot, width }, view)
  const parts = css.slice('translate('.length, -1).split(/, (?=max)/)
  return [size.width, size.height].map((own, part) => {
    const formula = (parts[part] ?? '')
      .replaceAll('px', '')
      .replace(/([\d.]+)%/g, (_, percent: string) => `${(own * Number(percent)) / 100}`)
      .replaceAll(/(max|min)/g, 'Math.$1')
    return Math.round(Number(new Function(`return ${formula}`)()))
  })
}

const box = { width: 150, height: 60 }

it.each([
  ['right of and below', { x: 100, y: 50 }, [100 + 112, 50 + 60]],
  ['left of', { x: 301, y: 50 }, [100 + 289 - 150, 50 + 60]],
  ['above', { x: 300, y: 101 }, [100 + 312, 50 + 91 - 60]],
])('stands %s a place, on the side with more room', (_, at, expected) => {
  expect(place(at, box)).toEqual(expected)
})

it('slides along a narrow plot, from its beginning at one end to its own end at the other', () => {
  const across = [0, 100, 400].map((x) => place({ x, y: 0 }, box, { width: 400 })[0])
  expect(across).toEqual([100, 100 + 100 - 150 / 4, 100 + 400 - 150].map(Math.round))
})

it('stays in the window; of what is larger than the window the beginning is seen', () => {
  const near = { ...seen, left: 700, top: 640 }
  expect(place({ x: 250, y: 80 }, box, { view: near })).toEqual([1000 - 8 - 150, 730])
  expect(place({ x: 250, y: 80 }, { width: 1200, height: 900 }, { view: near })).toEqual([8, 8])
})

it('reads a scaled plot in the window’s pixels, and answers in its own', () => {
  const zoomed = { ...seen, scale: 1.5, zoom: 1.5 }
  expect(place({ x: 100, y: 50 }, box, { view: zoomed })).toEqual([
    Math.round((100 + 150 + 12) / 1.5),
    Math.round((50 + 75 + 10) / 1.5),
  ])
})
