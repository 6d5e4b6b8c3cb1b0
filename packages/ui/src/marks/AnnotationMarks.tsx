'use client'
import { memo, type ReactNode } from 'react'
import { Words } from './Words.js'

export interface AnnotationMarksProps {
  /** Where each stands on the time axis, in the order of their numbers. */
  readonly marks: readonly { readonly x: number; readonly number: string }[]
  readonly height: number
}

/** A dashed line and a number for each annotation; the list under the chart says what the number stands for. */
export const AnnotationMarks = memo(function AnnotationMarks({
  marks,
  height,
}: AnnotationMarksProps): ReactNode {
  return (
    <g>
      {marks.map(({ x, number }) => (
        <g key={number}>
          <path
            d={`M${x},8V${height}`}
            stroke="var(--wa-ink-muted)"
            strokeDasharray="2 3"
            shapeRendering="crispEdges"
          />
          <circle cx={x} cy={0} r={8} fill="var(--wa-surface)" stroke="var(--wa-ink-muted)" />
          <Words x={x} y={0} dy="0.35em" edge="middle" fontSize={10} fill="var(--wa-ink)">
            {number}
          </Words>
        </g>
      ))}
    </g>
  )
})
