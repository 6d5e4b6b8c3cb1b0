import type { Cell } from './cellPaths.js'

/**
 * Areas in (largest first, above zero), rectangles of those proportions out that fill a box and are as near to squares as
 * a row by row filling gets them (Bruls, Huizing and van Wijk's squarified treemap).
 */
export function squarify(values: readonly number[], box: Cell): readonly Cell[] {
  const total = values.reduce((all, one) => all + one, 0)
  if (total <= 0) return values.map(() => ({ x: box.x, y: box.y, width: 0, height: 0 }))
  const scale = (box.width * box.height) / total
  const areas = values.map((value) => value * scale)
  const cells: Cell[] = []
  let { x, y, width, height } = box
  let at = 0
  while (at < areas.length) {
    const side = Math.min(width, height)
    let count = 1
    let sum = areas[at] ?? 0
    let worst = ratio(areas, at, 1, sum, side)
    while (at + count < areas.length) {
      const nextSum = sum + (areas[at + count] ?? 0)
      const next = ratio(areas, at, count + 1, nextSum, side)
      if (next > worst) break
      worst = next
      sum = nextSum
      count++
    }
    const thick = side === 0 ? 0 : sum / side
    let along = 0
    for (const area of areas.slice(at, at + count)) {
      const long = thick === 0 ? 0 : area / thick
      cells.push(
        width < height
          ? { x: x + along, y, width: long, height: thick }
          : { x, y: y + along, width: thick, height: long },
      )
      along += long
    }
    if (width < height) {
      y += thick
      height = Math.max(0, height - thick)
    } else {
      x += thick
      width = Math.max(0, width - thick)
    }
    at += count
  }
  return cells
}

/** How far the least square rectangle of a row is from a square. */
function ratio(areas: readonly number[], from: number, count: number, sum: number, side: number): number {
  const [most, least] = [areas[from] ?? 0, areas[from + count - 1] ?? 0]
  if (least === 0 || side === 0) return Number.POSITIVE_INFINITY
  const [square, whole] = [side * side, sum * sum]
  return Math.max((square * most) / whole, whole / (square * least))
}
