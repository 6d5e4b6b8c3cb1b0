'use client'
import type { ReactNode } from 'react'
import { Words } from '../../marks/Words.js'
import { edgePath } from './world/edgePath.js'
import { HEIGHT } from './world/equalEarth.js'

export interface MapEdgeProps {
  readonly width: number
  readonly height: number
  readonly label: string
}

/** The outline of the world, until there are countries to put into it. */
export function MapEdge({ width, height, label }: MapEdgeProps): ReactNode {
  const { path, middle } = edgePath()
  const scale = height / HEIGHT
  return (
    <g data-wa-edge="">
      <path
        d={path}
        fill="var(--wa-surface-sunken)"
        transform={`translate(${width / 2 - middle * scale},0) scale(${scale})`}
      />
      <Words x={width / 2} y={height / 2} edge="middle" fill="var(--wa-ink-muted)">
        {label}
      </Words>
    </g>
  )
}
