import { localDay } from '../localDays.js'
import type { Groups, Peer, Question, Totals } from '../peer.js'
import type { Point } from '../points.js'

type Cell = [number, number, number, number]
type Nested = Map<number | string, Map<string, Cell>>

/** Loops over the objects as they come. */
export const objectLoops: Peer<Nested> = {
  name: 'loops over objects',
  floor: true,
  prepare: (points) => ({ ask: (question) => ask(points, question), groups }),
}

function ask(points: readonly Point[], question: Question): Nested {
  const nested: Nested = new Map()
  for (const point of points) {
    const outer =
      question === 'country'
        ? point.country
        : question === 'start × category'
          ? point.start
          : localDay(point.start)
    const inner = question === 'country' ? '' : point.pricing_category
    let cells = nested.get(outer)
    if (cells === undefined) {
      cells = new Map()
      nested.set(outer, cells)
    }
    let cell = cells.get(inner)
    if (cell === undefined) {
      cell = [0, 0, 0, 0]
      cells.set(inner, cell)
    }
    cell[0]++
    cell[1] += point.volume
    if (point.cost === undefined) cell[3]++
    else cell[2] += point.cost
  }
  return nested
}

function groups(nested: Nested): Groups {
  const all = new Map<string, Totals>()
  for (const [outer, cells] of nested) {
    for (const [inner, cell] of cells) all.set(`${outer} ${inner}`.trim(), cell)
  }
  return all
}
