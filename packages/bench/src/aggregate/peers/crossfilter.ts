import crossfilter, { type Crossfilter } from 'crossfilter2'
import { localDay } from '../localDays.js'
import type { Peer, Question, Totals } from '../peer.js'
import type { Point } from '../points.js'

interface Cell {
  points: number
  volume: number
  cost: number
  withoutCost: number
}

type Answer = readonly { readonly key: string | number; readonly value: Cell }[]

const categories: string[] = []

/** A key in one number, which crossfilter sorts faster than a text. */
function pair(moment: number, category: string): number {
  const known = categories.indexOf(category)
  const code = known >= 0 ? known : categories.push(category) - 1
  return moment * 8 + code
}

export const crossfilterGroups: Peer<Answer> = {
  name: 'crossfilter2',
  prepare(points) {
    const filter = crossfilter(points as Point[])
    return {
      ask: (question) => ask(filter, question),
      groups: (answer, question) =>
        new Map(
          answer.map(({ key, value }): [string, Totals] => [
            question === 'country'
              ? String(key)
              : `${Math.floor(Number(key) / 8)} ${categories[Number(key) % 8]}`,
            [value.points, value.volume, value.cost, value.withoutCost],
          ]),
        ),
    }
  },
}

function ask(filter: Crossfilter<Point>, question: Question): Answer {
  const dimension = filter.dimension((point): string | number => {
    if (question === 'country') return point.country
    const moment = question === 'start × category' ? point.start : localDay(point.start)
    return pair(moment, point.pricing_category)
  })
  const group = dimension.group<string | number, Cell>().reduce(
    (cell, point) => {
      cell.points++
      cell.volume += point.volume
      if (point.cost === undefined) cell.withoutCost++
      else cell.cost += point.cost
      return cell
    },
    (cell) => cell,
    () => ({ points: 0, volume: 0, cost: 0, withoutCost: 0 }),
  )
  const answer = group.all().map(({ key, value }) => ({ key, value }))
  dimension.dispose()
  return answer
}
