'use client'
import { memo, type ReactNode } from 'react'

/** One area, ready to draw. */
export interface AreaMark {
  readonly key: string
  readonly color: string
  readonly area: string
}

export interface AreaMarksProps {
  readonly areas: readonly AreaMark[]
  /** Pale, where areas lie over each other and a line tells them apart; full, where they are stacked. */
  readonly pale: boolean
}

/** Areas, one path each. Nothing here depends on the pointer. */
export const AreaMarks = memo(function AreaMarks({ areas, pale }: AreaMarksProps): ReactNode {
  return (
    <g fillOpacity={pale ? 0.14 : 0.9} stroke={pale ? 'none' : 'var(--wa-surface)'} strokeWidth={1}>
      {areas.map(({ key, color, area }) => (
        <path key={key} d={area} fill={color} data-wa-area={key} />
      ))}
    </g>
  )
})
