'use client'
import { memo, type ReactNode } from 'react'
import { Words } from './Words.js'

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface PlacedText {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** One step of a funnel, ready to draw. */
export interface StepMark {
  readonly key: string
  readonly color: string
  readonly missing: boolean
  readonly track: Area
  readonly bar: Area
  readonly label: PlacedText
  readonly rate: PlacedText
  readonly figure: PlacedText
  /** The anchors of words where a line begins and where it ends. */
  readonly start: 'start' | 'end'
  readonly end: 'start' | 'end'
}

/** Steps as bars on one scale, with their words. Nothing here depends on the pointer. */
export const FunnelMarks = memo(function FunnelMarks({
  steps,
}: {
  readonly steps: readonly StepMark[]
}): ReactNode {
  return steps.map(({ key, color, missing, track, bar, label, rate, figure, start, end }) => (
    <g key={key} fill="var(--wa-ink)">
      <rect
        {...track}
        rx={3}
        fill={missing ? 'none' : 'var(--wa-surface-sunken)'}
        stroke={missing ? 'var(--wa-border-strong)' : 'none'}
        strokeDasharray={missing ? '3 4' : undefined}
      />
      <rect {...bar} rx={3} fill={color} data-wa-bar={key} />
      <Words x={label.x} y={label.y} edge={start} name fontWeight={600}>
        {label.text}
      </Words>
      <Words x={rate.x} y={rate.y} edge={start} fill="var(--wa-ink-muted)">
        {rate.text}
      </Words>
      <Words x={figure.x} y={figure.y} edge={end} fontWeight={missing ? 400 : 600}>
        {figure.text}
      </Words>
    </g>
  ))
})
