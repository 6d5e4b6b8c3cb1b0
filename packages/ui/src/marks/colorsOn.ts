/** A colour of CSS as it is on an element, and its four bytes. */
export interface CanvasColor {
  readonly css: string
  readonly bytes: Uint8ClampedArray
}

/**
 * What CSS colours, variables of the theme among them, are on a canvas: all of them are put on children, which a canvas
 * never shows, before the first is read, so that styles are resolved once and not once a colour.
 */
export function colorsOn(
  canvas: HTMLCanvasElement,
  colors: Iterable<string>,
): ReadonlyMap<string, CanvasColor> {
  const asked = [...new Set(colors)].map((color) => {
    const child = document.createElement('i')
    child.style.color = color
    return [color, child] as const
  })
  canvas.replaceChildren(...asked.map(([, child]) => child))
  const found = asked.map(([color, child]) => [color, getComputedStyle(child).color] as const)
  const resolved = new Map(found.map(([color, css]) => [color, { css, bytes: bytesOf(css) }]))
  canvas.replaceChildren()
  return resolved
}

const known = new Map<string, Uint8ClampedArray>()
let dot: CanvasRenderingContext2D | null | undefined

/** The bytes of a colour in any notation: a canvas of one pixel knows them all. */
function bytesOf(css: string): Uint8ClampedArray {
  let bytes = known.get(css)
  if (bytes === undefined) {
    dot ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (dot === null) return new Uint8ClampedArray([0, 0, 0, 255])
    dot.clearRect(0, 0, 1, 1)
    dot.fillStyle = css
    dot.fillRect(0, 0, 1, 1)
    bytes = dot.getImageData(0, 0, 1, 1).data
    if (known.size > 200) known.clear()
    known.set(css, bytes)
  }
  return bytes
}
