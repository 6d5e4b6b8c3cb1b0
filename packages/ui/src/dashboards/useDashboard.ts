'use client'
import type { Granularity } from '@wabalytics/hooks'
import {
  type AnalyticsQuery,
  type DatasetName,
  useAnalyticsScope,
  useClock,
  useWaba,
} from '@wabalytics/hooks'
import { useCallback, useMemo, useState } from 'react'
import type { WaitsFor } from '../answers/chartStateOf.js'
import { defaultFilterState } from '../filters/state/defaultFilterState.js'
import type { FilterChange } from '../filters/state/FilterPlan.js'
import type { FilterState } from '../filters/state/FilterState.js'
import { type FiltersState, useFilters } from '../filters/useFilters.js'
import { useWa } from '../theme/useWa.js'

/** What every dashboard takes. */
export interface DashboardProps {
  /** The account or accounts. @default the provider's */
  readonly wabaId?: string | readonly string[] | undefined
  /** The filters, when the host holds them. */
  readonly filters?: FilterState | undefined
  /** The filters at first, when the dashboard holds them, and what Reset goes back to. @default the last 28 days, by day */
  readonly defaultFilters?: Partial<FilterState> | undefined
  /** Called with the new filters whenever someone changes one. */
  readonly onFiltersChange?: ((filters: FilterState) => void) | undefined
}

/** A dashboard's filters, and what they come to as a question. */
export interface Dashboard<D extends DatasetName> {
  readonly filters: FiltersState<D>
  /** What to ask; `undefined` until the account is known, or while a filter it needs has no value. */
  readonly query: AnalyticsQuery<D> | undefined
  /** The account, while it is being read: the question waits for it. */
  readonly waitsFor: WaitsFor
  /** The same question about the period to compare with; `undefined`: no comparison. */
  readonly previousQuery: AnalyticsQuery<D> | undefined
  /** What to show the figures by. */
  readonly bucket: Granularity
  /** What had to be dropped or changed of the filters for this dataset. */
  readonly changes: readonly FilterChange[]
  /** The one account it is about; `undefined` when there are several. */
  readonly wabaId: string | undefined
  /** What every filter bar of it takes. */
  readonly bar: {
    readonly datasets: readonly D[]
    readonly value: FilterState
    readonly defaultValue: FilterState
    readonly onChange: (filters: FilterState) => void
    readonly clock: () => number
    readonly timeZone: string
    readonly computed: true
  }
}

/**
 * The state of a dashboard of one dataset. `complete` may fill in what nobody chose, e.g. all templates of the account.
 */
export function useDashboard<D extends DatasetName>(
  dataset: D,
  props: DashboardProps,
  complete: (filters: FilterState) => FilterState = unchanged,
): Dashboard<D> {
  const { wabaId } = useAnalyticsScope()
  const root = useWa()
  const [first] = useState<FilterState>(() => ({ ...defaultFilterState, ...props.defaultFilters }))
  const [own, setOwn] = useState(first)
  const chosen = props.filters ?? own
  const value = useMemo(() => complete(chosen), [complete, chosen])
  const given = props.wabaId ?? wabaId
  const ids = useMemo(() => (typeof given === 'string' ? [given] : (given ?? [])), [given])
  const asked = chosen.wabaIds ?? ids
  const one = asked.length === 1 ? asked[0] : undefined
  // One account's days are its own; which day it is for several is for the page to say, else for the first of them.
  const decides = one !== undefined || !root.isZoneGiven
  const waba = useWaba({ wabaId: asked[0], enabled: decides && asked.length > 0 })
  const timeZone = (decides ? waba.data?.timeZone : undefined) ?? root.timeZone
  const clock = useClock()
  const datasets = useMemo(() => [dataset], [dataset])
  // Until the account is known, "last 28 days" could mean another zone's days, and be asked twice.
  const waitsFor = waba.status === 'loading' ? waba : false
  const stopped = decides && asked.length > 0 && waba.status === 'idle'
  const { refresh } = waba
  const { onFiltersChange } = props
  const onChange = useCallback(
    (next: FilterState) => {
      setOwn(next)
      onFiltersChange?.(next)
      if (stopped) refresh()
    },
    [onFiltersChange, stopped, refresh],
  )
  const shared = { datasets, value, defaultValue: first, onChange, clock, timeZone, computed: true } as const
  const filters = useFilters({ ...shared, wabaIds: ids })
  const plan = filters.plan(dataset)
  const asks = waitsFor === false && !stopped && asked.length > 0
  return {
    filters,
    query: asks ? plan.query : undefined,
    waitsFor,
    previousQuery: asks ? plan.previousQuery : undefined,
    bucket: plan.bucket,
    changes: plan.changes,
    wabaId: one,
    bar: shared,
  }
}

function unchanged(filters: FilterState): FilterState {
  return filters
}
