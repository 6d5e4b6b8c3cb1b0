import { datasetDefinition } from '../datasets/datasets.js'
import { dayOf, firstMomentOf, offsetAt } from '../time/offsets.js'
import { timeZoneNeeded } from './dayZones.js'
import type { GapContext } from './gapsIn.js'
import type { MeasureColumn } from './measureColumn.js'
import type { SourceAccount, TableAnswer } from './source.js'

/** What is known of the moment and the clock. */
export interface GapMoment {
  /** UNIX seconds. @default when the source was fetched */
  readonly now?: number | undefined
  /**
   * The zone whose first moments the buckets begin with; `undefined` for dates of accounts in several zones, which begin at
   * midnights of UTC.
   */
  readonly timeZone: string | undefined
}

/**
 * What tells a source's gaps apart, for one of its measures. `zero`: whether its value without traffic is 0.
 *
 * @example
 * // answer: a table of pricing, fetched on 5 October 2026 at noon
 * gapContext(answer, { unit: 'count' }, true, { timeZone: 'UTC' })
 * // { sparse: true, zero: true, complete: true, withheld: false, now: 1791201600, keptFrom: 1759622400 }
 */
export function gapContext(
  answer: TableAnswer,
  { unit }: Pick<MeasureColumn, 'unit'>,
  zero: boolean,
  moment: GapMoment,
): GapContext {
  const { table, notices = [], accounts = [] } = answer
  const { sparse } = datasetDefinition(table.dataset)
  const now = moment.now ?? (answer.fetchedAt === undefined ? undefined : answer.fetchedAt.getTime() / 1000)
  const bounds = boundsOf(answer, moment.timeZone, now)
  const withheld = new Set(notices.filter(({ code }) => code === 'cost-withheld').map(({ wabaId }) => wabaId))
  return {
    sparse,
    zero,
    complete: answer.completeness === undefined || answer.completeness.status === 'complete',
    withheld:
      (unit === 'money' || unit === 'unit-cost') &&
      withheld.size > 0 &&
      accounts.every(({ wabaId }) => withheld.has(wabaId) || withheld.has(undefined)),
    ...bounds,
  }
}

type Bounds = Pick<GapContext, 'now' | 'earliestNow' | 'keptFrom' | 'earliestKept' | 'askedFrom' | 'askedTo'>

/** Each account's clock, horizon and range, where they stand among the buckets. */
function boundsOf(answer: TableAnswer, shared: string | undefined, now: number | undefined): Bounds {
  const accounts: readonly Partial<SourceAccount>[] =
    answer.accounts === undefined || answer.accounts.length === 0 ? [{}] : answer.accounts
  const each = accounts.map(({ wabaId, timeZone, range }) => {
    const zone = timeZone ?? shared ?? answer.timeZone ?? timeZoneNeeded()
    const place = (seconds: number) => (shared === undefined ? placeAmongDates(seconds, zone) : seconds)
    const kept = keptFrom(answer, wabaId, zone, now)
    return {
      now: now === undefined ? undefined : place(now),
      kept: kept === undefined ? undefined : place(kept),
      asked: range && {
        from: place(range.start.getTime() / 1000),
        to: place(range.end.getTime() / 1000),
      },
    }
  })
  const nows = each.flatMap((one) => one.now ?? [])
  const kept = each.flatMap((one) => one.kept ?? [])
  const asked = each.flatMap((one) => one.asked ?? [])
  return {
    now: nows.length === 0 ? undefined : Math.max(...nows),
    keptFrom: kept.length === 0 ? undefined : Math.max(...kept),
    ...(spreads(nows) ? { earliestNow: Math.min(...nows) } : {}),
    ...(spreads(kept) ? { earliestKept: Math.min(...kept) } : {}),
    ...(asked.length === 0
      ? {}
      : {
          askedFrom: Math.min(...asked.map(({ from }) => from)),
          askedTo: Math.max(...asked.map(({ to }) => to)),
        }),
  }
}

/** Dates of several zones stand at midnight in UTC: there, a moment stands where its clock does, and a day's first at the day. */
function placeAmongDates(seconds: number, timeZone: string): number {
  const day = dayOf(seconds, timeZone)
  return firstMomentOf(day, timeZone) === seconds
    ? firstMomentOf(day, 'UTC')
    : seconds + offsetAt(seconds, timeZone)
}

function spreads(values: readonly number[]): boolean {
  return values.some((value) => value !== values[0])
}

/** The first moment the platform still keeps of an account: where it cut the question, else by its look-back. */
function keptFrom(
  { table, notices = [] }: TableAnswer,
  wabaId: string | undefined,
  timeZone: string,
  now: number | undefined,
): number | undefined {
  const cut = notices
    .filter((one) => one.code === 'clamped-to-look-back')
    .filter((one) => one.wabaId === undefined || wabaId === undefined || one.wabaId === wabaId)
    .map(({ details }) => Number(details['to']))
  if (cut.length > 0) return Math.max(...cut)
  if (now === undefined) return undefined
  return firstMomentOf(dayOf(now, timeZone) - datasetDefinition(table.dataset).lookBackDays, timeZone)
}
