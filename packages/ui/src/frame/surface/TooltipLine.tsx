'use client'
import { memo, type ReactNode } from 'react'
import { Swatch } from '../../controls/Swatch.js'
import type { SeriesShape } from '../../marks/SeriesShape.js'
import type { CardLine } from './Card.js'

export interface TooltipLineProps extends CardLine {
  readonly shape: SeriesShape | undefined
  /** What the figure before is. */
  readonly beforeTitle: string
}

/** What a figure is of, and the figure. */
export const TooltipLine = memo(function TooltipLine(props: TooltipLineProps): ReactNode {
  const { label, series, shape, text, missing, pointed, before, beforeTitle } = props
  return (
    <div data-wa-row="" data-wa-pointed={pointed || undefined}>
      {label !== undefined && <LineName label={label} series={series} shape={shape} />}
      <span data-wa-value="" data-wa-missing={missing || undefined}>
        <bdi>{text}</bdi>
      </span>
      {before !== undefined && (
        <span data-wa-before="" title={beforeTitle}>
          <bdi>{before}</bdi>
        </span>
      )}
    </div>
  )
})

/** What stays the same while the pointer moves. */
const LineName = memo(function LineName({
  label,
  series,
  shape,
}: Pick<TooltipLineProps, 'label' | 'series' | 'shape'>): ReactNode {
  return (
    <>
      {series !== undefined && shape !== undefined && <Swatch series={series} shape={shape} />}
      <span data-wa-label="">
        <bdi>{label}</bdi>
      </span>
    </>
  )
})
