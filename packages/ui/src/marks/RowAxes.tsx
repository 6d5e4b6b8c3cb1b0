'use client'
import { memo, type ReactNode } from 'react'
import type { GridLabel } from './CellMarks.js'
import { Words } from './Words.js'

/** A place on a value axis that lies, and its words. */
export interface LyingTick {
  readonly x: number
  readonly label: string
  readonly zero: boolean
}

export interface RowAxesProps {
  readonly top: number
  readonly height: number
  readonly fontSize: number
  readonly ticks: readonly LyingTick[]
  /** The names of the rows, and what is said in them. */
  readonly labels: readonly GridLabel[]
}

/** Grid, base line and words of rows over a value axis that lies. */
export const RowAxes = memo(function RowAxes(props: RowAxesProps): ReactNode {
  const { top, height, fontSize, ticks, labels } = props
  const line = ({ x }: LyingTick): string => `M${x},${top}v${height}`
  return (
    <g fill="var(--wa-ink-muted)">
      <path
        d={ticks
          .filter(({ zero }) => !zero)
          .map(line)
          .join('')}
        stroke="var(--wa-grid)"
        fill="none"
        shapeRendering="crispEdges"
      />
      <path
        d={ticks
          .filter(({ zero }) => zero)
          .map(line)
          .join('')}
        stroke="var(--wa-border-strong)"
        strokeOpacity={0.6}
        shapeRendering="crispEdges"
      />
      {ticks.map(({ x, label }) => (
        <Words key={x} x={x} y={top + height + fontSize * 1.5} edge="middle">
          {label}
        </Words>
      ))}
      {labels.map(({ key, x, y, text, anchor, strong }) => (
        <Words key={key} x={x} y={y} edge={anchor} name={strong} fill={strong ? 'var(--wa-ink)' : undefined}>
          {text}
        </Words>
      ))}
    </g>
  )
})
