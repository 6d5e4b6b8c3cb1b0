'use client'
import type { ReactNode } from 'react'
import { LineDrawing } from '../../controls/LineDrawing.js'

const SHAPES = {
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.2v2.6M10.5 2.2v2.6',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  forward: 'M6 3.5L10.5 8 6 12.5',
  plus: 'M8 3.5v9M3.5 8h9',
  close: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  check: 'M3.5 8.5l3 3 6-7',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM10.2 10.2l3.3 3.3',
  bookmark: 'M4.5 2.5h7v11L8 10.7l-3.5 2.8z',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h6.8a3.7 3.7 0 0 1 0 7.4H6',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 7.2v3.6M8 5.2h.01',
} as const

export type FilterIconName = keyof typeof SHAPES

/** A line drawing beside words; it says nothing of its own. */
export function FilterIcon({
  name,
  size = 14,
}: {
  readonly name: FilterIconName
  readonly size?: number
}): ReactNode {
  return <LineDrawing d={SHAPES[name]} size={size} />
}
