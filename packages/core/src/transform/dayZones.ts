import { datasetDefinition } from '../datasets/datasets.js'
import { invalidQuery } from '../errors.js'
import { type Granularity, hasHours } from '../time/granularity.js'
import { checkTimeZone } from '../time/timeZones.js'
import type { TableAnswer } from './source.js'

/** Whose days a source's points are counted in. */
export interface DayZones {
  /** Every zone of an account, each once. */
  readonly all: readonly string[]
  /** The zone of all accounts; `undefined` where they are in several, and days meet by date. */
  readonly shared: string | undefined
  /** By code of the account in the table: the place of its zone in `all`. */
  readonly ofCode: Uint16Array
}

/**
 * The zones of a source's accounts. A zone that is `named` counts where points have an hour, which any clock can show, and
 * where nobody knows the account's: a day, once counted, is its account's.
 *
 * @throws AnalyticsError `invalid-query` when the named zone is not known, or none is known at all.
 */
export function dayZonesOf(answer: TableAnswer, named: string | undefined): DayZones {
  if (named !== undefined) checkTimeZone(named)
  const { table, accounts = [] } = answer
  const placed = named !== undefined && pointsHaveHours(answer) ? named : undefined
  const own = new Map(accounts.map(({ wabaId, timeZone }) => [wabaId, placed ?? timeZone]))
  const only = accounts.length === 1 ? own.get(accounts[0]?.wabaId ?? '') : undefined
  const utc = datasetDefinition(table.dataset).zone === 'utc' && accounts.length === 0 ? 'UTC' : undefined
  const fallback = placed ?? only ?? answer.timeZone ?? utc ?? named
  const codes = table.dimensions.get('wabaId')?.values ?? [undefined]
  const found = codes.map((wabaId) => own.get(wabaId ?? '') ?? fallback)
  // Code 0 stands for points of no account: where there are accounts, there are none.
  const needed = accounts.length > 0 ? found.slice(1) : found
  const all = [...new Set([...needed, ...own.values()].map((zone) => zone ?? fallback ?? timeZoneNeeded()))]
  const ofCode = Uint16Array.from(found, (zone) => Math.max(0, all.indexOf(zone ?? '')))
  return { all, shared: all.length === 1 ? all[0] : undefined, ofCode }
}

/**
 * The zone whose clock hours follow: the one named, else the accounts'; of several, UTC. Half hours are the same in most
 * zones, and lose nothing in any.
 *
 * @throws AnalyticsError `invalid-query` when the named zone is not known, or none is known at all.
 */
export function clockZoneOf(answer: TableAnswer, named: string | undefined): string {
  return named === undefined ? (dayZonesOf(answer, named).shared ?? 'UTC') : checkTimeZone(named)
}

/** Whether a source's points have an hour, and not only a date. */
export function pointsHaveHours({ table, query }: TableAnswer): boolean {
  if (query?.granularity !== undefined) return isHours(query.granularity)
  const { starts, ends } = table.buckets
  return starts.length > 0 && starts.every((start, code) => (ends[code] ?? 0) - start <= 3600)
}

function isHours(granularity: string): boolean {
  const hours: readonly Granularity[] = ['HALF_HOUR', 'HOUR']
  return hours.some((name) => name === granularity && hasHours(name))
}

/** The error of buckets whose zone nobody knows. */
export function timeZoneNeeded(): never {
  throw invalidQuery(
    'time-zone-needed',
    'The time zone of the buckets is not known.',
    'Name the time zone of the account, or give the whole answer: it knows the zone of each.',
  )
}
