import { linearRgb } from './colorScience.js'
import { failedSteps, lightnessOf, type Palette, rampTokens } from './gates.js'
import { hexOf } from './hexOf.js'
import { fromOklch, inGamut, toOklch } from './oklch.js'

/**
 * The shipped ramp in the accent's hue: each step as light as it was, or all evenly apart, and as strong in colour as the
 * accent allows. `undefined` where no strength keeps its steps apart for everybody.
 */
export function brandRamp(accent: string, palette: Palette): readonly string[] | undefined {
  const [, strength, hue] = toOklch(linearRgb(accent))
  const shipped = rampTokens.map((token) => {
    const [, chroma] = toOklch(linearRgb(palette[token]))
    return { lightness: lightnessOf(palette[token]), chroma }
  })
  const own = Math.min(1.2, strength / Math.max(...shipped.map(({ chroma }) => chroma)))
  const ends = [shipped[0]?.lightness ?? 0, shipped.at(-1)?.lightness ?? 0] as const
  // As shipped; then evenly, the faintest step further from the background and the strongest further still.
  for (const moved of [undefined, [0, 0], [3, 0], [5, 2], [7, 4], [9, 6], [11, 8]] as const) {
    for (const share of [own, own * 0.8, own * 0.6, own * 0.4, own * 0.2, 0]) {
      const ramp = shipped.map(({ lightness, chroma }, at) =>
        asLightAs(moved === undefined ? lightness : evenly(ends, at, moved), chroma * share, hue),
      )
      const tried = {
        ...palette,
        ...Object.fromEntries(rampTokens.map((token, at) => [token, ramp[at] ?? ''])),
      }
      if (failedSteps(tried).length === 0) return ramp
    }
  }
  return undefined
}

/** Where a step of six lies evenly between the ends, each moved away from the background by so much. */
function evenly(
  [first, last]: readonly [number, number],
  at: number,
  [near, far]: readonly [number, number],
): number {
  const away = Math.sign(last - first)
  const [start, end] = [first + away * near, Math.min(98, Math.max(2, last + away * far))]
  return start + ((end - start) * at) / 5
}

function asLightAs(wanted: number, chroma: number, hue: number): string {
  let [least, most] = [0, 1]
  const at = (lightness: number): string => hexOf(fromOklch(inGamut([lightness, chroma, hue])))
  for (let step = 0; step < 16; step++) {
    const middle = (least + most) / 2
    if (lightnessOf(at(middle)) < wanted) least = middle
    else most = middle
  }
  return at((least + most) / 2)
}
