'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../controls/Icon.js'
import type { Footnote } from './Footnote.js'

/** What must be known about figures, one line each; nothing where nothing must. */
export function FootnoteList({ footnotes }: { readonly footnotes: readonly Footnote[] }): ReactNode {
  if (footnotes.length === 0) return null
  return (
    <ul>
      {footnotes.map(({ text, severity = 'info' }) => (
        <li key={text} data-wa-severity={severity}>
          {severity === 'warning' && <Icon name="warning" size={14} />}
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  )
}
