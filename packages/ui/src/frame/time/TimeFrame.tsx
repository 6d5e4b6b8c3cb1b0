'use client'
import { type ReactNode, useMemo } from 'react'
import { isAdditive } from '../../format/isAdditive.js'
import type { SeriesShape } from '../../marks/SeriesShape.js'
import { Frame } from '../Frame.js'
import { Legend } from '../legend/Legend.js'
import type { HelpLine, SurfaceProps } from '../surface/Surface.js'
import { AnnotationList } from './AnnotationList.js'
import type { ChartProps } from './ChartProps.js'
import { hasFigures } from './model/hasFigures.js'
import { heldText } from './model/heldText.js'
import { modelTable } from './model/modelTable.js'
import { summarize } from './model/summarize.js'
import { summaryText } from './model/summaryText.js'
import { toCells } from './model/toCells.js'
import type { BucketPlace } from './plot/BucketPlace.js'
import type { NumberedAnnotation } from './plot/placeAnnotations.js'
import { pointItemOf } from './plot/pointItemOf.js'
import type { ChartFrameState } from './useChartFrame.js'
import { zoneText } from './zoneText.js'
import { ZoomBar } from './zoom/ZoomBar.js'

export interface TimeFrameProps
  extends Pick<SurfaceProps<BucketPlace>, 'items' | 'over' | 'painted' | 'drag' | 'children'> {
  /** What the chart was given. */
  readonly chart: ChartProps
  /** What `useChartFrame` made of it. */
  readonly frame: ChartFrameState
  /** How series are drawn. */
  readonly shape: SeriesShape
  /** What happened in the time shown. */
  readonly annotations: readonly NumberedAnnotation[]
  /** Whether time runs down instead of to the right. @default false */
  readonly lying?: boolean | undefined
}

/** The frame of every chart over time: it adds the series' legend, zoom and annotations to what all charts have. */
export function TimeFrame(props: TimeFrameProps): ReactNode {
  const { chart, frame, shape, annotations, lying = false, ...surface } = props
  const { shown, messages, formatters, zoomOpen, setZoomOpen } = frame
  const { state, onItemAction } = chart
  const { granularity } = shown
  const present = (state === undefined || state.status === 'success') && hasFigures(frame.model)
  const summary = useMemo(
    () => (present ? summaryText(shown, summarize(shown), messages, formatters) : ''),
    [present, shown, messages, formatters],
  )
  const note = (at: number): string | undefined => heldText(shown, at, messages, formatters)
  const [along, across] = lying ? ['↑ ↓', '← →'] : ['← →', '↑ ↓']
  const help: readonly HelpLine[] = [
    [along, messages.helpPoints],
    [across, messages.helpSeries],
    ['Home, End', messages.helpEnds],
    ['PgUp, PgDn', messages.helpPages],
  ]
  return (
    <Frame<BucketPlace>
      {...surface}
      chart={chart}
      frame={frame}
      present={present}
      summary={summary}
      table={() =>
        modelTable(shown, {
          messages,
          head: messages.bucketColumn[granularity],
          name: (at) => formatters.date(shown.xs[at] ?? 0, granularity, 'full'),
          note,
          summed: isAdditive(shown.format) && hasFigures(shown),
        })
      }
      cells={() =>
        toCells(shown, messages.bucketColumn[granularity], {
          head: (column) => messages.noteColumn({ column }),
          at: note,
        })
      }
      skeleton={lying ? 'rows' : shape === 'block' ? 'bars' : 'line'}
      help={help}
      above={
        <>
          <Legend model={frame.model} hidden={frame.hidden} shape={shape} />
          {zoomOpen && <ZoomBar frame={frame} />}
        </>
      }
      below={<AnnotationList annotations={annotations} frame={frame} />}
      series={shown.series}
      shape={shape}
      zone={zoneText(shown, frame)}
      more={[{ key: 'zoom', label: messages.zoom, run: () => setZoomOpen(!zoomOpen) }]}
      onOpen={onItemAction && (({ bucket, series }) => onItemAction(pointItemOf(shown, bucket, series)))}
    />
  )
}
