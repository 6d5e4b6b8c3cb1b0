const SVG = 'http://www.w3.org/2000/svg'

/** What may stand in an exported picture: shapes and words; nothing that links, embeds or runs. */
const ELEMENTS = new Set(
  'g svg defs clipPath pattern path rect circle ellipse line polyline polygon text tspan'.split(' '),
)
const ATTRIBUTES = [
  'd x y x1 y1 x2 y2 dx dy cx cy r rx ry points width height transform opacity id clip-path',
  'fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray stroke-linejoin stroke-linecap',
  'text-anchor font-weight direction unicode-bidi paint-order shape-rendering patternUnits patternTransform',
]
  .join(' ')
  .split(' ')

/**
 * A drawn element in, a copy that stands on its own out: the elements and attributes of the list only, colours as they
 * are computed now, fonts written down.
 */
export function copyMarks(source: Element): SVGElement | null {
  if (!ELEMENTS.has(source.localName) || source.hasAttribute('data-wa-overlay')) return null
  const copy = document.createElementNS(SVG, source.localName)
  const style = getComputedStyle(source)
  for (const name of ATTRIBUTES) {
    const value = source.getAttribute(name)
    // A reference leads nowhere but to what is copied, too.
    if (value === null || /url\((?!["']?#)/.test(value)) continue
    copy.setAttribute(name, value.includes('var(') ? colorOf(style, name, value) : value)
  }
  if (source.localName === 'text') copy.setAttribute('font-size', style.fontSize)
  if (source.localName === 'svg') copy.setAttribute('overflow', style.overflow)
  if (source.childElementCount === 0) copy.textContent = source.textContent
  for (const child of source.children) {
    const own = copyMarks(child)
    if (own !== null) copy.append(own)
  }
  return copy
}

function colorOf(style: CSSStyleDeclaration, name: string, fallback: string): string {
  if (name !== 'fill' && name !== 'stroke') return fallback
  return style.getPropertyValue(name) || fallback
}
