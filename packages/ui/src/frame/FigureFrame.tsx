'use client'
import type { ReactNode } from 'react'
import { ActionBar } from './actions/ActionBar.js'
import type { FigureProps } from './FigureProps.js'
import type { PictureSeries } from './image/chartSvg.js'
import { FrameShell } from './shell/FrameShell.js'
import type { Skeleton } from './states/LoadingBody.js'
import { StateBody } from './states/StateBody.js'
import { FigurePlot, type HelpLine } from './surface/FigurePlot.js'
import type { FigureGeometry } from './surface/Spot.js'
import { type FigureTable, figureCells } from './tableView/FigureTable.js'
import { FigureTableView } from './tableView/FigureTableView.js'
import type { FigureState } from './useFigure.js'

export interface FigureFrameProps {
  /** What the chart was given. */
  readonly chart: FigureProps
  /** What `useFigure` made of it. */
  readonly figure: FigureState
  /** Whether there is a single figure to show. */
  readonly present: boolean
  /** What the figures say. */
  readonly summary: string
  /** The figures as rows; a function where there are many, which nobody may ever ask for. */
  readonly table: FigureTable | (() => FigureTable)
  readonly geometry: FigureGeometry
  /** What stands here while the figures are on their way. */
  readonly skeleton: Skeleton
  /** What the keys do, beside Enter and Escape. */
  readonly help: readonly HelpLine[]
  /** Above the plot: what colours and sizes mean. */
  readonly legend?: ReactNode
  /** The legend of an exported picture. */
  readonly series?: readonly PictureSeries[] | undefined
  /** Under the plot: notes that belong to it. */
  readonly below?: ReactNode
  /** First and last moment of figures counted in a zone's days or hours: the zone is then named. */
  readonly span?: readonly number[] | null | undefined
  /** The same in words, where it is known already. */
  readonly zone?: string | undefined
  /** A part was clicked, or entered with the keyboard. */
  readonly onOpen?: ((at: number) => void) | undefined
  /** Escape was pressed while a part was read: whether that was of use, so that reading goes on. */
  readonly onBack?: (() => boolean) | undefined
  /** The marks, in the plot's pixels. */
  readonly children: ReactNode
}

const NOTHING: readonly never[] = []

/**
 * Everything around the marks of a chart that is not over time: title, summary, legend, tooltip, keyboard, table view,
 * export, states and footnotes.
 */
export function FigureFrame(props: FigureFrameProps): ReactNode {
  const { chart, figure, present, table, geometry, skeleton, legend, below, children } = props
  const { title, state = { status: 'success' }, notices = NOTHING, frame: look = {} } = chart
  const { messages, formatters, view } = figure
  const shown = state.status === 'success' && present
  const tableOf = typeof table === 'function' ? table : () => table
  const zone = props.zone ?? (props.span && messages.zoneLine(formatters.zone(...props.span)))
  const footer = [
    ...(zone ? [zone] : []),
    ...((look.approximate ?? true) ? [messages.approximate] : []),
  ].join(' · ')
  return (
    <FrameShell
      title={title}
      state={state}
      summary={shown ? (chart.summary ?? props.summary) : undefined}
      look={look}
      messages={messages}
      notices={notices}
      footer={footer}
      actions={
        shown && (
          <ActionBar
            title={title}
            name={look.fileName ?? title}
            view={view}
            setView={figure.setView}
            messages={messages}
            cells={() => figureCells(tableOf())}
            series={props.series ?? NOTHING}
            footer={footer}
          />
        )
      }
    >
      {shown && view === 'chart' && legend}
      <div ref={figure.boxRef} data-wa-body="">
        {!shown && (
          <StateBody
            state={state}
            height={figure.height}
            emptyReasons={chart.emptyReasons ?? NOTHING}
            skeleton={skeleton}
          />
        )}
        {shown && view === 'table' && <FigureTableView figure={figure} table={tableOf()} title={title} />}
        {shown && view === 'chart' && figure.box.pending !== true && (
          <FigurePlot
            figure={figure}
            geometry={geometry}
            title={title}
            help={props.help}
            onOpen={props.onOpen}
            onBack={props.onBack}
          >
            {children}
          </FigurePlot>
        )}
      </div>
      {shown && view === 'chart' && below}
    </FrameShell>
  )
}
