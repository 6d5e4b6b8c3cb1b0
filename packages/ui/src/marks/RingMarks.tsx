'use client'
import { memo, type ReactNode } from 'react'
import { Words } from './Words.js'

/** One slice of a ring, ready to draw, with its words beside it. */
export interface SliceMark {
  readonly key: string
  readonly color: string
  readonly path: string
  readonly label: {
    readonly x: number
    readonly y: number
    readonly text: string
    readonly anchor: 'start' | 'end'
  }
}

export interface RingMarksProps {
  readonly slices: readonly SliceMark[]
  /** What stands in the middle. */
  readonly middle: { readonly x: number; readonly y: number; readonly figure: string; readonly words: string }
}

/** Slices, their words, and the whole in the middle. Nothing here depends on the pointer. */
export const RingMarks = memo(function RingMarks({ slices, middle }: RingMarksProps): ReactNode {
  return (
    <g fill="var(--wa-ink)">
      {slices.map(({ key, color, path }) => (
        <path
          key={key}
          d={path}
          fill={color}
          stroke="var(--wa-surface)"
          strokeWidth={1.5}
          data-wa-slice={key}
        />
      ))}
      {slices.map(({ key, label }) => (
        <Words key={key} x={label.x} y={label.y} dy="0.32em" edge={label.anchor}>
          {label.text}
        </Words>
      ))}
      <Words x={middle.x} y={middle.y} edge="middle" fontSize="1.7em" fontWeight={600}>
        {middle.figure}
      </Words>
      <Words x={middle.x} y={middle.y} dy="1.5em" edge="middle" fill="var(--wa-ink-muted)">
        {middle.words}
      </Words>
    </g>
  )
})
