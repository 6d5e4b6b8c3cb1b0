'use client'
import type { ReactNode } from 'react'

export interface LineDrawingProps {
  /** The path, in a square of 16. */
  readonly d: string
  readonly size: number
  /** Width of the line. @default 1.5 */
  readonly weight?: number | undefined
}

/** A line drawing beside words, in their colour; it says nothing of its own. */
export function LineDrawing({ d, size, weight = 1.5 }: LineDrawingProps): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth={weight}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
