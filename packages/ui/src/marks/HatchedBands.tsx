'use client'
import { memo, type ReactNode } from 'react'
import { HatchPattern, useHatch } from './HatchPattern.js'
import { Words } from './Words.js'

/** A stretch of the time axis in pixels. */
export interface Band {
  readonly x: number
  readonly width: number
}

export interface HatchedBandsProps {
  readonly bands: readonly Band[]
  readonly height: number
  /** What the hatching means, shown where it fits and told to the pointer everywhere. */
  readonly label: string
}

/** Hatching over buckets whose figures are kept back: neither a gap nor a zero. */
export const HatchedBands = memo(function HatchedBands({
  bands,
  height,
  label,
}: HatchedBandsProps): ReactNode {
  const { id, fill } = useHatch()
  if (bands.length === 0) return null
  return (
    <g data-wa-bands="">
      <HatchPattern id={id} />
      {bands.map(({ x, width }) => (
        <g key={x}>
          <rect x={x} y={0} width={width} height={height} fill={fill} />
          {width > label.length * 9 && (
            <Words
              x={x + width / 2}
              y={14}
              edge="middle"
              fill="var(--wa-ink-muted)"
              stroke="var(--wa-surface)"
              strokeWidth={4}
              paintOrder="stroke"
            >
              {label}
            </Words>
          )}
        </g>
      ))}
    </g>
  )
})
