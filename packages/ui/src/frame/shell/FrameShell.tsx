'use client'
import { type ReactNode, useId } from 'react'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import { useWa } from '../../theme/useWa.js'
import type { ChartState } from '../states/ChartState.js'
import { RefreshLine } from '../states/RefreshLine.js'
import { SkeletonLine } from '../states/SkeletonLine.js'
import { useWaitingSaid } from '../states/useWaitingSaid.js'
import type { Footnote } from './Footnote.js'
import { FrameFooter } from './FrameFooter.js'
import type { FrameOptions } from './FrameOptions.js'
import { FrameBox, FrameHead, FrameSummary, FrameTitle } from './frameStyles.js'

export interface FrameShellProps {
  readonly title: string
  readonly state?: ChartState | undefined
  readonly notices?: readonly Footnote[] | undefined
  readonly frame?: FrameOptions | undefined
  /** What the figures say in a sentence; `undefined` while there are none. */
  readonly summary: string | undefined
  /** What can be done with the figures. */
  readonly actions: ReactNode
  /** The last line: zone, approximate. */
  readonly footer: string
  readonly children: ReactNode
}

const SUCCESS: ChartState = { status: 'success' }

/** The figure around every chart: name, summary, what can be done, what must be known, and the one live message. */
export function FrameShell(props: FrameShellProps): ReactNode {
  const { title, state = SUCCESS, summary, frame: look = {}, actions, notices = [], footer, children } = props
  const { messages } = useWa()
  const titleId = useId()
  const summaryId = useId()
  const waiting = useWaitingSaid(state)
  const refreshing = state.status === 'success' && state.refreshing === true
  return (
    <FrameBox
      data-card={look.card === false ? undefined : ''}
      data-wa-frame=""
      aria-labelledby={titleId}
      aria-describedby={summary === undefined ? undefined : summaryId}
      aria-busy={state.status === 'loading' || refreshing}
    >
      <FrameHead>
        <div>
          <FrameTitle as={`h${look.headingLevel ?? 3}`} id={titleId}>
            <bdi>{title}</bdi>
          </FrameTitle>
          {summary !== undefined && <FrameSummary id={summaryId}>{summary}</FrameSummary>}
          {state.status === 'loading' && <SkeletonLine />}
        </div>
        {actions}
      </FrameHead>
      <RefreshLine state={state} />
      {children}
      <FrameFooter notices={notices} line={footer} />
      <VisuallyHidden role="status">
        {waiting !== '' ? waiting : summary === undefined ? '' : messages.loaded({ title, summary })}
      </VisuallyHidden>
    </FrameBox>
  )
}
