'use client'
import { memo, type ReactNode } from 'react'

export interface EndNamesProps {
  readonly labels: readonly { readonly key: string; readonly text: string; readonly y: number }[]
  readonly x: number
}

/** Names beside the ends of what they name. */
export const EndNames = memo(function EndNames({ labels, x }: EndNamesProps): ReactNode {
  return (
    <g fill="var(--wa-ink)">
      {labels.map(({ key, text, y }) => (
        <text key={key} x={x} y={y} dy="0.35em" data-wa-end={key}>
          {text}
        </text>
      ))}
    </g>
  )
})
