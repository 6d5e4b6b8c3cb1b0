'use client'
import { memo, type ReactNode } from 'react'
import type { CellLayer } from './CellMarks.js'
import { HatchPattern, useHatch } from './HatchPattern.js'

export interface CountryMarksProps {
  /** Pixels a unit of the shapes has, and where the map begins. */
  readonly scale: number
  readonly left: number
  /** Countries nobody gave a figure for. */
  readonly empty: string
  /** Countries with a figure above zero or below it. */
  readonly layers: readonly CellLayer[]
  /** Countries with a figure of zero. */
  readonly zero: string
  /** Countries whose figure is kept back. */
  readonly withheld: string
  readonly coasts: string
  readonly borders: string
  /** Borders that are not agreed upon. */
  readonly disputed: string
  /** Dots for countries too small to be seen, in pixels. */
  readonly dots: readonly DotLayer[]
}

/** A small country, as a dot with a line around it. */
export interface DotLayer extends CellLayer {
  readonly line: string
}

/** The world by strength: as many paths as steps, however many countries. Nothing here depends on the pointer. */
export const CountryMarks = memo(function CountryMarks(props: CountryMarksProps): ReactNode {
  const { scale, left, empty, layers, zero, withheld, coasts, borders, disputed, dots } = props
  const { id, fill } = useHatch()
  const pixels = (count: number): number => Math.round((100 * count) / scale) / 100
  // On a narrow map the coasts of the far north would run into one grey.
  const thin = scale < 0.3 ? 0.6 : 1
  return (
    <g strokeLinejoin="round">
      <g transform={`translate(${left},0) scale(${scale})`} data-wa-world="">
        <path d={empty} fill="var(--wa-grid)" data-wa-missing="" />
        {layers.map(({ key, path, color }) => (
          <path key={key} d={path} fill={color} data-wa-cells={key} />
        ))}
        <path d={borders} fill="none" stroke="var(--wa-surface)" strokeWidth={pixels(0.8 * thin)} />
        <path d={coasts} fill="none" stroke="var(--wa-border-strong)" strokeWidth={pixels(0.5 * thin)} />
        <path
          d={zero}
          fill="var(--wa-surface)"
          stroke="var(--wa-border-strong)"
          strokeWidth={pixels(0.8 * thin)}
          data-wa-zero=""
        />
        {withheld !== '' && (
          <g data-wa-withheld="">
            <HatchPattern id={id} scale={pixels(1)} />
            <path d={withheld} fill="var(--wa-surface)" />
            <path
              d={withheld}
              fill={fill}
              stroke="var(--wa-border-strong)"
              strokeWidth={pixels(0.8 * thin)}
            />
          </g>
        )}
        <path
          d={disputed}
          fill="none"
          stroke="var(--wa-surface)"
          strokeWidth={pixels(0.8 * thin)}
          strokeDasharray={`${pixels(2)} ${pixels(2)}`}
          data-wa-disputed=""
        />
      </g>
      {dots.map(({ key, path, color, line }) => (
        <path key={key} d={path} fill={color} stroke={line} strokeWidth={1.25} data-wa-dots={key} />
      ))}
    </g>
  )
})
