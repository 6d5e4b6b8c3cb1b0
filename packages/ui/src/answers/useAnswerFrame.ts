'use client'
import type { Granularity } from '@wabalytics/hooks'
import { type AnyState, hasHours, useCapabilities } from '@wabalytics/hooks'
import { useMemo } from 'react'
import { createFormatters } from '../format/createFormatters.js'
import { accountWords } from '../frame/notices/accountWords.js'
import { footnotesOf } from '../frame/notices/footnotesOf.js'
import type { Footnote } from '../frame/shell/Footnote.js'
import type { ChartState } from '../frame/states/ChartState.js'
import type { Annotation } from '../frame/time/Annotation.js'
import { usePlatformAnnotations } from '../frame/time/usePlatformAnnotations.js'
import { useWa } from '../theme/useWa.js'
import { chartStateOf, loadingState, type WaitsFor } from './chartStateOf.js'
import { emptyReasonsOf } from './emptyReasonsOf.js'
import { useDashboardMessages } from './useDashboardMessages.js'

/** What every chart and table of an answer is told: where the data stands, and what to know of it. */
export interface AnswerFrame {
  readonly state: ChartState
  /** The same for costs: the platform may withhold these alone. */
  readonly costState: ChartState
  readonly footnotes: readonly Footnote[]
  readonly emptyReasons: readonly string[]
  /** The platform's own dates, for charts over time. */
  readonly annotations: readonly Annotation[]
  /** IANA zone of the account's days; of several accounts in several zones, that of the page. */
  readonly timeZone: string
  /** Whose days, or whose clock, charts over time follow. */
  readonly zones: readonly string[]
  /** IANA zone that hours are counted and shown in; `undefined` for days and coarser buckets, which are the accounts' own. */
  readonly clock: string | undefined
  /** ISO 4217; `undefined` when the platform does not tell, or the accounts have several. */
  readonly currency: string | undefined
}

/** How an answer is shown. */
export interface AnswerFrameOptions {
  /**
   * What the question waits for, an account that is being read say, which looks as if it were asked; `true`: for something.
   * @default false
   */
  readonly waitsFor?: WaitsFor | undefined
  /** What the figures are shown by. @default what was asked */
  readonly granularity?: Granularity | undefined
}

/**
 * A hook's state in words: for charts whose figures are no course over time, and for tables. {@link useAnswer} gives the
 * series as well.
 *
 * @example
 * const { state, footnotes, emptyReasons } = useAnswerFrame(usePricingAnalytics(query))
 * <DonutChart title="By category" slices={slices} state={state} footnotes={footnotes} emptyReasons={emptyReasons} />
 */
export function useAnswerFrame(
  state: AnyState,
  { waitsFor = false, granularity }: AnswerFrameOptions = {},
): AnswerFrame {
  const messages = useDashboardMessages()
  const { cost } = useCapabilities()
  const { formatters: root, locale, timeZone: page, isZoneGiven } = useWa()
  const accountZone = state.result?.accounts[0]?.timeZone
  // Hours are the reader's where the page says so, else those of whom they are about.
  const hours = isZoneGiven ? page : (accountZone ?? page)
  const formatters = useMemo(
    () => (hours === root.timeZone ? root : createFormatters(locale, hours)),
    [root, locale, hours],
  )
  const annotations = usePlatformAnnotations(state.result?.query.dataset, state.result?.timeZone)
  return useMemo(() => {
    const { result } = state
    const accounts = accountWords(result?.accounts ?? [])
    const shownBy = granularity ?? result?.query.granularity ?? 'DAY'
    const days = [...new Set(result?.accounts.map((account) => account.timeZone))]
    const all = result?.notices ?? []
    const notices = cost ? all : all.filter(({ code }) => !aboutCosts.includes(code))
    const shown: ChartState =
      waitsFor !== false && state.status === 'idle' ? loadingState(waitsFor) : chartStateOf(state, messages)
    const withheld = new Set(
      notices.flatMap(({ code, wabaId }) => (code === 'cost-withheld' ? [wabaId] : [])),
    )
    const noCost = accounts.size > 0 && withheld.size === accounts.size
    return {
      state: shown,
      costState: noCost ? { status: 'cost-withheld' } : shown,
      footnotes: footnotesOf(notices, { messages, formatters, accounts, granularity: shownBy }),
      emptyReasons: result === undefined ? [] : emptyReasonsOf(result.query.dataset, notices, messages),
      annotations,
      timeZone: result?.timeZone ?? hours,
      zones: hasHours(shownBy) || days.length === 0 ? [hours] : days,
      clock: hasHours(shownBy) ? hours : undefined,
      currency: result?.currency,
    }
  }, [state, waitsFor, messages, formatters, hours, granularity, annotations, cost])
}

/** Notices that say nothing where no costs are shown. */
const aboutCosts: readonly string[] = ['mixed-currencies', 'cost-withheld']
