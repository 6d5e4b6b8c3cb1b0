import { bucketEdges } from '@wabalytics/core'
import { range, timeZone } from './points.js'

/** The starts of São Paulo's days: every peer gets the same table, since `Intl` per point costs seconds. */
export const dayEdges = bucketEdges(range, 'DAY', timeZone)

const halfHour = 1800
const first = dayEdges[0] ?? 0
const dayOfHalfHour = Float64Array.from(
  { length: ((dayEdges.at(-1) ?? 0) - first) / halfHour },
  (_, i) => dayEdges.findLast((edge) => edge <= first + i * halfHour) ?? 0,
)

/** The start of the local day a half hour lies in. */
export function localDay(start: number): number {
  return dayOfHalfHour[(start - first) / halfHour] ?? 0
}
