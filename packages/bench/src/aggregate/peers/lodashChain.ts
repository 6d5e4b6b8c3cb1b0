import lodash from 'lodash'
import { localDay } from '../localDays.js'
import type { Peer, Question, Totals } from '../peer.js'
import type { Point } from '../points.js'

type Answer = Readonly<Record<string, Totals>>

export const lodashChain: Peer<Answer> = {
  name: 'lodash',
  prepare: (points) => ({
    ask: (question) => lodash.mapValues(lodash.groupBy(points, keyOf(question)), totals),
    groups: (answer) => new Map(Object.entries(answer)),
  }),
}

function keyOf(question: Question): string | ((point: Point) => string) {
  if (question === 'country') return 'country'
  return question === 'start × category'
    ? (point) => `${point.start} ${point.pricing_category}`
    : (point) => `${localDay(point.start)} ${point.pricing_category}`
}

function totals(points: readonly Point[]): Totals {
  const costs = lodash.filter(points, (point) => point.cost !== undefined)
  return [
    points.length,
    lodash.sumBy(points, 'volume'),
    lodash.sumBy(costs, 'cost') ?? 0,
    points.length - costs.length,
  ]
}
