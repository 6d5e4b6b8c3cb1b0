'use client'
import type { ReactNode } from 'react'
import { FigureFrame } from '../../frame/FigureFrame.js'
import type { FigureProps } from '../../frame/FigureProps.js'
import { Legend } from '../../frame/legend/Legend.js'
import type { Hidden } from '../../frame/legend/useHidden.js'
import type { ChartModel } from '../../frame/time/model/ChartModel.js'
import { hasFigures } from '../../frame/time/model/hasFigures.js'
import type { FigureState } from '../../frame/useFigure.js'
import { BarMarks } from '../../marks/BarMarks.js'
import { RowAxes } from '../../marks/RowAxes.js'
import type { BarLayout } from './barSpans.js'
import { type RowName, rowTable } from './rowWords.js'
import { useRowBars } from './useRowBars.js'

export interface RowBarsProps {
  readonly chart: FigureProps
  readonly figure: FigureState
  /** Everything that was passed, and what is shown of it. */
  readonly model: ChartModel
  readonly shown: ChartModel
  readonly hidden: Hidden
  /** The rows by name, a row a bucket of the model; keep it stable. */
  readonly rows: readonly RowName[]
  /** Head of the table's first column. */
  readonly head: string
  readonly summary: string
  readonly layout: BarLayout
  /** Whose days, or whose clock, rows follow that are buckets of time. */
  readonly zone?: string | undefined
  readonly below?: ReactNode
  readonly onOpen?: ((row: number, series: number) => void) | undefined
}

/** Bars that lie, a row each, in the frame of every chart. */
export function RowBars(props: RowBarsProps): ReactNode {
  const { figure, model, shown, hidden, rows, layout, onOpen } = props
  const { messages } = figure
  const { plot, bars, axes } = useRowBars(shown, rows, layout, figure)
  const count = shown.series.length
  return (
    <FigureFrame
      chart={props.chart}
      figure={figure}
      present={hasFigures(model)}
      summary={props.summary}
      table={rowTable(shown, rows, props.head, figure)}
      geometry={plot}
      skeleton="rows"
      help={[
        ['↑ ↓', messages.helpPoints],
        ['← →', messages.helpSeries],
        ['Home, End', messages.helpEnds],
        ['PgUp, PgDn', messages.helpPages],
      ]}
      legend={<Legend model={model} hidden={hidden} shape="block" />}
      series={shown.series}
      zone={props.zone}
      below={props.below}
      onOpen={onOpen && ((at) => onOpen(Math.floor(at / count), at % count))}
    >
      <RowAxes {...axes} />
      <g transform="matrix(0 1 1 0 0 0)">
        <BarMarks bars={bars} apart={layout !== 'grouped'} />
      </g>
    </FigureFrame>
  )
}
