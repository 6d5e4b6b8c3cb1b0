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
  /** Whether a line sets stacked areas apart; between very many points it would hide them. @default true */
  readonly apart?: boolean
}

/** Areas, one path each. Nothing here depends on the pointer. */
export const AreaMarks = memo(function AreaMarks({ areas, pale, apart = true }: AreaMarksProps): ReactNode {
  return (
    <g fillOpacity={pale ? 0.14 : 0.9} stroke={pale || !apart ? 'none' : 'var(--wa-surface)'} strokeWidth={1}>
      {areas.map(({ key, color, area }) => (
        <path key={key} d={area} fill={color} data-wa-area={key} />
      ))}
    </g>
  )
})
