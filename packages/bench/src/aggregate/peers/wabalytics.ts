import { type PointTable, type Rollup, readTable, rollup, valueAt } from '@wabalytics/core'
import type { Groups, Peer, Question, Totals } from '../peer.js'
import { range, timeZone } from '../points.js'

const keys: Readonly<Record<Question, readonly string[]>> = {
  'start × category': ['start', 'pricingCategory'],
  country: ['country'],
  'local day × category': ['start', 'pricingCategory'],
}

export const wabalytics: Peer<Rollup> = {
  name: '@wabalytics/core',
  prepare(_, answer) {
    const table = read(answer)
    return {
      ask: (question) =>
        rollup(table, {
          by: keys[question],
          metrics: ['volume', 'cost'],
          ...(question === 'local day × category' ? { granularity: 'DAY', timeZone } : {}),
        }),
      groups: (answered) => groups(answered),
    }
  },
}

/** The answer as a checked table. */
export function read(answer: unknown): PointTable {
  return readTable(answer, {
    dataset: 'pricing',
    wabaId: '102290129340398',
    range,
    granularity: 'HALF_HOUR',
    dimensions: ['PRICING_CATEGORY', 'PRICING_TYPE', 'COUNTRY', 'PHONE', 'TIER'],
    timeZone,
  }).table
}

function groups({ length, keys: columns, measures, points }: Rollup): Groups {
  const all = new Map<string, Totals>()
  const volume = measures.get('volume')
  const cost = measures.get('cost')
  for (let group = 0; group < length; group++) {
    const parts = [...columns.values()].map((key) =>
      key.kind === 'text' ? key.values[key.codes[group] ?? 0] : key.starts[group],
    )
    all.set(parts.join(' '), [
      points[group] ?? 0,
      (volume && valueAt(volume, group)) ?? 0,
      (cost && valueAt(cost, group)) ?? 0,
      cost?.missing[group] ?? 0,
    ])
  }
  return all
}
