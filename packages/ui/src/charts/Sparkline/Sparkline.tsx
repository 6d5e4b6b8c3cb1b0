'use client'
import { type ReactNode, useMemo } from 'react'
import type { ChartPoints } from '../../frame/time/model/ChartSeries.js'
import { WaScope } from '../../theme/WaScope.js'
import { sparklineGeometry } from './sparklineGeometry.js'

export interface SparklineProps {
  /** Buckets in any order; `y: null` leaves a gap. */
  readonly points: ChartPoints
  /** What it shows, for screen readers; without it the line is decoration beside a figure that says as much. */
  readonly label?: string | undefined
  /** Width in pixels. @default 96 */
  readonly width?: number | undefined
  /** Height in pixels. @default 28 */
  readonly height?: number | undefined
  /** CSS colour of the line; an SVG attribute, so a variable such as `var(--wa-series-2)` is welcome. @default the accent */
  readonly color?: string | undefined
}

/** A line the size of a word: no axes, the last figure marked. */
export function Sparkline(props: SparklineProps): ReactNode {
  const { points, label, width = 96, height = 28, color = 'var(--wa-accent)' } = props
  const { line, area, end } = useMemo(() => sparklineGeometry(points, width, height), [points, width, height])
  return (
    <WaScope name="Sparkline">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role={label === undefined ? 'presentation' : 'img'}
        aria-label={label}
        aria-hidden={label === undefined}
      >
        <path d={area} fill={color} fillOpacity={0.12} />
        <path d={line} fill="none" stroke={color} strokeWidth={1.5} strokeLinejoin="round" />
        {end !== null && <circle cx={end[0]} cy={end[1]} r={2.5} fill={color} />}
      </svg>
    </WaScope>
  )
}
