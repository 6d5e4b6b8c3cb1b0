'use client'
import type { ReactNode } from 'react'
import type { Footnote } from './Footnote.js'
import { FrameFoot } from './frameStyles.js'
import { Icon } from './parts/Icon.js'
import type { ChartFrameState } from './useChartFrame.js'

export interface FrameFooterProps {
  readonly frame: ChartFrameState
  readonly notices: readonly Footnote[]
  readonly approximate: boolean
}

/** What must be known about the figures: notices, the zone of their buckets, and that they are approximate. */
export function FrameFooter({ frame, notices, approximate }: FrameFooterProps): ReactNode {
  const { shown, messages, formatters } = frame
  const ends = shown.xs.length === 0 ? [] : [shown.xs[0] ?? 0, shown.xs[shown.xs.length - 1] ?? 0]
  const zone = messages.zoneLine(formatters.zone(...ends))
  return (
    <FrameFoot>
      {notices.length > 0 && (
        <ul>
          {notices.map(({ text, severity = 'info' }) => (
            <li key={text} data-severity={severity}>
              {severity === 'warning' && <Icon name="warning" size={14} />}
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p>{approximate ? `${zone} · ${messages.approximate}` : zone}</p>
    </FrameFoot>
  )
}
