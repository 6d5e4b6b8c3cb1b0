import type { LineMark } from './LineMarks.js'
import { lineLook, partialDash } from './lineLook.js'

/** Lines onto a canvas whose origin is the plot's; `colorOf` tells what a CSS colour is here and now. */
export function paintLines(
  context: CanvasRenderingContext2D,
  lines: readonly LineMark[],
  colorOf: (color: string) => string,
): void {
  context.lineJoin = 'round'
  for (const line of lines) {
    const { width, opacity, dash } = lineLook(line)
    const color = colorOf(line.color)
    context.lineWidth = width
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
