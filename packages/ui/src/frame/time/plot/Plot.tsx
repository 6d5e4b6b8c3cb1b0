'use client'
import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { AnnotationMarks } from '../../../marks/AnnotationMarks.js'
import { Axes } from '../../../marks/Axes.js'
import { EndNames } from '../../../marks/EndNames.js'
import { HatchedBands } from '../../../marks/HatchedBands.js'
import type { SeriesShape } from '../../../marks/SeriesShape.js'
import { OverSvg, PlotArea, PlotSvg } from '../../surface/plotStyles.js'
import type { PointAction } from '../PointAction.js'
import type { ChartFrameState } from '../useChartFrame.js'
import { BrushBand } from './BrushBand.js'
import { Overlay } from './Overlay.js'
import type { Pin } from './Pin.js'
import type { PlotGeometry } from './PlotGeometry.js'
import { PlotHelp } from './PlotHelp.js'
import { type PlotMarks, plotMarks } from './PlotMarks.js'
import { PointReading } from './PointReading.js'
import type { PlacedAnnotation } from './placeAnnotations.js'
import { pointActionOf } from './pointActionOf.js'
import { Tooltip } from './Tooltip.js'
import { usePlotKeys } from './usePlotKeys.js'
import { usePlotPointer } from './usePlotPointer.js'

export interface PlotProps {
  readonly frame: ChartFrameState
  readonly geometry: PlotGeometry
  readonly title: string
  /** Where the shown series' figures of a bucket are drawn. Keep it stable. */
  readonly pins: (at: number) => readonly Pin[]
  /** How series are drawn: decides the overlay and the swatches. */
  readonly shape: SeriesShape
  /** What happened in the time shown. */
  readonly annotations: readonly PlacedAnnotation[]
  readonly onPointAction?: ((action: PointAction) => void) | undefined
  /** Marks of a host's own, over ours. */
  readonly own?: ((plot: PlotMarks) => ReactNode) | undefined
  /** Marks that are painted instead of drawn, between the axes and what follows the pointer. */
  readonly painted?: ReactNode
  /** The marks. */
  readonly children: ReactNode
}

/** Axes, marks and what follows the pointer or the keyboard. */
export function Plot(props: PlotProps): ReactNode {
  const { frame, geometry, title, pins, shape, annotations, onPointAction, own, painted, children } = props
  const { active, shown, messages } = frame
  const act = (at: number, series: number | null): void => onPointAction?.(pointActionOf(shown, at, series))
  const keys = usePlotKeys(frame, ({ at, series }) => act(at, series))
  const dragged = useRef(false)
  const onDragged = useCallback(() => {
    dragged.current = true
  }, [])
  const pointer = usePlotPointer(frame, geometry, pins, onDragged)
  const click = (): void => {
    const now = active.get()
    if (now !== null && !dragged.current) act(now.at, now.series)
    dragged.current = false
  }
  const marks = useMemo(() => annotations.map(({ pixel, number }) => ({ x: pixel, number })), [annotations])
  const drawn = useMemo(() => own?.(plotMarks(geometry, shown)), [own, geometry, shown])
  const { width, height, left, top, innerWidth, innerHeight } = geometry
  return (
    <PlotArea
      tabIndex={0}
      role="application"
      aria-roledescription={messages.plotRole}
      aria-label={messages.plotLabel(title)}
      onKeyDown={keys.onKeyDown}
      onBlur={keys.onBlur}
      onPointerLeave={() => active.get()?.by === 'pointer' && active.set(null)}
    >
      <PlotSvg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        direction="ltr"
        aria-hidden="true"
        data-wa-plot=""
        data-action={onPointAction ? '' : undefined}
        onClick={click}
        {...pointer}
      >
        <g transform={`translate(${left},${top})`}>
          <rect width={innerWidth} height={innerHeight} fill="transparent" />
          <Axes
            width={innerWidth}
            height={innerHeight}
            timeTicks={geometry.timeTicks}
            valueTicks={geometry.valueTicks}
          />
          {geometry.endLabels && <EndNames labels={geometry.endLabels} x={innerWidth + 8} />}
          <HatchedBands bands={geometry.withheld} height={innerHeight} label={messages.missingWithheld} />
          {children}
          {drawn}
        </g>
      </PlotSvg>
      {painted}
      <OverSvg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        direction="ltr"
        aria-hidden="true"
        data-wa-over=""
      >
        <g transform={`translate(${left},${top})`}>
          <AnnotationMarks marks={marks} height={innerHeight} />
          <BrushBand store={frame.brush} height={innerHeight} />
          <Overlay
            store={active}
            geometry={geometry}
            pins={pins}
            kind={shape === 'block' ? 'band' : 'line'}
          />
        </g>
      </OverSvg>
      <Tooltip frame={frame} geometry={geometry} shape={shape} />
      <PointReading frame={frame} />
      {keys.helpOpen && <PlotHelp onClose={() => keys.setHelpOpen(false)} />}
    </PlotArea>
  )
}
