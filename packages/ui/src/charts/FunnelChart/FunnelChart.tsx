'use client'
import { type ReactNode, useMemo } from 'react'
import { FigureFrame } from '../../frame/FigureFrame.js'
import type { FigureProps } from '../../frame/FigureProps.js'
import { useFigure } from '../../frame/useFigure.js'
import { FunnelMarks } from '../../marks/FunnelMarks.js'
import { WaScope } from '../../theme/WaScope.js'
import { type FunnelStep, funnelRows } from './funnelRows.js'
import { funnelSummary, funnelTable } from './funnelWords.js'
import { useFunnelChart } from './useFunnelChart.js'

export interface FunnelChartProps extends FigureProps {
  /** The steps, first to last. Keep the reference stable while the data is the same. */
  readonly steps: readonly FunnelStep[]
  /** Called when a step is clicked, or entered with the keyboard. Keep it stable. @default nothing */
  readonly onStepAction?: ((step: FunnelStep) => void) | undefined
}

/**
 * How many came how far: each step's figure, and its rate with the denominator named. Rates above 100 % are shown and
 * said; over a step that is zero or missing there is none, and that is said too.
 */
export function FunnelChart(props: FunnelChartProps): ReactNode {
  return (
    <WaScope>
      <FramedFunnel {...props} />
    </WaScope>
  )
}

function FramedFunnel(props: FunnelChartProps): ReactNode {
  const { steps, onStepAction } = props
  const figure = useFigure(props)
  const { messages, words } = figure
  const rows = useMemo(() => funnelRows(steps), [steps])
  const { plot, steps: marks } = useFunnelChart(rows, figure)
  const open = (at: number): void => {
    const step = steps[at]
    if (step !== undefined) onStepAction?.(step)
  }
  return (
    <FigureFrame
      chart={props}
      figure={figure}
      present={rows.some(({ value }) => value !== null)}
      summary={funnelSummary(rows, figure)}
      table={funnelTable(rows, figure)}
      geometry={plot}
      skeleton="rows"
      help={[
        ['↑ ↓', words.helpParts],
        ['Home, End', messages.helpEnds],
      ]}
      onOpen={onStepAction === undefined ? undefined : open}
    >
      <FunnelMarks steps={marks} />
    </FigureFrame>
  )
}
