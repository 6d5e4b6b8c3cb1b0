'use client'
import type { ReactNode } from 'react'
import type { ActiveStore } from './activeStore.js'
import type { SurfaceItems } from './SurfaceItems.js'
import { useStored } from './useStored.js'

export interface OverlayProps<At> {
  readonly store: ActiveStore<At>
  readonly items: SurfaceItems<At>
}

/** What follows the pointer or the keyboard: the only part of the plot that does. */
export function Overlay<At>({ store, items }: OverlayProps<At>): ReactNode {
  const active = useStored(store)
  if (active === null || !items.has(active.at)) return null
  const shape = items.overlay(active.at)
  if ('outline' in shape) {
    return (
      <g fill="none" strokeLinejoin="round" data-wa-overlay="">
        <path d={shape.outline} stroke="var(--wa-surface)" strokeWidth={4.5} />
        <path d={shape.outline} stroke="var(--wa-ink)" strokeWidth={2} />
      </g>
    )
  }
  const { x, y, height, band, dots } = shape
  return (
    <g transform={`translate(${x},${y})`} data-wa-overlay="">
      {band === null ? (
        <path d={`M0,0V${height}`} stroke="var(--wa-border-strong)" shapeRendering="crispEdges" />
      ) : (
        <rect x={-band / 2} width={band} height={height} fill="var(--wa-ink)" fillOpacity={0.07} />
      )}
      {dots.map((dot) => (
        <circle
          key={dot.key}
          cx={dot.x}
          cy={dot.y}
          r={dot.radius}
          fill={dot.color}
          stroke="var(--wa-surface)"
          strokeWidth={2}
        />
      ))}
    </g>
  )
}
