'use client'
import { memo, type ReactNode } from 'react'
import { Swatch } from '../../../controls/Swatch.js'
import type { SeriesShape } from '../../../marks/SeriesShape.js'
import type { ModelSeries } from '../model/ChartModel.js'

export interface TooltipLineProps {
  readonly series: ModelSeries
  readonly shape: SeriesShape
  readonly text: string
  readonly missing: boolean
  readonly pointed: boolean
  /** The figure it is compared with, in words, and what that is. */
  readonly before?: string | undefined
  readonly beforeTitle: string
}

/** A series and its figure. */
export const TooltipLine = memo(function TooltipLine(props: TooltipLineProps): ReactNode {
  const { series, shape, text, missing, pointed, before, beforeTitle } = props
  return (
    <div data-row="" data-pointed={pointed || undefined}>
      <SeriesName series={series} shape={shape} />
      <span data-value="" data-missing={missing || undefined}>
        <bdi>{text}</bdi>
      </span>
      {before !== undefined && (
        <span data-before="" title={beforeTitle}>
          <bdi>{before}</bdi>
        </span>
      )}
    </div>
  )
})

/** What stays the same while the pointer moves. */
const SeriesName = memo(function SeriesName({
  series,
  shape,
}: Pick<TooltipLineProps, 'series' | 'shape'>): ReactNode {
  return (
    <>
      <Swatch series={series} shape={shape} />
      <span data-label="">
        <bdi>{series.label}</bdi>
      </span>
    </>
  )
})
