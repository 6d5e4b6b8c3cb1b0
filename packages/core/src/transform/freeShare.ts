import { datasetDefinition } from '../datasets/datasets.js'
import { invalidQuery } from '../errors.js'
import type { Measure } from './measure.js'
import { type MemberShare, memberShare } from './memberShare.js'
import { readSource, type TableSource } from './source.js'

/**
 * How much was free of charge: the sum of the types known to be free. A type nobody announced, or none, counts as
 * neither free nor paid; see {@link memberShare}.
 *
 * @throws AnalyticsError `invalid-query` when the dataset has no types, or the table was not split by them.
 * @example
 * // table: [{ pricingType: 'REGULAR', volume: 1 }, { pricingType: 'FREE_CUSTOMER_SERVICE', volume: 3 }]
 * freeShare(table, 'volume') // { share: 0.75, of: 3, whole: 4, unknown: 0, unknownValues: [] }
 */
export function freeShare(source: TableSource, metric: string | Measure): MemberShare {
  const { dataset } = readSource(source).table
  const dimension = Object.values(datasetDefinition(dataset).dimensions).find(
    ({ free }) => free !== undefined,
  )
  if (dimension?.free === undefined) {
    throw invalidQuery(
      'free-unknown',
      `Nothing in "${dataset}" says what is free of charge.`,
      'Ask "pricing" by PRICING_TYPE, or "conversation" by CONVERSATION_TYPE.',
    )
  }
  return memberShare(source, { dimension: dimension.name, members: dimension.free, metric })
}
