'use client'
import type { ReactNode } from 'react'
import { SkeletonLines } from '../states/SkeletonLines.js'
import type { Footnote } from './Footnote.js'
import { FootnoteList } from './FootnoteList.js'
import { FrameFoot } from './frameStyles.js'

export interface FrameFooterProps {
  readonly footnotes: readonly Footnote[]
  /** The last line; nothing when empty. */
  readonly line: string
  /** How many footnotes will come, as far as is known: their room is kept. @default 0 */
  readonly awaited?: number | undefined
}

/** What must be known about the figures: notices, the zone of their buckets, and that they are approximate. */
export function FrameFooter({ footnotes, line, awaited = 0 }: FrameFooterProps): ReactNode {
  if (footnotes.length + awaited === 0 && line === '') return null
  return (
    <FrameFoot>
      <FootnoteList footnotes={footnotes} />
      {awaited > footnotes.length && (
        <div>
          <SkeletonLines count={awaited - footnotes.length} />
        </div>
      )}
      {line !== '' && <p>{line}</p>}
    </FrameFoot>
  )
}
