'use client'
import type { ReactNode } from 'react'
import type { Footnote } from './Footnote.js'
import { FrameFoot } from './frameStyles.js'
import { Icon } from './parts/Icon.js'
import type { ChartFrameState } from './useChartFrame.js'
import { zoneLine } from './zoneLine.js'

export interface FrameFooterProps {
  readonly frame: ChartFrameState
  readonly notices: readonly Footnote[]
  readonly approximate: boolean
}

/** What must be known about the figures: notices, the zone of their buckets, and that they are approximate. */
export function FrameFooter({ frame, notices, approximate }: FrameFooterProps): ReactNode {
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
      <p>{zoneLine(frame, approximate)}</p>
    </FrameFoot>
  )
}
