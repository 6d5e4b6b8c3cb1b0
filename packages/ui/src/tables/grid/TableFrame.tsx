'use client'
import { type ReactNode, type RefObject, useContext, useId } from 'react'
import { CardTitleContext } from '../../controls/CardTitleContext.js'
import { Room } from '../../controls/Room.js'
import { Space } from '../../controls/Space.js'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import type { Footnote } from '../../frame/shell/Footnote.js'
import { FrameBox, FrameHead, FrameSummary, FrameTitle } from '../../frame/shell/frameStyles.js'
import type { ChartState } from '../../frame/states/ChartState.js'
import { RefreshLine } from '../../frame/states/RefreshLine.js'
import { StateBody } from '../../frame/states/StateBody.js'
import { useWaitingSaid, WaitingSaidContext } from '../../frame/states/useWaitingSaid.js'
import { Footnotes } from './Footnotes.js'

export interface TableFrameProps {
  readonly title: string
  readonly headingLevel: 2 | 3 | 4 | 5 | 6 | undefined
  /** One line under the title. */
  readonly summary: string
  /** What was done last, for screen readers: a new order, a copy. */
  readonly announcement: string
  readonly state: ChartState
  /** Whether there is something to show; without it, `state` tells why there is nothing. */
  readonly present: boolean
  /** Controls beside the title. */
  readonly actions: ReactNode
  /** Most height of the rows in pixels. */
  readonly maxHeight: number
  readonly emptyReasons?: readonly string[] | undefined
  readonly footnotes: readonly Footnote[]
  readonly box?: RefObject<HTMLElement | null> | undefined
  /** The rows, and what stands above and below them. */
  readonly children: ReactNode
}

/** Of a head, some eight rows and their sum. */
const USUAL_HEIGHT = 340

/** What any table stands in: its title and tools, its rows or why there are none, and what must be known about them. */
export function TableFrame(props: TableFrameProps): ReactNode {
  const { state, present, maxHeight } = props
  const waiting = useWaitingSaid(state)
  const isSaidAround = useContext(WaitingSaidContext)
  const titleId = useId()
  const refreshing = state.status === 'success' && state.refreshing === true
  return (
    <Room>
      <CardTitleContext.Provider value={titleId}>
        <FrameBox
          as="section"
          ref={props.box}
          data-wa-card=""
          aria-labelledby={titleId}
          aria-busy={state.status === 'loading' || refreshing}
        >
          <FrameHead>
            <div>
              <FrameTitle as={`h${props.headingLevel ?? 3}`} id={titleId}>
                <bdi>{props.title}</bdi>
              </FrameTitle>
              <FrameSummary>
                <span role={isSaidAround ? undefined : 'status'}>{present ? props.summary : ''}</span>
                {refreshing && <Space />}
                {/* In the line of the summary, so that nothing moves when figures are fetched anew. */}
                <RefreshLine state={state} as="span" />
              </FrameSummary>
            </div>
            {props.actions}
          </FrameHead>
          <VisuallyHidden role="status">{waiting === '' ? props.announcement : waiting}</VisuallyHidden>
          {present ? (
            props.children
          ) : (
            <StateBody
              state={state}
              height={Math.min(maxHeight, USUAL_HEIGHT)}
              emptyReasons={props.emptyReasons ?? []}
              skeleton="rows"
            />
          )}
          <Footnotes footnotes={props.footnotes} />
        </FrameBox>
      </CardTitleContext.Provider>
    </Room>
  )
}
