'use client'
import { memo, type ReactNode } from 'react'
import type { Cell } from './cellPaths.js'
import { Words } from './Words.js'

/** One tile, ready to draw: tinted in its colour, framed by it, its words in ink. */
export interface TileMark {
  readonly key: string
  readonly color: string
  readonly cell: Cell
  /** A title over the tiles inside it. */
  readonly group: boolean
  readonly label: string
  readonly figure: string
}

export interface TileMarksProps {
  readonly tiles: readonly TileMark[]
  readonly fontSize: number
  readonly dir: 'ltr' | 'rtl'
}

/** Tiles and their words. Nothing here depends on the pointer. */
export const TileMarks = memo(function TileMarks({ tiles, fontSize, dir }: TileMarksProps): ReactNode {
  const anchor = dir === 'rtl' ? 'end' : 'start'
  const edge = ({ x, width }: Cell): number => (dir === 'rtl' ? x + width - 6 : x + 6)
  return tiles.map(({ key, color, cell, group, label, figure }) => (
    <g key={key}>
      <rect
        {...cell}
        rx={2}
        fill={color}
        fillOpacity={group ? 0.08 : 0.2}
        stroke={color}
        strokeWidth={group ? 1.5 : 0.75}
        data-wa-tile={key}
      />
      <Words
        x={edge(cell)}
        y={cell.y + fontSize * 1.25}
        edge={anchor}
        name
        fontWeight={600}
        fill="var(--wa-ink)"
      >
        {label}
      </Words>
      {figure !== '' && (
        <Words x={edge(cell)} y={cell.y + fontSize * 2.6} edge={anchor} fill="var(--wa-ink)">
          {figure}
        </Words>
      )}
    </g>
  ))
})
