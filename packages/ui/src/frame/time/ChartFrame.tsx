'use client'
import { memo, type ReactNode, useMemo } from 'react'
import { AnnotationMarks } from '../../marks/AnnotationMarks.js'
import { Axes } from '../../marks/Axes.js'
import { EndNames } from '../../marks/EndNames.js'
import { HatchedBands } from '../../marks/HatchedBands.js'
import type { SeriesShape } from '../../marks/SeriesShape.js'
import type { ChartProps } from './ChartProps.js'
import type { ChartModel } from './model/ChartModel.js'
import { BrushBand } from './plot/BrushBand.js'
import { bucketItems } from './plot/bucketItems.js'
import type { Pin } from './plot/Pin.js'
import type { PlotGeometry } from './plot/PlotGeometry.js'
import { plotMarks } from './plot/PlotMarks.js'
import { placeAnnotations } from './plot/placeAnnotations.js'
import { useZoomDrag } from './plot/useZoomDrag.js'
import { TimeFrame } from './TimeFrame.js'
import type { ChartFrameState } from './useChartFrame.js'

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
 * Everything around the marks of a chart on an axis of time and one of values. A chart of one's own is `useChartFrame`, a
 * geometry, and this with one's marks inside.
 */
export function ChartFrame(props: ChartFrameProps): ReactNode {
  const { chart, frame, geometry, pins, shape, painted, children } = props
  const { shown, messages, formatters } = frame
  const items = useMemo(
    () => bucketItems(shown, geometry, pins, shape, { messages, formatters }),
    [shown, geometry, pins, shape, messages, formatters],
  )
  const drag = useZoomDrag(frame, geometry)
  const annotations = useMemo(
    () => placeAnnotations(chart.annotations ?? NOTHING, geometry, shown, formatters),
    [chart.annotations, geometry, shown, formatters],
  )
  const marks = useMemo(() => annotations.map(({ pixel, number }) => ({ x: pixel, number })), [annotations])
  const { left, top, innerWidth, innerHeight, endLabels } = geometry
  const origin = `translate(${left},${top})`
  return (
    <TimeFrame
      chart={chart}
      frame={frame}
      items={items}
      shape={shape}
      annotations={annotations}
      drag={drag}
      painted={painted}
      over={
        <g transform={origin}>
          <AnnotationMarks marks={marks} height={innerHeight} />
          <BrushBand store={frame.brush} height={innerHeight} />
        </g>
      }
    >
      <g transform={origin}>
        <Axes
          width={innerWidth}
          height={innerHeight}
          timeTicks={geometry.timeTicks}
          valueTicks={geometry.valueTicks}
        />
        {endLabels && <EndNames labels={endLabels} x={innerWidth + 8} />}
        <HatchedBands bands={geometry.withheld} height={innerHeight} label={messages.missingWithheld} />
        {children}
        {chart.marks && <OwnMarks marks={chart.marks} geometry={geometry} model={shown} />}
      </g>
    </TimeFrame>
  )
}

interface OwnMarksProps {
  readonly marks: NonNullable<ChartProps['marks']>
  readonly geometry: PlotGeometry
  readonly model: ChartModel
}

/** Marks of a host's own, over ours. */
const OwnMarks = memo(function OwnMarks({ marks, geometry, model }: OwnMarksProps): ReactNode {
  return marks(plotMarks(geometry, model))
})
