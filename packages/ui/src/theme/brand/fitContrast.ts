import { linearRgb } from './colorScience.js'
import { leastContrast, lightnessOf } from './gates.js'
import { hexOf } from './hexOf.js'
import { fromOklch, inGamut, toOklch } from './oklch.js'

/**
 * A colour made darker on light grounds and lighter on dark ones, no further than to be seen on all of them; itself where it is.
 * `undefined` where neither black nor white would do.
 */
export function fitContrast(color: string, grounds: readonly string[], needs: number): string | undefined {
  const isLight = grounds.reduce((sum, ground) => sum + lightnessOf(ground), 0) / grounds.length > 50
  const [lightness, chroma, hue] = toOklch(linearRgb(color))
  for (let step = 0; step <= 100; step++) {
    const moved = Math.min(1, Math.max(0, lightness + (isLight ? -step : step) / 100))
    const fitted = step === 0 ? color : hexOf(fromOklch(inGamut([moved, chroma, hue])))
    if (leastContrast(fitted, grounds) >= needs) return fitted
  }
  return undefined
}
