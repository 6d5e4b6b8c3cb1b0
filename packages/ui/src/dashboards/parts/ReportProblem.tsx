'use client'
import { type AnyState, type DatasetName, useClock } from '@wabalytics/hooks'
import { type ReactNode, useMemo } from 'react'
import { errorStateOf } from '../../answers/chartStateOf.js'
import { useDashboardMessages } from '../../answers/useDashboardMessages.js'
import { Room } from '../../controls/Room.js'
import { FrameBox } from '../../frame/shell/frameStyles.js'
import { StateBody } from '../../frame/states/StateBody.js'
import type { Waiting } from '../../frame/states/Waiting.js'
import { TemplateInsightsSetup } from '../TemplateInsightsSetup/TemplateInsightsSetup.js'
import { PanelStatus } from './Panel.js'

export interface ReportProblemProps {
  readonly dataset: DatasetName
  readonly analytics: Extract<AnyState, { readonly status: 'error' }>
}

/** What stands in place of a whole report that failed: said once, with what helps; for template analytics, its set-up. */
export function ReportProblem({ dataset, analytics }: ReportProblemProps): ReactNode {
  const messages = useDashboardMessages()
  const { error, refresh } = analytics
  const clock = useClock()
  const waiting = useMemo((): Waiting | undefined => {
    const { retryAfter } = error
    return retryAfter === undefined
      ? undefined
      : { until: new Date(clock() + retryAfter * 1000), why: 'failed' }
  }, [error, clock])
  const unconfirmed = error.kind === 'insights-disabled' && error.reason !== 'insights-elsewhere'
  return (
    <>
      <Room>
        <FrameBox as="div" data-wa-card="">
          <StateBody
            state={errorStateOf(error, refresh, messages, waiting)}
            height={220}
            emptyReasons={[]}
            skeleton="rows"
          />
          {dataset === 'template' && error.traceId !== undefined && !error.kind.startsWith('insights-') && (
            <PanelStatus>{messages.reportBug}</PanelStatus>
          )}
        </FrameBox>
      </Room>
      {unconfirmed && <TemplateInsightsSetup wabaId={error.wabaId} onConfirmed={refresh} />}
    </>
  )
}
