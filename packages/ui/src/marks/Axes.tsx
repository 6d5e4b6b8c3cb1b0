'use client'
import { memo, type ReactNode } from 'react'
import { Words } from './Words.js'

/** A place on the time axis and its words. */
export interface TimeTick {
  readonly x: number
  readonly label: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A height on the value axis and its words. */
export interface ValueTick {
  readonly y: number
  readonly label: string
  readonly zero: boolean
}

export interface AxesProps {
  readonly width: number
  readonly height: number
  readonly timeTicks: readonly TimeTick[]
  readonly valueTicks: readonly ValueTick[]
}

/** Grid, base line and words of both axes. */
export const Axes = memo(function Axes({ width, height, timeTicks, valueTicks }: AxesProps): ReactNode {
  const grid = valueTicks.filter(({ zero }) => !zero).map(({ y }) => `M0,${y}H${width}`)
  const base = valueTicks.find(({ zero }) => zero)?.y ?? height
  return (
    <g fill="var(--wa-ink-muted)">
      <path d={grid.join('')} stroke="var(--wa-grid)" fill="none" shapeRendering="crispEdges" />
      <path
        d={`M0,${base}H${width}`}
        stroke="var(--wa-border-strong)"
        strokeOpacity={0.6}
        shapeRendering="crispEdges"
      />
      {valueTicks.map(({ y, label }) => (
        <Words key={y} x={-8} y={y} dy="0.32em" edge="end">
          {label}
        </Words>
      ))}
      {timeTicks.map(({ x, label, anchor }) => (
        <Words key={x} x={x} y={height} dy="1.6em" edge={anchor}>
          {label}
        </Words>
      ))}
    </g>
  )
})
