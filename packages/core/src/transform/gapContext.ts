import { datasetDefinition } from '../datasets/datasets.js'
import { firstMomentOf, localDay } from '../time/offsets.js'
import type { GapContext } from './fillGaps.js'
import type { MeasureColumn } from './measureColumn.js'
import type { TableAnswer } from './source.js'

/** What is known of the moment and the clock. */
export interface GapMoment {
  /** UNIX seconds. @default when the source was fetched */
  readonly now?: number | undefined
  readonly timeZone: string
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
  const { sparse, lookBackDays } = datasetDefinition(table.dataset)
  const now = moment.now ?? (answer.fetchedAt === undefined ? undefined : answer.fetchedAt.getTime() / 1000)
  const asked = accounts.flatMap(({ range }) => range ?? [])
  const cut = notices
    .filter(({ code }) => code === 'clamped-to-look-back')
    .map(({ details }) => Number(details['to']))
  const lookBack =
    now === undefined
      ? undefined
      : firstMomentOf(localDay(now, moment.timeZone) - lookBackDays, moment.timeZone)
  const withheld = new Set(notices.filter(({ code }) => code === 'cost-withheld').map(({ wabaId }) => wabaId))
  return {
    sparse,
    zero,
    complete: answer.completeness === undefined || answer.completeness.status === 'complete',
    withheld:
      (unit === 'money' || unit === 'unit-cost') &&
      withheld.size > 0 &&
      accounts.every(({ wabaId }) => withheld.has(wabaId) || withheld.has(undefined)),
    now,
    keptFrom: cut.length > 0 ? Math.max(...cut) : lookBack,
    ...(asked.length === 0
      ? {}
      : {
          askedFrom: Math.min(...asked.map(({ start }) => start.getTime() / 1000)),
          askedTo: Math.max(...asked.map(({ end }) => end.getTime() / 1000)),
          ...(accounts.some(({ timeZone = moment.timeZone }) => timeZone !== moment.timeZone)
            ? { mixedZones: true }
            : {}),
        }),
  }
}
