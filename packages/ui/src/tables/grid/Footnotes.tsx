'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../controls/Icon.js'
import type { Footnote } from '../../frame/shell/Footnote.js'
import { FrameFoot } from '../../frame/shell/frameStyles.js'

/** What a reader must know about the figures above. */
export function Footnotes({ footnotes }: { readonly footnotes: readonly Footnote[] }): ReactNode {
  if (footnotes.length === 0) return null
  return (
    <FrameFoot as="div">
      <ul>
        {footnotes.map(({ text, severity = 'info' }) => (
          <li key={text} data-wa-severity={severity}>
            {severity === 'warning' && <Icon name="warning" size={14} />}
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </FrameFoot>
  )
}
