import type { Columns } from './columns.js'

/** Pixels of a canvas, four bytes each, and where the plot's origin is on it. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
  /** Of CSS pixels. */
  readonly left: number
  readonly top: number
  /** Pixels of the canvas a CSS pixel. */
  readonly scale: number
}

/** How columns are filled. */
export interface ColumnLook {
  /** Four bytes. */
  readonly color: Uint8ClampedArray
  /** How wide the line is in CSS pixels. */
  readonly width: number
  readonly opacity: number
}

/**
 * Fills columns with a colour, byte by byte: a browser takes ten times as long to stroke as many of them, and forty
 * times where it is wider than a hair. Upper and lower ends are as soft as they are between two pixels.
 */
export function fillColumns(pixels: Pixels, { first, tops, bottoms }: Columns, look: ColumnLook): void {
  const { scale } = pixels
  const words = new Uint32Array(pixels.data.buffer)
  const full = wordOf(look)
  const wide = Math.max(1, Math.round(look.width))
  const half = wide >> 1
  for (let at = 0; at < tops.length; at++) {
    const x = pixels.left + first + at - half
    const from = Math.max(0, Math.round(x * scale))
    const to = Math.min(pixels.width, Math.round((x + wide) * scale))
    const top = Math.max(0, (pixels.top + (tops[at] ?? 0) - wide / 2) * scale)
    const bottom = Math.min(pixels.height, (pixels.top + (bottoms[at] ?? 0) + wide / 2) * scale)
    const [inside, end] = [Math.ceil(top), Math.floor(bottom)]
    for (let column = from; column < to; column++) {
      if (inside > top) mix(pixels, column, inside - 1, look, inside - top)
      for (let y = inside; y < end; y++) words[y * pixels.width + column] = full
      if (bottom > end) mix(pixels, column, end, look, bottom - end)
    }
  }
}

/** A colour as the four bytes lie in memory, whichever end is first. */
function wordOf({ color, opacity }: ColumnLook): number {
  const bytes = new Uint8ClampedArray(4)
  bytes.set(color.subarray(0, 3))
  bytes[3] = (color[3] ?? 255) * opacity
  return new Uint32Array(bytes.buffer)[0] ?? 0
}

/** Lays a share of a colour over what a pixel shows. */
function mix({ data, width }: Pixels, x: number, y: number, look: ColumnLook, share: number): void {
  const at = (y * width + x) * 4
  const { color } = look
  const over = (((color[3] ?? 255) * look.opacity) / 255) * share
  const under = ((data[at + 3] ?? 0) / 255) * (1 - over)
  const whole = over + under
  if (whole === 0) return
  for (let part = 0; part < 3; part++) {
    data[at + part] = ((color[part] ?? 0) * over + (data[at + part] ?? 0) * under) / whole
  }
  data[at + 3] = whole * 255
}
