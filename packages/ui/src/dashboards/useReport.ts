'use client'
import type { AnalyticsState, DatasetName } from '@wabalytics/hooks'
import { useMemo } from 'react'
import type { Annotation } from '../frame/Annotation.js'
import type { ChartState } from '../frame/ChartState.js'
import type { Footnote } from '../frame/Footnote.js'
import { footnotesOf } from '../frame/notices/footnotesOf.js'
import { usePlatformAnnotations } from '../frame/usePlatformAnnotations.js'
import { useWa } from '../theme/useWa.js'
import { chartStateOf } from './words/chartStateOf.js'
import { emptyReasonsOf } from './words/emptyReasonsOf.js'
import { useDashboardMessages } from './words/useDashboardMessages.js'

/** What every chart and table of a report is told: where the data stands, and what to know of it. */
export interface Report {
  readonly state: ChartState
  /** The same for costs: the platform may withhold these alone. */
  readonly costState: ChartState
  readonly notices: readonly Footnote[]
  readonly emptyReasons: readonly string[]
  /** The platform's own dates, for charts over time. */
  readonly annotations: readonly Annotation[]
  /** IANA zone of the buckets. */
  readonly timeZone: string
  /** ISO 4217; `undefined` when the platform does not tell, or the accounts have several. */
  readonly currency: string | undefined
}

/** A hook's state in words; one that waits for its question looks as if the question were under way. */
export function useReport(dataset: DatasetName, state: AnalyticsState, isWaiting = false): Report {
  const messages = useDashboardMessages()
  const { formatters, timeZone } = useWa()
  const annotations = usePlatformAnnotations(dataset, state.result?.timeZone)
  return useMemo(() => {
    const { result } = state
    const accounts = new Map(
      result?.accounts.map((account) => [account.wabaId, account.name ?? account.wabaId]),
    )
    const notices = result?.notices ?? []
    const shown: ChartState =
      isWaiting && state.status === 'idle' ? { status: 'loading' } : chartStateOf(state, messages)
    const withheld = new Set(
      notices.flatMap(({ code, wabaId }) => (code === 'cost-withheld' ? [wabaId] : [])),
    )
    const noCost = shown.status === 'success' && accounts.size > 0 && withheld.size === accounts.size
    return {
      state: shown,
      costState: noCost ? { status: 'cost-withheld' } : shown,
      notices: footnotesOf(notices, { messages, formatters, accounts }),
      emptyReasons: emptyReasonsOf(dataset, notices, messages),
      annotations,
      timeZone: result?.timeZone ?? timeZone,
      currency: result?.currency,
    }
  }, [dataset, state, isWaiting, messages, formatters, timeZone, annotations])
}
