'use client'
import { type ReactNode, useContext, useId } from 'react'
import { CardTitleContext } from '../controls/CardTitleContext.js'
import type { MenuAction } from '../controls/Menu.js'
import { Room } from '../controls/Room.js'
import { VisuallyHidden } from '../controls/VisuallyHidden.js'
import type { CsvCell } from '../format/toCsv.js'
import type { SeriesShape } from '../marks/SeriesShape.js'
import { ActionBar } from './actions/ActionBar.js'
import type { FramedProps } from './FramedProps.js'
import type { PictureSeries } from './image/chartSvg.js'
import { FrameFooter } from './shell/FrameFooter.js'
import { FrameBox, FrameHead, FrameSummary, FrameTitle } from './shell/frameStyles.js'
import type { ChartState } from './states/ChartState.js'
import type { Skeleton } from './states/LoadingBody.js'
import { RefreshLine } from './states/RefreshLine.js'
import { RESERVED } from './states/reserved.js'
import { SkeletonLines } from './states/SkeletonLines.js'
import { StateBody } from './states/StateBody.js'
import { Strut } from './states/Strut.js'
import { useWaitingSaid, WaitingSaidContext } from './states/useWaitingSaid.js'
import { Surface, type SurfaceProps } from './surface/Surface.js'
import { type FigureRows, type FigureTable, figureCells } from './tableView/FigureTable.js'
import { TableView } from './tableView/TableView.js'
import type { FrameState } from './useFrame.js'

export interface FrameProps<At> extends Omit<SurfaceProps<At>, 'frame' | 'title'> {
  /** What the chart was given. */
  readonly chart: FramedProps
  /** What `useItemFrame` or `useChartFrame` made of it. */
  readonly frame: FrameState<At>
  /** Whether there is a single figure to show. */
  readonly present: boolean
  /** What the figures say. */
  readonly summary: string
  /** The figures as rows; a function where there are many, which nobody may ever ask for. */
  readonly table: FigureTable<FigureRows> | (() => FigureTable<FigureRows>)
  /** The figures as a file has them. @default the cells of the table */
  readonly cells?: (() => readonly (readonly CsvCell[])[]) | undefined
  /** What stands here while the figures are on their way. */
  readonly skeleton: Skeleton
  /** Above the figures, seen as a chart or as a table: what decides which of them are shown. */
  readonly above?: ReactNode
  /** Above the plot: what colours and sizes mean. */
  readonly legend?: ReactNode
  /** The legend of an exported picture. */
  readonly series?: readonly PictureSeries[] | undefined
  /** How they are drawn. @default 'block' */
  readonly shape?: SeriesShape | undefined
  /** Under the plot: notes that belong to it. */
  readonly below?: ReactNode
  /** How high that will be, as far as is known before the figures are: its room is kept. @default 0 */
  readonly belowHeight?: number | undefined
  /** First and last moment of figures counted in a zone's days or hours: the zone is then named. */
  readonly span?: readonly number[] | null | undefined
  /** The same in words, where it is known already. */
  readonly zone?: string | undefined
  /** What else this chart can do while it is seen as one. */
  readonly more?: readonly MenuAction[] | undefined
}

const NOTHING: readonly never[] = []
const SUCCESS: ChartState = { status: 'success' }

/**
 * The figure around every chart: name, summary, what can be done, legend, tooltip, keyboard, table view, states, what must
 * be known, and the one live message.
 */
export function Frame<At>(props: FrameProps<At>): ReactNode {
  const {
    chart,
    frame,
    present,
    table,
    cells,
    skeleton,
    above,
    legend,
    series = NOTHING,
    shape = 'block',
    below,
    belowHeight = 0,
    more,
    ...rest
  } = props
  const {
    summary,
    span,
    zone = span && frame.messages.zoneLine(frame.formatters.zone(...span)),
    ...surface
  } = rest
  const { title, state = SUCCESS, footnotes = NOTHING, frame: look = {} } = chart
  const { messages, view } = frame
  const ids = [useId(), useId()] as const
  const waiting = useWaitingSaid(state)
  const isSaidAround = useContext(WaitingSaidContext)
  const success = state.status === 'success'
  const loading = state.status === 'loading'
  const shown = success && present
  const drawn = shown && view === 'chart'
  const said = shown ? (chart.summary ?? summary) : undefined
  const tableOf = typeof table === 'function' ? table : () => table
  const footer = [zone, (look.approximate ?? true) && messages.approximate].filter(Boolean).join(' · ')
  return (
    <Room>
      <CardTitleContext.Provider value={ids[0]}>
        <FrameBox
          data-wa-card={look.card === false ? undefined : ''}
          data-wa-frame=""
          aria-labelledby={ids[0]}
          aria-describedby={said === undefined ? undefined : ids[1]}
          aria-busy={loading || (success && state.refreshing === true)}
        >
          <FrameHead>
            <div>
              <FrameTitle as={`h${look.headingLevel ?? 3}`} id={ids[0]}>
                <bdi>{title}</bdi>
              </FrameTitle>
              {said !== undefined && <FrameSummary id={ids[1]}>{said}</FrameSummary>}
              {loading && <SkeletonLines count={RESERVED.summary} />}
            </div>
            {shown && (
              <ActionBar
                title={title}
                name={look.fileName ?? title}
                view={view}
                setView={frame.setView}
                messages={messages}
                cells={cells ?? (() => figureCells(tableOf()))}
                series={series}
                shape={shape}
                footer={footer}
                more={more}
              />
            )}
          </FrameHead>
          <RefreshLine state={state} />
          {shown && above}
          {drawn && legend}
          {loading && (above || legend) && <Strut height={RESERVED.legend} />}
          <div ref={frame.boxRef} data-wa-body="">
            {!shown && (
              <StateBody
                state={state}
                height={frame.height}
                emptyReasons={chart.emptyReasons ?? NOTHING}
                skeleton={skeleton}
              />
            )}
            {shown && view === 'table' && <TableView frame={frame} table={tableOf()} title={title} />}
            {drawn && frame.box.pending !== true && <Surface frame={frame} title={title} {...surface} />}
          </div>
          {drawn && below}
          {loading && belowHeight > 0 && <Strut height={belowHeight} />}
          <FrameFooter
            footnotes={footnotes}
            line={footer}
            awaited={loading && chart.footnotes !== undefined ? RESERVED.footnotes : 0}
          />
          <VisuallyHidden role="status">
            {waiting !== ''
              ? waiting
              : said === undefined || isSaidAround
                ? ''
                : messages.loaded({ title, summary: said })}
          </VisuallyHidden>
        </FrameBox>
      </CardTitleContext.Provider>
    </Room>
  )
}
