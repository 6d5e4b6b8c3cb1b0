'use client'
import type { ReactNode } from 'react'
import { useStored } from '../../surface/useStored.js'
import type { ActiveStore } from './activeStore.js'
import type { Pin } from './Pin.js'
import type { PlotGeometry } from './PlotGeometry.js'

export interface OverlayProps {
  readonly store: ActiveStore
  readonly geometry: PlotGeometry
  readonly pins: (at: number) => readonly Pin[]
  /** `line`: a hair line and dots. `band`: the bucket's width is tinted. */
  readonly kind: 'line' | 'band'
}

/** Dots of more series than this would hide the lines they stand on: only that of the one meant is shown. */
const MOST = 12

function seen(pins: readonly Pin[], meant: number | null): readonly Pin[] {
  return pins.length > MOST ? pins.filter(({ series }) => series === meant) : pins
}

/** What follows the pointer or the keyboard: the only part of the plot that does. */
export function Overlay({ store, geometry, pins, kind }: OverlayProps): ReactNode {
  const active = useStored(store)
  const x = active === null ? undefined : geometry.xPixels[active.at]
  if (active === null || x === undefined) return null
  const { innerHeight, bucketWidth } = geometry
  return (
    <g pointerEvents="none" transform={`translate(${x})`} data-wa-overlay="">
      {kind === 'band' ? (
        <rect
          x={-bucketWidth / 2}
          width={bucketWidth}
          height={innerHeight}
          fill="var(--wa-ink)"
          fillOpacity={0.07}
        />
      ) : (
        <path d={`M0,0V${innerHeight}`} stroke="var(--wa-border-strong)" shapeRendering="crispEdges" />
      )}
      {seen(pins(active.at), active.series).map((pin) => (
        <circle
          key={pin.series}
          cx={pin.x - x}
          cy={pin.y}
          r={active.series === pin.series ? 5 : kind === 'line' ? 3.5 : 0}
          fill={pin.color}
          stroke="var(--wa-surface)"
          strokeWidth={2}
        />
      ))}
    </g>
  )
}
