import type { ReactNode } from 'react'
import { type BarMark, BarMarks } from '../../marks/BarMarks.js'
import { RowAxes, type RowAxesProps } from '../../marks/RowAxes.js'
import type { BarLayout } from './barSpans.js'

export interface RowMarksProps {
  readonly axes: RowAxesProps
  /** In swapped coordinates: x runs down, y across. */
  readonly bars: readonly BarMark[]
  readonly layout: BarLayout
}

/** Bars that lie, a row each. */
export function RowMarks({ axes, bars, layout }: RowMarksProps): ReactNode {
  return (
    <>
      <RowAxes {...axes} />
      <g transform="matrix(0 1 1 0 0 0)">
        <BarMarks bars={bars} apart={layout !== 'grouped'} />
      </g>
    </>
  )
}
