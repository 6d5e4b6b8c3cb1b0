'use client'
import { memo, type ReactNode } from 'react'
import type { PlacedLabel } from './placeLabels.js'
import { Words } from './Words.js'

/** One dot, ready to draw. */
export interface DotMark {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Whether its size is not known. */
  readonly hollow: boolean
}

export interface DotMarksProps {
  readonly dots: readonly DotMark[]
  readonly labels: readonly PlacedLabel[]
}

/** Dots and the labels that found a place. Nothing here depends on the pointer. */
export const DotMarks = memo(function DotMarks({ dots, labels }: DotMarksProps): ReactNode {
  return (
    <g>
      {dots.map(({ key, x, y, radius, hollow }) => (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={radius}
          fill={hollow ? 'none' : 'var(--wa-series-1)'}
          fillOpacity={0.45}
          stroke="var(--wa-series-1)"
          strokeWidth={1.5}
          data-wa-dot={key}
        />
      ))}
      {labels.map(({ x, y, text, anchor }) => (
        <Words key={`${x} ${y}`} x={x} y={y} dy="0.32em" edge={anchor} name fill="var(--wa-ink)">
          {text}
        </Words>
      ))}
    </g>
  )
})
