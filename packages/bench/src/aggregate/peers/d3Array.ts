import { rollup } from 'd3-array'
import { localDay } from '../localDays.js'
import type { Groups, Peer, Totals } from '../peer.js'
import type { Point } from '../points.js'

type Nested = Map<number | string, Map<string, Totals>>

export const d3Array: Peer<Nested> = {
  name: 'd3-array',
  prepare: (points) => ({
    ask(question) {
      const category = (point: Point) => point.pricing_category
      if (question === 'country') {
        return new Map([['', rollup(points, totals, (point) => point.country)]])
      }
      return question === 'start × category'
        ? rollup(points, totals, (point) => point.start, category)
        : rollup(points, totals, (point) => localDay(point.start), category)
    },
    groups(nested): Groups {
      const all = new Map<string, Totals>()
      for (const [outer, inner] of nested) {
        for (const [key, cell] of inner) all.set(`${outer} ${key}`.trim(), cell)
      }
      return all
    },
  }),
}

function totals(points: readonly Point[]): Totals {
  let volume = 0
  let cost = 0
  let withoutCost = 0
  for (const point of points) {
    volume += point.volume
    if (point.cost === undefined) withoutCost++
    else cost += point.cost
  }
  return [points.length, volume, cost, withoutCost]
}
