'use client'
import type { ReactNode } from 'react'
import type { SeriesLook } from '../marks/SeriesLook.js'
import type { SeriesShape } from '../marks/SeriesShape.js'
import { swatchMark } from '../marks/swatchMark.js'

export interface SwatchProps {
  readonly series: Pick<SeriesLook, 'hue' | 'repeat'>
  readonly shape: SeriesShape
}

/** How a series is drawn, in small: beside its name in legend and tooltip. */
export function Swatch({ series, shape }: SwatchProps): ReactNode {
  const { tag: Mark, attributes } = swatchMark(series, shape)
  return (
    <svg width={14} height={10} viewBox="0 0 14 10" aria-hidden="true" focusable="false">
      <Mark {...attributes} />
    </svg>
  )
}
