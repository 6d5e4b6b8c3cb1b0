'use client'
import type { AnyState, DatasetName } from '@wabalytics/hooks'
import type { ReactNode } from 'react'
import { chartStateOf } from '../../answers/chartStateOf.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { usePeriodText } from '../../answers/usePeriodText.js'
import type { PreviousAnswer } from '../../answers/usePrevious.js'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import { useWaitingSaid, WaitingSaidContext } from '../../frame/states/useWaitingSaid.js'
import { ReportGaps } from './ReportGaps.js'
import { ReportProblem } from './ReportProblem.js'

export interface ReportBodyProps {
  readonly dataset: DatasetName
  readonly analytics: AnyState
  readonly earlier: PreviousAnswer
  /** Asks for the earlier period again. */
  readonly onRetryEarlier: () => void
  /** Tiles, charts and tables. */
  readonly children: ReactNode
}

/**
 * What all reports have around their figures: what failed, what is missing, and a word to screen readers when figures came,
 * or have to wait.
 */
export function ReportBody(props: ReportBodyProps): ReactNode {
  const { dataset, analytics, earlier, onRetryEarlier, children } = props
  const failed = analytics.status === 'error' && analytics.result === undefined
  const retry = (): void => {
    if (earlier.error !== undefined) onRetryEarlier()
    analytics.refresh()
  }
  return (
    <>
      <Arrival analytics={analytics} />
      {failed ? (
        <ReportProblem dataset={dataset} analytics={analytics} />
      ) : (
        <>
          <ReportGaps analytics={analytics} earlier={earlier.error} onRetry={retry} />
          <WaitingSaidContext.Provider value={true}>{children}</WaitingSaidContext.Provider>
        </>
      )}
    </>
  )
}

/** Says what figures under way wait for, once for all of them; else it is silent meanwhile, so that the same words are said again when new ones came. */
function Arrival({ analytics }: Pick<ReportBodyProps, 'analytics'>): ReactNode {
  const { status, refreshing, result } = analytics
  const messages = useDashboardMessages()
  const waiting = useWaitingSaid(chartStateOf(analytics, messages))
  const text = usePeriodText()
  const said =
    status !== 'success' || refreshing || result === undefined
      ? ''
      : result.table.length > 0
        ? messages.figuresShown(text(result))
        : messages.figuresNone(text(result))
  return <VisuallyHidden role="status">{waiting === '' ? said : waiting}</VisuallyHidden>
}
