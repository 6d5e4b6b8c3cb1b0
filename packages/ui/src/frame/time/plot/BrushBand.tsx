'use client'
import type { ReactNode } from 'react'
import { useStored } from '../../surface/useStored.js'
import type { BrushStore } from './brushStore.js'

/** The stretch that is being dragged over. */
export function BrushBand({
  store,
  height,
}: {
  readonly store: BrushStore
  readonly height: number
}): ReactNode {
  const brush = useStored(store)
  if (brush === null) return null
  return (
    <rect
      x={Math.min(brush.from, brush.to)}
      width={Math.abs(brush.to - brush.from)}
      height={height}
      fill="var(--wa-accent)"
      fillOpacity={0.14}
      stroke="var(--wa-accent)"
      pointerEvents="none"
      data-wa-overlay=""
    />
  )
}
