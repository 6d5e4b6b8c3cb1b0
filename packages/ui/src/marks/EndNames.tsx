'use client'
import { memo, type ReactNode } from 'react'
import { Words } from './Words.js'

export interface EndNamesProps {
  readonly labels: readonly { readonly key: string; readonly text: string; readonly y: number }[]
  readonly x: number
}

/** Names beside the ends of what they name. */
export const EndNames = memo(function EndNames({ labels, x }: EndNamesProps): ReactNode {
  return (
    <g fill="var(--wa-ink)">
      {labels.map(({ key, text, y }) => (
        <Words key={key} x={x} y={y} dy="0.35em" name data-wa-end={key}>
          {text}
        </Words>
      ))}
    </g>
  )
})
