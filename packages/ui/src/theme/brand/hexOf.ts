import type { Triple } from './colorScience.js'

/** Linear red, green and blue in, what is out of sRGB cut off; `#rrggbb` out. */
export function hexOf(linear: Triple): string {
  return `#${linear.map(printChannel).join('')}`
}

function printChannel(value: number): string {
  const inside = Math.min(1, Math.max(0, value))
  const encoded = inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
}
