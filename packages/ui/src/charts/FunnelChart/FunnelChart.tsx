'use client'
import { type ReactNode, useMemo } from 'react'
import type { ItemActionProps } from '../../frame/ChartItem.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { openIn } from '../../frame/items/openIn.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import { FunnelMarks } from '../../marks/FunnelMarks.js'
import { WaScope } from '../../theme/WaScope.js'
import { type FunnelStep, funnelRows } from './funnelRows.js'
import { funnelSummary, funnelTable } from './funnelWords.js'
import { useFunnelChart } from './useFunnelChart.js'

export interface FunnelChartProps extends ItemChartProps, ItemActionProps<FunnelStep> {
  /** The steps, first to last. Keep the reference stable while the data is the same. */
  readonly steps: readonly FunnelStep[]
}

/**
 * How many came how far: each step's figure, and its rate with the denominator named. Rates above 100 % are shown and
 * said; over a step that is zero or missing there is none, and that is said too.
 */
export function FunnelChart(props: FunnelChartProps): ReactNode {
  return (
    <WaScope name="FunnelChart">
      <FramedFunnel {...props} />
    </WaScope>
  )
}

function FramedFunnel(props: FunnelChartProps): ReactNode {
  const { steps, onItemAction } = props
  const frame = useItemFrame(props)
  const { messages, words } = frame
  const rows = useMemo(() => funnelRows(steps), [steps])
  const { plot, steps: marks } = useFunnelChart(rows, frame)
  return (
    <Frame
      chart={props}
      frame={frame}
      present={rows.some(({ value }) => value !== null)}
      summary={funnelSummary(rows, frame)}
      table={funnelTable(rows, frame)}
      items={useItems(plot, frame)}
      skeleton="rows"
      help={[
        ['↑ ↓', words.helpParts],
        ['Home, End', messages.helpEnds],
      ]}
      onOpen={openIn(steps, onItemAction)}
    >
      <FunnelMarks steps={marks} />
    </Frame>
  )
}
