'use client'
import type { ReactNode } from 'react'
import { dashOf } from '../marks/dashOf.js'
import type { SeriesLook } from '../marks/SeriesLook.js'
import type { SeriesShape } from '../marks/SeriesShape.js'
import { hueColor } from '../theme/hueColor.js'

export interface SwatchProps {
  readonly series: Pick<SeriesLook, 'hue' | 'repeat'>
  readonly shape: SeriesShape
}

/** How a series is drawn, in small: beside its name in legend and tooltip. */
export function Swatch({ series, shape }: SwatchProps): ReactNode {
  const color = hueColor(series.hue)
  return (
    <svg width={14} height={10} viewBox="0 0 14 10" aria-hidden="true" focusable="false">
      {shape !== 'line' ? (
        <rect x={2} y={0} width={10} height={10} rx={2.5} fill={color} />
      ) : (
        <path
          d="M1,5H13"
          stroke={color}
          strokeWidth={2.5}
          strokeLinecap="round"
          strokeDasharray={dashOf(series.repeat)}
        />
      )}
    </svg>
  )
}
