'use client'
import type { ReactNode } from 'react'
import { isAdditive } from '../../format/isAdditive.js'
import { ChartFrame } from '../../frame/time/ChartFrame.js'
import type { ChartProps } from '../../frame/time/ChartProps.js'
import { useChartFrame } from '../../frame/time/useChartFrame.js'
import { AreaMarks } from '../../marks/AreaMarks.js'
import { LineMarks } from '../../marks/LineMarks.js'
import type { Curve } from '../../marks/linePaths.js'
import { WaScope } from '../../theme/WaScope.js'
import { type AreaLayout, useAreaChart } from './useAreaChart.js'

export interface AreaChartProps extends ChartProps {
  /**
   * How areas share the plot: `stacked` on each other, `percent` as parts of 100 %, or `overlaid`, each from zero. Figures
   * that do not add up (ratios, unit prices) are always overlaid. @default 'stacked'
   */
  readonly layout?: AreaLayout | undefined
  /** How points are joined: straight, in steps, or smooth without overshooting. @default 'linear' */
  readonly curve?: Curve | undefined
}

/** Series over time as areas. A missing figure leaves a gap in its own area and in no other. */
export function AreaChart(props: AreaChartProps): ReactNode {
  return (
    <WaScope name="AreaChart">
      <FramedAreas {...props} />
    </WaScope>
  )
}

function FramedAreas(props: AreaChartProps): ReactNode {
  const { layout: wanted = 'stacked', curve = 'linear' } = props
  const frame = useChartFrame(props, wanted !== 'overlaid')
  const layout = isAdditive(frame.model.format) ? wanted : 'overlaid'
  const { shown, box, height, formatters } = frame
  const { plot, areas, dense, lines, pins } = useAreaChart(shown, box, height, { layout, curve }, formatters)
  return (
    <ChartFrame chart={props} frame={frame} geometry={plot} pins={pins} shape="area">
      <AreaMarks areas={areas} pale={layout === 'overlaid'} apart={!dense} />
      <LineMarks lines={lines} />
    </ChartFrame>
  )
}
