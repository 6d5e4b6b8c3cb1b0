'use client'
import { type ReactNode, useMemo } from 'react'
import type { SeriesShape } from '../../marks/SeriesShape.js'
import { Legend } from '../legend/Legend.js'
import { FrameShell } from '../shell/FrameShell.js'
import { StateBody } from '../states/StateBody.js'
import { AnnotationList } from './AnnotationList.js'
import { ChartActions } from './ChartActions.js'
import type { ChartProps } from './ChartProps.js'
import { hasFigures } from './model/hasFigures.js'
import { summarize } from './model/summarize.js'
import { summaryText } from './model/summaryText.js'
import type { Pin } from './plot/Pin.js'
import { Plot } from './plot/Plot.js'
import type { PlotGeometry } from './plot/PlotGeometry.js'
import { placeAnnotations } from './plot/placeAnnotations.js'
import { TableView } from './TableView.js'
import type { ChartFrameState } from './useChartFrame.js'
import { zoneLine } from './zoneLine.js'
import { ZoomBar } from './zoom/ZoomBar.js'

export interface ChartFrameProps {
  /** What the chart was given. */
  readonly chart: ChartProps
  /** What `useChartFrame` made of it. */
  readonly frame: ChartFrameState
  /** Where things are. */
  readonly geometry: PlotGeometry
  /** Where the shown series' figures of a bucket are drawn. Keep it stable. */
  readonly pins: (at: number) => readonly Pin[]
  /** How series are drawn. */
  readonly shape: SeriesShape
  /** Marks that are painted on a canvas instead, above the axes. @default nothing */
  readonly painted?: ReactNode
  /** The marks, in the plot's pixels. */
  readonly children: ReactNode
}

const NOTHING: readonly never[] = []

/**
 * Everything around the marks of a chart: title, summary, legend, axes, tooltip, keyboard, table view, export, states
 * and footnotes. A chart of one's own is `useChartFrame`, a geometry, and this with one's marks inside.
 */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const { chart, frame, geometry, pins, shape, painted, children } = props
  const {
    title,
    state = { status: 'success' },
    notices = NOTHING,
    emptyReasons = NOTHING,
    frame: look = {},
  } = chart
  const { shown, messages, formatters } = frame
  const approximate = look.approximate ?? true
  const present = state.status === 'success' && hasFigures(frame.model)
  const computed = useMemo(
    () => (present ? summaryText(shown, summarize(shown), messages, formatters) : undefined),
    [present, shown, messages, formatters],
  )
  const placed = useMemo(
    () => placeAnnotations(chart.annotations ?? NOTHING, geometry, shown, formatters),
    [chart.annotations, geometry, shown, formatters],
  )
  return (
    <FrameShell
      title={title}
      state={state}
      summary={present ? (chart.summary ?? computed) : undefined}
      look={look}
      messages={messages}
      notices={notices}
      footer={zoneLine(frame, approximate)}
      actions={
        present && (
          <ChartActions frame={frame} title={title} name={look.fileName ?? title} approximate={approximate} />
        )
      }
    >
      {present && <Legend model={frame.model} hidden={frame.hidden} shape={shape} />}
      {present && frame.zoomOpen && <ZoomBar frame={frame} />}
      <div ref={frame.boxRef} data-wa-body="">
        {!present && (
          <StateBody
            state={state}
            height={frame.height}
            emptyReasons={emptyReasons}
            skeleton={shape === 'block' ? 'bars' : 'line'}
          />
        )}
        {present && frame.view === 'table' && <TableView frame={frame} title={title} />}
        {present && frame.view === 'chart' && frame.box.pending !== true && (
          <Plot
            frame={frame}
            geometry={geometry}
            title={title}
            pins={pins}
            shape={shape}
            annotations={placed}
            onPointAction={chart.onPointAction}
            own={chart.marks}
            painted={painted}
          >
            {children}
          </Plot>
        )}
      </div>
      {present && frame.view === 'chart' && <AnnotationList annotations={placed} frame={frame} />}
    </FrameShell>
  )
}
