'use client'
import { type ReactNode, useRef } from 'react'
import type { Messages } from '../../messages/Messages.js'
import type { ActiveStore } from './activeStore.js'
import type { SurfaceItems } from './SurfaceItems.js'
import { TooltipLine } from './TooltipLine.js'
import { TooltipBox } from './tooltipStyles.js'
import { useCloseOnEscape } from './useCloseOnEscape.js'
import { useFloatingTooltip } from './useFloatingTooltip.js'
import { useHoverGrace } from './useHoverGrace.js'
import { useStored } from './useStored.js'

export interface TooltipProps<At> {
  readonly store: ActiveStore<At>
  readonly items: SurfaceItems<At>
  readonly messages: Messages
}

/** What is pointed at or read says. The pointer may rest on it; Escape closes it. */
export function Tooltip<At>({ store, items, messages }: TooltipProps<At>): ReactNode {
  const active = useStored(store)
  const box = useRef<HTMLDivElement>(null)
  const card = active !== null && items.has(active.at) ? items.card(active.at) : null
  useFloatingTooltip(box, card, items)
  useCloseOnEscape(box, store, active?.by === 'pointer')
  useHoverGrace(box, active !== null)
  if (card === null) return null
  return (
    <TooltipBox ref={box} role="presentation" popover="manual" data-wa-tooltip="">
      <div data-wa-date="">
        <bdi>{card.name}</bdi>
      </div>
      {card.note !== undefined && <div data-wa-note="">{card.note}</div>}
      {card.lines.map((line) => (
        <TooltipLine
          key={line.series?.key ?? `${line.label} ${line.text}`}
          {...line}
          shape={card.shape}
          beforeTitle={messages.previousPeriod}
        />
      ))}
      {card.notes?.map((note) => (
        <div data-wa-note="" key={note}>
          {note}
        </div>
      ))}
      {card.total !== undefined && (
        <div data-wa-row="" data-wa-total="">
          <span data-wa-label="">{messages.total}</span>
          <span data-wa-value="">
            <bdi>{card.total}</bdi>
          </span>
        </div>
      )}
    </TooltipBox>
  )
}
