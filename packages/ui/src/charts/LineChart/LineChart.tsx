'use client'
import type { ReactNode } from 'react'
import { later, useLater } from '../../controls/later.js'
import { ChartFrame } from '../../frame/time/ChartFrame.js'
import type { ChartProps } from '../../frame/time/ChartProps.js'
import { useChartFrame } from '../../frame/time/useChartFrame.js'
import { LineMarks } from '../../marks/LineMarks.js'
import type { Curve } from '../../marks/linePaths.js'
import { usePrinting } from '../../marks/usePrinting.js'
import { WaScope } from '../../theme/WaScope.js'
import { useLineChart } from './useLineChart.js'

/** What paints is loaded by the first page that has so much to paint. Where it cannot be had, lines are drawn. */
const painting = later(async () => (await import('../../marks/PaintedLines.js')).PaintedLines)

export interface LineChartProps extends ChartProps {
  /** How points are joined: straight, in steps, or smooth without overshooting. @default 'linear' */
  readonly curve?: Curve | undefined
}

/** Series over time as lines. Missing figures leave gaps, withheld ones hatching, buckets still counting a dashed end. */
export function LineChart(props: LineChartProps): ReactNode {
  return (
    <WaScope name="LineChart">
      <FramedLines {...props} />
    </WaScope>
  )
}

function FramedLines(props: LineChartProps): ReactNode {
  const frame = useChartFrame(props)
  const { plot, lines, pins, dense } = useLineChart(
    frame.shown,
    frame.box,
    frame.height,
    props.curve ?? 'linear',
    frame.formatters,
    props.frame?.directLabels ?? true,
  )
  const Painted = useLater(painting, dense)
  const painted = !usePrinting() && dense && !frame.box.guessed && Painted !== null
  return (
    <ChartFrame
      chart={props}
      frame={frame}
      geometry={plot}
      pins={pins}
      shape="line"
      painted={painted && Painted && <Painted lines={lines} plot={plot} />}
    >
      {!painted && <LineMarks lines={lines} />}
    </ChartFrame>
  )
}
