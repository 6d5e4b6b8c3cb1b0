'use client'
import type { ReactNode } from 'react'
import type { ActiveSpot } from './ActiveSpot.js'
import type { FigureGeometry } from './Spot.js'
import { useStored } from './useStored.js'
import type { ValueStore } from './valueStore.js'

export interface SpotOverlayProps {
  readonly store: ValueStore<ActiveSpot>
  readonly geometry: FigureGeometry
}

/** The outline of what is pointed at or read: the only part of the plot that follows. */
export function SpotOverlay({ store, geometry }: SpotOverlayProps): ReactNode {
  const active = useStored(store)
  if (active === null || active.at >= geometry.count) return null
  const { outline } = geometry.spot(active.at)
  return (
    <g pointerEvents="none" fill="none" data-wa-overlay="">
      <path d={outline} stroke="var(--wa-surface)" strokeWidth={4.5} strokeLinejoin="round" />
      <path d={outline} stroke="var(--wa-ink)" strokeWidth={2} strokeLinejoin="round" />
    </g>
  )
}
