import { hierarchy, treemapSquarify } from '../visx.js'
import type { Cell } from './cellPaths.js'

interface Part {
  readonly value?: number
  readonly children?: Part[]
}

type LaidPart = Parameters<typeof treemapSquarify>[0]
const isLaid = (node: object): node is LaidPart => 'x0' in node

/**
 * Areas in (largest first, above zero), rectangles of those proportions out that fill a box and are as near to squares as
 * a row by row filling gets them (Bruls, Huizing and van Wijk's squarified treemap).
 */
export function squarify(values: readonly number[], { x, y, width, height }: Cell): readonly Cell[] {
  const parts: Part = { children: values.map((value) => ({ value })) }
  const root = hierarchy(parts, ({ children }) => children).sum(({ value = 0 }) => value)
  Object.assign(root, { x0: x, y0: y, x1: x + width, y1: y + height })
  if (!root.value || !isLaid(root)) return values.map(() => ({ x, y, width: 0, height: 0 }))
  // Without the ratio d3 aims at the golden section; words have more room in squares.
  treemapSquarify.ratio(1)(root, root.x0, root.y0, root.x1, root.y1)
  return (root.children ?? []).map(({ x0, y0, x1, y1 }) => ({
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
  }))
}
