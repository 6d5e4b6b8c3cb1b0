'use client'
import type { ReactNode } from 'react'
import type { Footnote } from '../../frame/shell/Footnote.js'
import { FootnoteList } from '../../frame/shell/FootnoteList.js'
import { FrameFoot } from '../../frame/shell/frameStyles.js'

/** What a reader must know about the figures above. */
export function Footnotes({ footnotes }: { readonly footnotes: readonly Footnote[] }): ReactNode {
  if (footnotes.length === 0) return null
  return (
    <FrameFoot as="div">
      <FootnoteList footnotes={footnotes} />
    </FrameFoot>
  )
}
