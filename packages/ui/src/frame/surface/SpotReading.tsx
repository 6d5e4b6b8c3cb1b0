'use client'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import { isolate } from '../../format/isolate.js'
import type { FigureGeometry } from './Spot.js'
import type { SurfaceVoice } from './SurfaceVoice.js'
import { useRead } from './useRead.js'

export interface SpotReadingProps {
  readonly figure: SurfaceVoice
  readonly geometry: FigureGeometry
}

/** Speaks the part that is read with the keyboard; the pointer says nothing. */
export function SpotReading({ figure, geometry }: SpotReadingProps): ReactNode {
  const read = useRead(figure.active)
  return (
    <VisuallyHidden aria-live="polite" data-wa-reading="">
      {read !== null && read.at < geometry.count ? readingOf(geometry, read.at, figure) : ''}
    </VisuallyHidden>
  )
}

function readingOf({ spot }: FigureGeometry, at: number, { words }: SurfaceVoice): string {
  const { name, lines } = spot(at)
  const said = lines.map(({ label, text }) =>
    label === undefined ? text : words.reading({ label: isolate(label), value: text }),
  )
  return words.reading({ label: isolate(name), value: said.join('. ') })
}
