'use client'
import type { ReactNode } from 'react'
import { isAdditive } from '../../format/isAdditive.js'
import { ChartFrame } from '../../frame/time/ChartFrame.js'
import type { ChartProps } from '../../frame/time/ChartProps.js'
import { useChartFrame } from '../../frame/time/useChartFrame.js'
import { BarMarks } from '../../marks/BarMarks.js'
import { WaScope } from '../../theme/WaScope.js'
import { BucketRows } from './BucketRows.js'
import type { BarLayout } from './barSpans.js'
import { useBarChart } from './useBarChart.js'

export interface BarChartProps extends ChartProps {
  /**
   * How the series of a bucket share it: `stacked` on each other, `grouped` side by side, or `percent` as parts of
   * 100 %. Figures that do not add up (ratios, unit prices) are always grouped. @default 'stacked'
   */
  readonly layout?: BarLayout | undefined
  /** `horizontal`: bars lie, a row a bucket from top to bottom, for a dozen or two of them. @default 'vertical' */
  readonly orientation?: 'vertical' | 'horizontal' | undefined
}

/** Series over time as bars. Missing figures leave gaps, withheld ones hatching, buckets still counting pale bars. */
export function BarChart(props: BarChartProps): ReactNode {
  return (
    <WaScope name="BarChart">
      {props.orientation === 'horizontal' ? <BucketRows {...props} /> : <FramedBars {...props} />}
    </WaScope>
  )
}

function FramedBars(props: BarChartProps): ReactNode {
  const wanted = props.layout ?? 'stacked'
  const frame = useChartFrame(props, wanted !== 'grouped')
  const layout = isAdditive(frame.model.format) ? wanted : 'grouped'
  const { plot, bars, pins } = useBarChart(frame.shown, frame.box, frame.height, layout, frame.formatters)
  return (
    <ChartFrame chart={props} frame={frame} geometry={plot} pins={pins} shape="block">
      <BarMarks bars={bars} apart={layout !== 'grouped' && plot.bucketWidth > 8} />
    </ChartFrame>
  )
}
