'use client'
import type { ReactNode } from 'react'
import { LineDrawing } from './LineDrawing.js'

const SHAPES = {
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6',
  chart: 'M2.5 2.5v11h11M5 10.5l2.5-3 2 2 3.5-4.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  warning: 'M8 2.5l6 11H2zM8 6.5v3.2M8 11.6h.01',
  error: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 5v3.6M8 11h.01',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  empty: 'M2.5 13.5h11M4.5 13.5v-3M8 13.5v-6M11.5 13.5V9M3 5.5l10-3',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  same: 'M3 8h10',
  sort: 'M5 6l3-3 3 3M5 10l3 3 3-3',
} as const

export type IconName = keyof typeof SHAPES

/** A 16-pixel line drawing beside words; it says nothing of its own. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): ReactNode {
  return <LineDrawing d={SHAPES[name]} size={size} weight={name === 'more' ? 2.2 : undefined} />
}
