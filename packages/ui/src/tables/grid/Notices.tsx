'use client'
import type { ReactNode } from 'react'
import type { Footnote } from '../../frame/Footnote.js'
import { FrameFoot } from '../../frame/frameStyles.js'
import { Icon } from '../../frame/parts/Icon.js'

/** What a reader must know about the figures above. */
export function Notices({ notices }: { readonly notices: readonly Footnote[] }): ReactNode {
  if (notices.length === 0) return null
  return (
    <FrameFoot as="div">
      <ul>
        {notices.map(({ text, severity = 'info' }) => (
          <li key={text} data-severity={severity}>
            {severity === 'warning' && <Icon name="warning" size={14} />}
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </FrameFoot>
  )
}
