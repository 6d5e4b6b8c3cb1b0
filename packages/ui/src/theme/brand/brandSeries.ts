import { contrast, linearRgb } from './colorScience.js'
import { fitContrast } from './fitContrast.js'
import { leastDistance, type Palette, seriesTokens, wanted } from './gates.js'
import { hexOf } from './hexOf.js'
import { fromOklch, inGamut, toOklch } from './oklch.js'

/**
 * Eight hues with the accent first: of the shipped ones those stay in their places that can be told from it, and the others are
 * replaced by what is furthest from all. `undefined` where nothing keeps the gates.
 */
export function brandSeries(accent: string, palette: Palette): readonly string[] | undefined {
  const { surface } = palette
  for (const move of [0, 0.04, -0.04, 0.08, -0.08, 0.12, -0.12, 0.16, -0.16]) {
    const first = fitContrast(shifted(accent, move), [surface], wanted.mark)
    const found = first === undefined ? undefined : withFirst(first, palette)
    if (found !== undefined) return found
  }
  return undefined
}

function shifted(color: string, move: number): string {
  if (move === 0) return color
  const [lightness, chroma, hue] = toOklch(linearRgb(color))
  return hexOf(fromOklch(inGamut([Math.min(1, Math.max(0, lightness + move)), chroma, hue])))
}

function withFirst(first: string, palette: Palette): readonly string[] | undefined {
  const others = seriesTokens.slice(1).map((token) => palette[token])
  const kept = others.map((hue) => (leastDistance(hue, first) >= wanted.hues ? hue : undefined))
  const chosen = [first, ...kept.filter((hue) => hue !== undefined)]
  if (chosen.length === seriesTokens.length) return [first, ...others]
  const pool = candidates(palette.surface).map((hue) => ({
    hue,
    least: Math.min(...chosen.map((one) => leastDistance(hue, one))),
  }))
  const filled: string[] = []
  for (const hue of kept) {
    if (hue !== undefined) {
      filled.push(hue)
      continue
    }
    const best = pool.reduce((one, other) => (other.least > one.least ? other : one))
    if (best.least < wanted.hues) return undefined
    filled.push(best.hue)
    for (const other of pool) other.least = Math.min(other.least, leastDistance(other.hue, best.hue))
  }
  return [first, ...filled]
}

/** Hues all around, dark to light, strong and dull, that are seen on a surface. */
function candidates(surface: string): readonly string[] {
  const found = new Set<string>()
  for (let hue = 0; hue < 360; hue += 15) {
    for (const lightness of [0.32, 0.44, 0.56, 0.68, 0.8, 0.9]) {
      for (const chroma of [0.07, 0.14, 0.22]) {
        const color = hexOf(fromOklch(inGamut([lightness, chroma, hue])))
        if (contrast(color, surface) >= wanted.mark) found.add(color)
      }
    }
  }
  return [...found]
}
