import type { CanvasColor } from './colorsOn.js'
import { fillColumns, type Pixels } from './fillColumns.js'
import type { LineMark } from './LineMarks.js'
import { lineLook, partialDash } from './lineLook.js'

/** Where the plot's origin is on a canvas, in CSS pixels, and how many of the canvas' own pixels each is. */
export interface PaintPlace {
  readonly left: number
  readonly top: number
  readonly scale: number
}

/** Lines onto a canvas in place of what was there: columns of very many points as pixels, the rest as strokes. */
export function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly LineMark[],
  { left, top, scale }: PaintPlace,
  colors: ReadonlyMap<string, CanvasColor>,
): void {
  const { width, height } = context.canvas
  if (lines.some(({ columns }) => columns !== undefined && columns.length > 0)) {
    const image = context.createImageData(width, height)
    const pixels: Pixels = { data: image.data, width, height, left, top, scale }
    for (const line of lines) {
      const color = colors.get(line.color)?.bytes
      if (color === undefined) continue
      const look = { color, ...lineLook(line) }
      for (const columns of line.columns ?? []) fillColumns(pixels, columns, look)
    }
    context.putImageData(image, 0, 0)
  } else {
    context.resetTransform()
    context.clearRect(0, 0, width, height)
  }
  context.setTransform(scale, 0, 0, scale, left * scale, top * scale)
  // Joints of many points are no rounder for the eye, and a quarter slower to paint round.
  context.lineJoin = 'bevel'
  for (const line of lines) {
    const { width: wide, opacity, dash } = lineLook(line)
    const color = colors.get(line.color)?.css ?? ''
    context.lineWidth = wide
    context.globalAlpha = opacity
    context.strokeStyle = color
    const stroke = (path: string, dashes: string | undefined): void => {
      if (path === '') return
      context.setLineDash(dashes === undefined ? [] : dashes.split(' ').map(Number))
      context.stroke(new Path2D(path))
    }
    // Dashes follow every turn of a line; where it fills pixel columns they say nothing and cost most of the time.
    stroke(line.solid, line.thin ? undefined : dash)
    stroke(line.partial, partialDash)
    if (line.dots === '') continue
    context.fillStyle = color
    context.fill(new Path2D(line.dots))
  }
}
