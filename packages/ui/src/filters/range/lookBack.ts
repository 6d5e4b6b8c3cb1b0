import { type DatasetName, datasetDefinition, dateOf, keptFrom } from '@wabalytics/hooks'

/** A moment, and the zone whose midnights count. */
export interface Clock {
  /** Milliseconds. */
  readonly now: number
  /** The account's zone, IANA. */
  readonly timeZone: string
}

/** The first day the platform still answers for, in the dataset's own zone. */
export function earliestDay(dataset: DatasetName, { now, timeZone }: Clock): string {
  const zone = datasetDefinition(dataset).zone === 'utc' ? 'UTC' : timeZone
  return dateOf(keptFrom(dataset, new Date(now), zone), zone)
}

/** How far back any of several datasets goes, and which of them fall short of it. */
export interface Reach {
  readonly earliest: string
  readonly days: number
  readonly shorter: readonly {
    readonly dataset: DatasetName
    readonly earliest: string
    readonly days: number
  }[]
}

/** The reach of a page: that of its longest dataset, the others named; `undefined` for no dataset. */
export function reachOf(datasets: readonly DatasetName[], clock: Clock): Reach | undefined {
  const each = datasets.map((dataset) => ({
    dataset,
    earliest: earliestDay(dataset, clock),
    days: datasetDefinition(dataset).lookBackDays,
  }))
  const days = Math.max(...each.map((one) => one.days))
  const longest = each
    .filter((one) => one.days === days)
    .sort((a, b) => (a.earliest < b.earliest ? -1 : 1))[0]
  if (longest === undefined) return undefined
  return { earliest: longest.earliest, days, shorter: each.filter((one) => one.days < days) }
}
