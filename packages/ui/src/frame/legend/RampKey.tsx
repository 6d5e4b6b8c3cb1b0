'use client'
import type { ReactNode } from 'react'

export interface RampKeyProps {
  readonly fill: string
  readonly line: string
  /** A pattern that `fill` refers to. */
  readonly children?: ReactNode
}

/** The sign of one entry of a legend: a small box in its colours. */
export function RampKey({ fill, line, children }: RampKeyProps): ReactNode {
  return (
    <svg width={14} height={12} viewBox="0 0 14 12" aria-hidden="true" focusable="false">
      {children}
      <rect x={1} y={0.5} width={12} height={11} rx={2} fill={fill} stroke={line} />
    </svg>
  )
}
