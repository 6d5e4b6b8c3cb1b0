import type { Granularity } from '../time/granularity.js'
import { readSource, type TableSource } from './source.js'

/** Finest first. */
const granularities = ['HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'] as const

/**
 * What a source can be shown by: what is wanted, or what its points were asked by where that is coarser. For an answer
 * that stays on the page while another granularity is on its way.
 *
 * @example shownGranularity(resultByMonth, 'DAY') // 'MONTH'
 */
export function shownGranularity(source: TableSource, wanted: Granularity): Granularity {
  const { query } = readSource(source)
  const asked = granularities.find((one) => one === query?.granularity)
  return asked === undefined || granularities.indexOf(asked) <= granularities.indexOf(wanted) ? wanted : asked
}
