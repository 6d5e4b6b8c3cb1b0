'use client'
import type { ReactNode } from 'react'
import { LineDrawing } from '../../controls/LineDrawing.js'

/** A pin, for what stays in view. */
export function PinIcon(): ReactNode {
  return <LineDrawing d="M5.5 2.5h5M6.5 2.5v4L4.5 9.5h7l-2-3v-4M8 9.5v4" size={14} weight={1.4} />
}
