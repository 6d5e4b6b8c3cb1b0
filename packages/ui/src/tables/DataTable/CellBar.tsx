'use client'
import type { ReactNode } from 'react'
import { BarCell } from './cellStyles.js'

export interface CellBarProps {
  /** Of the largest, 0 to 1. */
  readonly share: number
  readonly text: string
}

/** A figure with a bar as long as it is large. */
export function CellBar({ share, text }: CellBarProps): ReactNode {
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`
  return (
    <BarCell>
      <svg height={6} aria-hidden="true" focusable="false">
        <rect width="100%" height={6} rx={3} fill="var(--wa-grid)" />
        <rect width={width} height={6} rx={3} fill="var(--wa-series-1)" />
      </svg>
      <bdi>{text}</bdi>
    </BarCell>
  )
}
