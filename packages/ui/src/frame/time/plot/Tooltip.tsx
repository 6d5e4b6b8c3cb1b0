'use client'
import { type ReactNode, useRef } from 'react'
import type { SeriesShape } from '../../../marks/SeriesShape.js'
import { TooltipBox } from '../../surface/tooltipStyles.js'
import { useCloseOnEscape } from '../../surface/useCloseOnEscape.js'
import { useHoverGrace } from '../../surface/useHoverGrace.js'
import { useStored } from '../../surface/useStored.js'
import { heldText } from '../model/heldText.js'
import type { ChartFrameState } from '../useChartFrame.js'
import type { PlotGeometry } from './PlotGeometry.js'
import { TooltipLine } from './TooltipLine.js'
import { tooltipRows } from './tooltipRows.js'

export interface TooltipProps {
  readonly frame: ChartFrameState
  readonly geometry: PlotGeometry
  readonly shape: SeriesShape
}

/** The figures of the bucket pointed at or read. The pointer may rest on it; Escape closes it. */
export function Tooltip({ frame, geometry, shape }: TooltipProps): ReactNode {
  const { active: store, shown, messages, formatters } = frame
  const active = useStored(store)
  const box = useRef<HTMLDivElement>(null)
  useCloseOnEscape(store, active !== null)
  useHoverGrace(box, active !== null)
  const x = active === null ? undefined : geometry.xPixels[active.at]
  const start = active === null ? undefined : shown.xs[active.at]
  if (active === null || x === undefined || start === undefined) return null
  const { rows, more, total } = tooltipRows(shown, active.at, active.series, messages, formatters)
  const held = heldText(shown, active.at, messages, formatters)
  return (
    <TooltipBox ref={box} role="presentation" style={placeOf(x, geometry)} data-wa-tooltip="">
      <div data-date="">{formatters.date(start, shown.granularity, 'full')}</div>
      {held !== undefined && <div data-note="">{held}</div>}
      {rows.map(({ index, series, text, missing, before }) => (
        <TooltipLine
          key={series.key}
          series={series}
          shape={shape}
          text={text}
          missing={missing}
          pointed={index === active.series}
          before={before}
          beforeTitle={messages.previousPeriod}
        />
      ))}
      {rows.some(({ before }) => before !== undefined) && <div data-note="">{messages.tooltipBefore}</div>}
      {more > 0 && (
        <div data-note="">{messages.moreSeries(more, formatters.value(more, { kind: 'count' }))}</div>
      )}
      {total !== null && (
        <div data-row="" data-total="">
          <span data-label="">{messages.total}</span>
          <span data-value="">
            <bdi>{total}</bdi>
          </span>
        </div>
      )}
    </TooltipBox>
  )
}

/** Beside the bucket where there is room; on narrow plots it slides along instead, so that it is never cut off. */
function placeOf(x: number, { left, width, top }: PlotGeometry): { readonly transform: string } {
  const at = left + x
  const across =
    width < 460
      ? `calc(${at}px - ${(at / width) * 100}%)`
      : at > width / 2
        ? `calc(${at - 12}px - 100%)`
        : `${at + 12}px`
  return { transform: `translate(${across}, ${top}px)` }
}
