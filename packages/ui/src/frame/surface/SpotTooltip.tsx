'use client'
import { type ReactNode, useRef } from 'react'
import type { ActiveSpot } from './ActiveSpot.js'
import type { FigureGeometry } from './Spot.js'
import { TooltipBox } from './tooltipStyles.js'
import { useCloseOnEscape } from './useCloseOnEscape.js'
import { useHoverGrace } from './useHoverGrace.js'
import { useStored } from './useStored.js'
import type { ValueStore } from './valueStore.js'

export interface SpotTooltipProps {
  readonly store: ValueStore<ActiveSpot>
  readonly geometry: FigureGeometry
}

/** What the part pointed at or read says. Escape closes it. */
export function SpotTooltip({ store, geometry }: SpotTooltipProps): ReactNode {
  const active = useStored(store)
  const box = useRef<HTMLDivElement>(null)
  useCloseOnEscape(store, active !== null)
  useHoverGrace(box, active !== null)
  if (active === null || active.at >= geometry.count) return null
  const { name, lines, x, y } = geometry.spot(active.at)
  return (
    <TooltipBox ref={box} role="presentation" style={placeOf(x, y, geometry)} data-wa-tooltip="">
      <div data-date="">
        <bdi>{name}</bdi>
      </div>
      {lines.map(({ label = '', text, missing }) => (
        <div data-row="" key={`${label} ${text}`}>
          {label !== '' && (
            <span data-label="">
              <bdi>{label}</bdi>
            </span>
          )}
          <span data-value="" data-missing={missing || undefined}>
            <bdi>{text}</bdi>
          </span>
        </div>
      ))}
    </TooltipBox>
  )
}

/** Beside the part, on the side with more room; on narrow plots it slides along, so that it is never cut off. */
function placeOf(x: number, y: number, { width, height }: FigureGeometry): { readonly transform: string } {
  const across =
    width < 460
      ? `calc(${x}px - ${(x / width) * 100}%)`
      : x > width / 2
        ? `calc(${x - 14}px - 100%)`
        : `${x + 14}px`
  const down = y > height / 2 ? `calc(${y - 10}px - 100%)` : `${y + 10}px`
  return { transform: `translate(${across}, ${down})` }
}
