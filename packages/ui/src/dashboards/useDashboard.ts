'use client'
import { type AnalyticsQuery, type DatasetName, useAnalyticsScope, useWaba } from '@wabalytics/hooks'
import { useCallback, useMemo } from 'react'
import { useControlled } from '../filters/parts/useControlled.js'
import type { FilterPlan } from '../filters/state/FilterPlan.js'
import type { FilterState } from '../filters/state/FilterState.js'
import { planQuery } from '../filters/state/planQuery.js'
import type { Granularity } from '../format/Granularity.js'
import { useWa } from '../theme/useWa.js'

/** What every dashboard takes. */
export interface DashboardProps {
  /** The account or accounts. @default the provider's */
  readonly wabaId?: string | readonly string[] | undefined
  /** The filters, when the host holds them. */
  readonly filters?: FilterState | undefined
  /** The filters at first, when the dashboard holds them. @default the last 28 days, by day */
  readonly defaultFilters?: Partial<FilterState> | undefined
  /** Called with the new filters whenever someone changes one. */
  readonly onFiltersChange?: ((filters: FilterState) => void) | undefined
}

/** A dashboard's filters, and what they come to as a question. */
export interface Dashboard<D extends DatasetName> {
  readonly filters: FilterState
  readonly setFilters: (filters: FilterState) => void
  readonly plan: FilterPlan<D>
  /** What to hand to the hook: the plan's question, or one that is not asked yet. */
  readonly query: AnalyticsQuery<D> | undefined
  readonly bucket: Granularity
  /** The one account it is about; `undefined` when there are several. */
  readonly wabaId: string | undefined
  /** What time it is for the client; stable. */
  readonly clock: () => number
  /** The zone whose days the filters mean, IANA. */
  readonly timeZone: string
}

const first: FilterState = { range: 'last-28-days', granularity: 'DAY' }

/** The state of a dashboard of one dataset. */
export function useDashboard<D extends DatasetName>(dataset: D, props: DashboardProps): Dashboard<D> {
  const { client, wabaId } = useAnalyticsScope()
  const root = useWa()
  const [filters, setFilters] = useControlled<FilterState>(
    props.filters,
    () => ({ ...first, ...props.defaultFilters }),
    props.onFiltersChange,
  )
  const given = props.wabaId ?? wabaId
  const ids = useMemo(() => (typeof given === 'string' ? [given] : (given ?? [])), [given])
  const chosen = filters.wabaIds ?? ids
  // One account's days are its own; several have the page's.
  const one = chosen.length === 1 ? chosen[0] : undefined
  const waba = useWaba({ wabaId: one })
  const timeZone = one !== undefined && waba.data !== undefined ? waba.data.timeZone : root.timeZone
  const clock = useCallback(() => client.now(), [client])
  const plan = useMemo(
    () => planQuery(filters, dataset, { now: clock(), timeZone, wabaIds: ids, computed: true }),
    [filters, dataset, clock, timeZone, ids],
  )
  // Until the account is known, "last 28 days" could mean another zone's days, and be asked twice.
  const waiting = waba.status === 'loading'
  const query = waiting || chosen.length === 0 ? undefined : plan.query
  return useMemo(
    () => ({ filters, setFilters, plan, query, bucket: plan.bucket, wabaId: one, clock, timeZone }),
    [filters, setFilters, plan, query, one, clock, timeZone],
  )
}
