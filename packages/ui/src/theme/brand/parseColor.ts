import { linearRgb, type Triple } from './colorScience.js'
import { hexOf } from './hexOf.js'
import { namedColor } from './namedColors.js'
import { fromOklab, fromOklch } from './oklch.js'

/**
 * A colour of the tokens' grammar in, `#rrggbb` out. `undefined` for what cannot be known here (`var()`, `currentcolor`) and for
 * what lets something else show through.
 */
export function parseColor(css: string): string | undefined {
  const text = css.trim().toLowerCase()
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`
  if (/^#[0-9a-f]{4}$/.test(text)) return text.endsWith('f') ? parseColor(text.slice(0, 4)) : undefined
  if (/^#[0-9a-f]{6}$/.test(text)) return text
  if (/^#[0-9a-f]{8}$/.test(text)) return text.endsWith('ff') ? text.slice(0, 7) : undefined
  if (/^[a-z]+$/.test(text)) return namedColor(text)
  const [, name = '', inner = ''] = /^([a-z]+)\((.*)\)$/.exec(text) ?? []
  const parts = inner.split(/[\s,/]+/).filter(Boolean)
  const [one = '', two = '', three = '', alpha = '1'] = parts
  if (readPart(alpha, 1) !== 1) return undefined
  const linear = readFunction(name, [one, two, three])
  return linear?.every(Number.isFinite) ? hexOf(linear) : undefined
}

function readFunction(
  name: string,
  [one, two, three]: readonly [string, string, string],
): Triple | undefined {
  const hue = (text: string): number => Number.parseFloat(text)
  switch (name) {
    case 'rgb':
    case 'rgba':
      return encoded([readPart(one, 255) / 255, readPart(two, 255) / 255, readPart(three, 255) / 255])
    case 'hsl':
    case 'hsla':
      return encoded(hsl(hue(one), Number.parseFloat(two) / 100, Number.parseFloat(three) / 100))
    case 'oklch':
      return fromOklch([readPart(one, 1), readPart(two, 0.4), hue(three)])
    case 'oklab':
      return fromOklab([readPart(one, 1), readPart(two, 0.4), readPart(three, 0.4)])
    case 'lab':
      return fromLab([readPart(one, 100), readPart(two, 125), readPart(three, 125)])
    case 'lch': {
      const [chroma, angle] = [readPart(two, 150), (hue(three) * Math.PI) / 180]
      return fromLab([readPart(one, 100), chroma * Math.cos(angle), chroma * Math.sin(angle)])
    }
    default:
      return undefined
  }
}

/** A number, or a share of what 100 % are. */
function readPart(text: string, whole: number): number {
  const value = Number.parseFloat(text)
  return text.endsWith('%') ? (value / 100) * whole : value
}

function encoded(channels: Triple): Triple {
  const hex = channels
    .map((value) =>
      Math.round(Math.min(1, Math.max(0, value)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
  return linearRgb(`#${hex}`)
}

function hsl(hue: number, saturation: number, lightness: number): Triple {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number): number => {
    const k = (((offset + hue / 30) % 12) + 12) % 12
    return lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  }
  return [channel(0), channel(8), channel(4)]
}

/** CSS's `lab()` is of D50; its matrices lead to linear sRGB. */
function fromLab([lightness, a, b]: Triple): Triple {
  const fy = (lightness + 16) / 116
  const cube = (f: number): number => (f ** 3 > 216 / 24389 ? f ** 3 : (116 * f - 16) / (24389 / 27))
  const x = 0.9642956764 * cube(fy + a / 500)
  const y = lightness > 8 ? fy ** 3 : lightness / (24389 / 27)
  const z = 0.8251046025 * cube(fy - b / 200)
  return [
    3.1341358529 * x - 1.6173863321 * y - 0.4906618806 * z,
    -0.9787954766 * x + 1.916254325 * y + 0.0334428735 * z,
    0.0719553093 * x - 0.2289768264 * y + 1.4053860351 * z,
  ]
}
