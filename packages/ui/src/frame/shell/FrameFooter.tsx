'use client'
import type { ReactNode } from 'react'
import type { Footnote } from './Footnote.js'
import { FootnoteList } from './FootnoteList.js'
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
      <FootnoteList footnotes={footnotes} />
      {line !== '' && <p>{line}</p>}
    </FrameFoot>
  )
}
