import type { Triple } from './colorScience.js'

/** Linear red, green and blue in; lightness (0–1), chroma and hue (degrees) of OKLCH out (Ottosson 2020). */
export function toOklch([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return [lightness, Math.hypot(a, c), ((Math.atan2(c, a) * 180) / Math.PI + 360) % 360]
}

/** The way back; channels outside 0–1 are out of sRGB. */
export function fromOklch([lightness, chroma, hue]: Triple): Triple {
  const angle = (hue * Math.PI) / 180
  return fromOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)])
}

export function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

/** A colour with as much of its chroma as sRGB has at its lightness. */
export function inGamut([lightness, chroma, hue]: Triple): Triple {
  let [least, most] = [0, chroma]
  const fits = (some: number): boolean =>
    fromOklch([lightness, some, hue]).every((channel) => channel >= -0.0005 && channel <= 1.0005)
  if (fits(chroma)) return [lightness, chroma, hue]
  for (let step = 0; step < 12; step++) {
    const middle = (least + most) / 2
    if (fits(middle)) least = middle
    else most = middle
  }
  return [lightness, least, hue]
}
