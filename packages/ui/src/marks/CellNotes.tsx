'use client'
import type { ReactNode } from 'react'
import type { Cell } from './cellPaths.js'
import { Words } from './Words.js'

export interface CellNotesProps {
  /** Cells on which something happened, each with its number. */
  readonly notes: readonly { readonly number: string; readonly cell: Cell }[]
}

/** Numbers in the cells on which something happened, and a frame around them. */
export function CellNotes({ notes }: CellNotesProps): ReactNode {
  return notes.map(({ number, cell }) => (
    <g key={number}>
      <rect {...cell} fill="none" stroke="var(--wa-ink)" strokeWidth={1.5} />
      <circle cx={cell.x + cell.width} cy={cell.y} r={6.5} fill="var(--wa-surface)" stroke="var(--wa-ink)" />
      <Words x={cell.x + cell.width} y={cell.y} dy="0.34em" edge="middle" fontSize="9" fill="var(--wa-ink)">
        {number}
      </Words>
    </g>
  ))
}
