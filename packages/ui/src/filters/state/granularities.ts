import type { Granularity } from '@wabalytics/hooks'
import { type DatasetName, datasetDefinition, type PlatformGranularity } from '@wabalytics/hooks'

/** Finest first. */
export const granularities: readonly Granularity[] = ['HALF_HOUR', 'HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER']

/** What each is counted together from. */
const bases: Readonly<Record<Granularity, readonly PlatformGranularity[]>> = {
  HALF_HOUR: ['HALF_HOUR'],
  HOUR: ['HALF_HOUR'],
  DAY: ['DAY'],
  WEEK: ['DAY'],
  MONTH: ['MONTH', 'DAY'],
  QUARTER: ['MONTH', 'DAY'],
}

/** More days than that make too many buckets to read (about 4,400), fewer make none that is whole. */
const fitting: Readonly<Record<Granularity, readonly [least: number, most: number]>> = {
  HALF_HOUR: [0, 92],
  HOUR: [0, 184],
  DAY: [0, Number.POSITIVE_INFINITY],
  WEEK: [7, Number.POSITIVE_INFINITY],
  MONTH: [28, Number.POSITIVE_INFINITY],
  QUARTER: [84, Number.POSITIVE_INFINITY],
}

/** Why a granularity cannot be had. */
export type Unfit = 'not-offered' | 'too-fine' | 'too-coarse'

/** The granularity to ask a dataset for; `undefined` when it has none that leads there. */
export function baseGranularity(
  dataset: DatasetName,
  wanted: Granularity,
  computed: boolean,
): PlatformGranularity | undefined {
  const offered = datasetDefinition(dataset).granularities
  const base = bases[wanted].find((one) => offered[one] !== undefined)
  return computed || base === wanted ? base : undefined
}

/** Why a dataset cannot show a span of days so; `undefined` when it can. */
export function unfitReason(
  dataset: DatasetName,
  wanted: Granularity,
  span: number,
  computed: boolean,
): Unfit | undefined {
  if (baseGranularity(dataset, wanted, computed) === undefined) return 'not-offered'
  const [least, most] = fitting[wanted]
  return span > most ? 'too-fine' : span < least ? 'too-coarse' : undefined
}

/** The granularity wanted, or the nearest that a dataset can show a span in: the next coarser, else the next finer. */
export function fitGranularity(
  dataset: DatasetName,
  wanted: Granularity,
  span: number,
  computed: boolean,
): Granularity {
  const at = granularities.indexOf(wanted)
  const order = [...granularities.slice(at), ...granularities.slice(0, at).reverse()]
  const offered = order.filter((one) => baseGranularity(dataset, one, computed) !== undefined)
  return offered.find((one) => unfitReason(dataset, one, span, computed) === undefined) ?? offered[0] ?? 'DAY'
}

/** A granularity on a page: which of its datasets lack it, and why it cannot be chosen at all. */
export interface GranularityChoice {
  readonly granularity: Granularity
  readonly unfit: Unfit | undefined
  readonly lacking: readonly DatasetName[]
}

/** What a page of datasets can offer for a span: everything at least one of them has. */
export function granularityChoices(
  datasets: readonly DatasetName[],
  span: number,
  computed: boolean,
): readonly GranularityChoice[] {
  return granularities.flatMap((granularity) => {
    const lacking = datasets.filter(
      (dataset) => baseGranularity(dataset, granularity, computed) === undefined,
    )
    const having = datasets.find((dataset) => !lacking.includes(dataset))
    if (having === undefined) return []
    return [{ granularity, lacking, unfit: unfitReason(having, granularity, span, computed) }]
  })
}
