import { datasetDefinition } from '../datasets/datasets.js'
import { invalidQuery } from '../errors.js'
import { bucketEdges } from '../time/bucketEdges.js'
import type { BucketGranularity, Weekday } from '../time/granularity.js'
import { type RangeInput, readInstant } from '../time/range.js'
import type { TableAnswer } from './source.js'

/** What a series shows, as far as it is named. */
export interface SeriesSpan {
  readonly timeZone?: string | undefined
  readonly range?: RangeInput | undefined
  readonly firstDayOfWeek?: Weekday | undefined
}

/** The granularity named, else the one that was asked. */
export function granularityOf(answer: TableAnswer, named: BucketGranularity | undefined): BucketGranularity {
  const asked = named ?? answer.query?.granularity
  const known = ['HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER'] as const
  const found = known.find((granularity) => granularity === asked)
  if (found !== undefined) return found
  throw invalidQuery(
    'granularity-needed',
    'The granularity of the series is not known.',
    `Name one of ${known.join(', ')}.`,
  )
}

/** The edges of a series: of the range named, else of what was asked, else of what the table has. */
export function edgesOf(
  answer: TableAnswer,
  options: SeriesSpan,
  granularity: BucketGranularity,
  timeZone: string,
): Float64Array {
  const { table } = answer
  const { firstDayOfWeek } = options
  const range = options.range ?? answer.query?.range
  if (range !== undefined) {
    const days = datasetDefinition(table.dataset).zone === 'utc' ? 'UTC' : timeZone
    const zone = options.timeZone ?? days
    const bounds = { start: readInstant(range.start, zone), end: readInstant(range.end, zone, 'end') }
    return bucketEdges(bounds, granularity, timeZone, { firstDayOfWeek })
  }
  const [start] = table.buckets.starts
  if (start === undefined) return new Float64Array(0)
  const end = table.buckets.ends.reduce((latest, moment) => Math.max(latest, moment))
  return bucketEdges({ start, end }, granularity, timeZone, { firstDayOfWeek })
}
