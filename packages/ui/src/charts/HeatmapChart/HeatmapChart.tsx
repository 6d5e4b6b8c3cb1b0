'use client'
import { type ReactNode, useMemo } from 'react'
import { useStable } from '../../controls/useStable.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import { RampLegend } from '../../frame/legend/RampLegend.js'
import type { ChartPoints } from '../../frame/time/model/ChartSeries.js'
import { CellMarks } from '../../marks/CellMarks.js'
import { WaScope } from '../../theme/WaScope.js'
import { useHeatmapChart } from './useHeatmapChart.js'
import { weekGrid } from './weekGrid.js'
import { weekNames, weekSummary, weekTable } from './weekWords.js'

export interface HeatmapChartProps extends ItemChartProps {
  /** Half-hour points of any span, in any order. Keep the reference stable while the data is the same. */
  readonly points: ChartPoints
  /** What the figures mean. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
  /**
   * What a cell says of the points that fall into it: their sum, or their mean, which is the fairer one when the span is
   * not of whole weeks and the only one for ratios and prices. @default 'sum'
   */
  readonly combine?: 'sum' | 'mean' | undefined
  /** The weekday of the first row, 0 for Sunday to 6 for Saturday. @default 1 */
  readonly firstDayOfWeek?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | undefined
}

const COUNT = { kind: 'count' } as const

/** The rhythm of a week: weekday by half hour on the zone's own clock, days of 23 and 25 hours included. */
export function HeatmapChart(props: HeatmapChartProps): ReactNode {
  return (
    <WaScope name="HeatmapChart">
      <FramedHeatmap {...props} />
    </WaScope>
  )
}

function FramedHeatmap(props: HeatmapChartProps): ReactNode {
  const { points, combine = 'sum', firstDayOfWeek = 1 } = props
  const frame = useItemFrame(props)
  const { formatters, messages, words } = frame
  const { timeZone, locale } = formatters
  const format = useStable(props.format ?? COUNT)
  const grid = useMemo(
    () => weekGrid(points, timeZone, firstDayOfWeek, combine),
    [points, timeZone, firstDayOfWeek, combine],
  )
  const names = useMemo(() => weekNames(grid, locale), [grid, locale])
  const { plot, marks, steps } = useHeatmapChart(grid, names, format, frame)
  const summary = useMemo(
    () => weekSummary(grid, names, format, { formatters, messages, words }),
    [grid, names, format, formatters, messages, words],
  )
  return (
    <Frame
      chart={props}
      frame={frame}
      present={grid.values.some((value) => value !== null)}
      summary={summary}
      table={() => weekTable(grid, names, format, frame)}
      items={useItems(plot, frame)}
      skeleton="grid"
      span={grid.span}
      help={[
        ['← → ↑ ↓', words.helpGrid],
        ['Home, End', messages.helpEnds],
      ]}
      legend={<RampLegend frame={frame} steps={steps} format={format} missing={marks.missing !== ''} />}
    >
      <CellMarks {...marks} />
    </Frame>
  )
}
