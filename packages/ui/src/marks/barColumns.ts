import type { BarPixels } from './barPath.js'

/**
 * Upright bars of less than a pixel in, in the order they stand; one path out: of each pixel column what its bars span
 * together, in whole pixels.
 */
export function barColumns(bars: readonly BarPixels[]): string {
  let path = ''
  let column = Number.NaN
  let top = 0
  let bottom = 0
  const put = (): void => {
    if (!Number.isNaN(column))
      path += `M${column},${Math.round(top)}V${Math.round(bottom)}h1V${Math.round(top)}z`
  }
  for (const { x, from, to } of bars) {
    const high = Math.min(from, to)
    const low = Math.max(from, to)
    if (Math.floor(x) === column) {
      top = Math.min(top, high)
      bottom = Math.max(bottom, low)
      continue
    }
    put()
    column = Math.floor(x)
    top = high
    bottom = low
  }
  put()
  return path
}
