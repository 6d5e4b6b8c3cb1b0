'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../controls/Icon.js'
import type { Footnote } from './Footnote.js'
import { FrameFoot } from './frameStyles.js'

export interface FrameFooterProps {
  readonly footnotes: readonly Footnote[]
  /** The last line; nothing when empty. */
  readonly line: string
}

/** What must be known about the figures: notices, the zone of their buckets, and that they are approximate. */
export function FrameFooter({ footnotes, line }: FrameFooterProps): ReactNode {
  if (footnotes.length === 0 && line === '') return null
  return (
    <FrameFoot>
      {footnotes.length > 0 && (
        <ul>
          {footnotes.map(({ text, severity = 'info' }) => (
            <li key={text} data-wa-severity={severity}>
              {severity === 'warning' && <Icon name="warning" size={14} />}
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {line !== '' && <p>{line}</p>}
    </FrameFoot>
  )
}
