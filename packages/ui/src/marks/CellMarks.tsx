'use client'
import { memo, type ReactNode } from 'react'
import { Words } from './Words.js'

/** All cells of one step, as one path. */
export interface CellLayer {
  readonly key: string
  readonly path: string
  readonly color: string
}

/** Words beside a grid. */
export interface GridLabel {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly strong?: boolean | undefined
}

export interface CellMarksProps {
  /** Cells with a figure above zero or below it. */
  readonly layers: readonly CellLayer[]
  /** Cells that are zero. */
  readonly zero: string
  /** Cells without a figure: a small stroke in the middle. */
  readonly missing: string
  readonly labels: readonly GridLabel[]
}

/** A grid of cells by step: as many paths as steps, however many cells. Nothing here depends on the pointer. */
export const CellMarks = memo(function CellMarks(props: CellMarksProps): ReactNode {
  const { layers, zero, missing, labels } = props
  return (
    <g>
      <path
        d={zero}
        fill="var(--wa-surface-sunken)"
        stroke="var(--wa-border)"
        strokeWidth={0.75}
        data-wa-zero=""
      />
      <path d={missing} fill="none" stroke="var(--wa-border-strong)" data-wa-missing="" />
      {layers.map(({ key, path, color }) => (
        <path key={key} d={path} fill={color} data-wa-cells={key} />
      ))}
      {labels.map(({ key, x, y, text, anchor, strong }) => (
        <Words
          key={key}
          x={x}
          y={y}
          edge={anchor}
          fill={strong ? 'var(--wa-ink)' : 'var(--wa-ink-muted)'}
          fontWeight={strong ? 600 : undefined}
        >
          {text}
        </Words>
      ))}
    </g>
  )
})
