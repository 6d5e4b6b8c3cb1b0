const SVG = 'http://www.w3.org/2000/svg'

/** An SVG element with some attributes; those that are `undefined` are left out. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value))
  }
  return element
}
