'use client'
import { type ReactNode, useMemo } from 'react'
import { useStable } from '../../controls/useStable.js'
import { isolate } from '../../format/isolate.js'
import type { ItemActionProps } from '../../frame/ChartItem.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { openIn } from '../../frame/items/openIn.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import { Axes } from '../../marks/Axes.js'
import { DotMarks } from '../../marks/DotMarks.js'
import { Words } from '../../marks/Words.js'
import { WaScope } from '../../theme/WaScope.js'
import { type ScatterMeasure, type ScatterPoint, scatterPoints } from './scatterPoints.js'
import { scatterSummary, scatterTable } from './scatterWords.js'
import { useScatterChart } from './useScatterChart.js'

export interface ScatterChartProps extends ItemChartProps, ItemActionProps<ScatterPoint> {
  /** What is compared, as templates are. Keep the reference stable while the data is the same. */
  readonly points: readonly ScatterPoint[]
  /** What is counted across. */
  readonly x: ScatterMeasure
  /** What is counted upwards. */
  readonly y: ScatterMeasure
  /** What the area of a dot stands for. @default nothing: all are of one size */
  readonly size?: ScatterMeasure | undefined
}

/** Things compared by two figures, and a third as the area of their dots. Points without a place are in the table. */
export function ScatterChart(props: ScatterChartProps): ReactNode {
  return (
    <WaScope name="ScatterChart">
      <FramedScatter {...props} />
    </WaScope>
  )
}

function FramedScatter(props: ScatterChartProps): ReactNode {
  const { points, onItemAction } = props
  const frame = useItemFrame(props)
  const measures = useStable({ x: props.x, y: props.y, size: props.size })
  const { placed, unplaced } = useMemo(() => scatterPoints(points), [points])
  const { plot, left, top, innerWidth, innerHeight, across, up, marks } = useScatterChart(
    placed,
    measures,
    frame,
  )
  const { fontSize } = frame.box
  return (
    <Frame
      chart={props}
      frame={frame}
      present={placed.length > 0}
      summary={scatterSummary(placed, unplaced, measures, frame)}
      table={scatterTable(points, measures, frame)}
      items={useItems(plot, frame)}
      skeleton="dots"
      help={[
        ['← → ↑ ↓', frame.words.helpNear],
        ['Home, End', frame.messages.helpEnds],
      ]}
      onOpen={openIn(placed, onItemAction && (({ point }) => onItemAction(point)))}
    >
      <g fill="var(--wa-ink-muted)">
        <Words x={0} y={fontSize} edge="start">
          {props.size === undefined
            ? props.y.label
            : `↑ ${isolate(props.y.label)} · ● ${isolate(props.size.label)}`}
        </Words>
        <Words x={left + innerWidth} y={top + innerHeight + fontSize * 3.3} edge="end">
          {frame.dir === 'rtl' ? `→ ${isolate(props.x.label)}` : `${isolate(props.x.label)} →`}
        </Words>
      </g>
      <g transform={`translate(${left},${top})`}>
        <Axes width={innerWidth} height={innerHeight} timeTicks={across} valueTicks={up} />
        <DotMarks {...marks} />
      </g>
    </Frame>
  )
}
