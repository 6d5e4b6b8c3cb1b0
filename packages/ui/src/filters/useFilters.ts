'use client'
import { type DatasetName, useClock } from '@wabalytics/hooks'
import { useContext, useMemo } from 'react'
import { useControlled } from '../controls/useControlled.js'
import { WaContext } from '../theme/WaContext.js'
import { type ReadClock, useToday } from './parts/useToday.js'
import type { DayRange } from './range/DayRange.js'
import { resolveRange } from './range/presets.js'
import { defaultFilterState } from './state/defaultFilterState.js'
import type { FilterPlan } from './state/FilterPlan.js'
import type { FilterState } from './state/FilterState.js'
import { planQuery } from './state/planQuery.js'

export interface UseFiltersOptions<D extends DatasetName = DatasetName> {
  /** The page's datasets: each gets a plan of its own from the one state. Keep the list stable. */
  readonly datasets: readonly D[]
  /** The page's accounts, asked when the state names none. Keep the list stable. */
  readonly wabaIds: string | readonly string[]
  /** The state, when the host holds it. */
  readonly value?: FilterState | undefined
  /** The state at first, when the hook holds it, and what `reset` goes back to. @default four weeks by day */
  readonly defaultValue?: FilterState | undefined
  /** Called with every new state. */
  readonly onChange?: ((state: FilterState) => void) | undefined
  /** IANA zone of the accounts. @default that of the root, UTC without one */
  readonly timeZone?: string | undefined
  /** What time it is, in milliseconds; keep it stable. @default the provider's, which answers put right; else the device's */
  readonly clock?: ReadClock | undefined
  /** Whether the page counts hours, weeks and quarters together itself. @default false */
  readonly computed?: boolean | undefined
}

/** One state, and what it comes to for every dataset of a page. */
export interface FiltersState<D extends DatasetName = DatasetName> {
  readonly value: FilterState
  readonly setValue: (state: FilterState) => void
  readonly reset: () => void
  /** The days chosen, presets resolved to today. */
  readonly range: DayRange
  /** The plan of a dataset: its query, and what had to be dropped or changed for it. The same object until it differs. */
  readonly plan: <One extends D>(dataset: One) => FilterPlan<One>
}

/**
 * The filters of a page without any look: one state in, one query a dataset out. Give `value` and `setValue` to a
 * `FilterBar`, and the queries to the hooks.
 *
 * @example
 * const filters = useFilters({ datasets: ['pricing', 'template'], wabaIds: '102290129340398' })
 * const { query, changes } = filters.plan('template')
 */
export function useFilters<D extends DatasetName>(options: UseFiltersOptions<D>): FiltersState<D> {
  const around = useClock()
  const { wabaIds, clock = around, computed } = options
  const root = useContext(WaContext)
  const timeZone = options.timeZone ?? root?.timeZone ?? 'UTC'
  const first = options.defaultValue ?? defaultFilterState
  const [value, setValue] = useControlled(options.value, first, options.onChange)
  const today = useToday(timeZone, clock)
  return useMemo(() => {
    const context = { now: clock(), timeZone, wabaIds: [wabaIds].flat(), computed }
    const range = resolveRange(value.range, today)
    return {
      value,
      setValue,
      reset: () => setValue(first),
      range,
      plan: planner({ ...value, range }, context),
    }
  }, [value, setValue, first, today, clock, timeZone, wabaIds, computed])
}

function planner(state: FilterState, context: Parameters<typeof planQuery>[2]): FiltersState['plan'] {
  const plans: { [D in DatasetName]?: FilterPlan<D> } = {}
  return <One extends DatasetName>(dataset: One): FilterPlan<One> => {
    const known: { [D in One]?: FilterPlan<D> } = plans
    const plan = known[dataset] ?? planQuery(state, dataset, context)
    known[dataset] = plan
    return plan
  }
}
