'use client'
import type { ReactNode } from 'react'
import { LineDrawing } from '../../controls/LineDrawing.js'

/** Points down; turned by whoever shows it. */
export function Chevron(): ReactNode {
  return <LineDrawing d="M4 6l4 4 4-4" size={14} weight={1.8} />
}
