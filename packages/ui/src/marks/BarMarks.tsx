'use client'
import { memo, type ReactNode } from 'react'

/** The bars of one series, ready to draw. */
export interface BarMark {
  readonly key: string
  readonly color: string
  /** Complete buckets. */
  readonly solid: string
  /** Buckets still counting. */
  readonly partial: string
  /** Drawn faint: bars to compare with. @default false */
  readonly faint?: boolean | undefined
}

export interface BarMarksProps {
  readonly bars: readonly BarMark[]
  /** Whether bars that touch are set apart by a line; where bars are a few pixels wide it would eat them. */
  readonly apart: boolean
}

/** Bars, one or two paths a series. Nothing here depends on the pointer. */
export const BarMarks = memo(function BarMarks({ bars, apart }: BarMarksProps): ReactNode {
  return (
    <g>
      {bars.map(({ key, color, solid, partial, faint }) => (
        <g key={key} fill={color} data-wa-mark={key}>
          {faint && <path d={solid} fillOpacity={0.25} stroke={color} strokeWidth={1} strokeOpacity={0.6} />}
          {!faint && solid !== '' && (
            <path d={solid} stroke={apart ? 'var(--wa-surface)' : undefined} strokeWidth={1} />
          )}
          {partial !== '' && (
            <path d={partial} fillOpacity={0.35} stroke={color} strokeWidth={1} strokeDasharray="3 2" />
          )}
        </g>
      ))}
    </g>
  )
})
