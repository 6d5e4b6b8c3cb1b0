'use client'
import { Fragment, type ReactNode } from 'react'
import { useWa } from '../../theme/useWa.js'
import { Button } from '../parts/Button.js'
import { HelpBox } from './plotStyles.js'

/** What the keys do. */
export function PlotHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { messages } = useWa()
  const keys = [
    ['Enter', messages.helpEnter],
    ['← →', messages.helpPoints],
    ['↑ ↓', messages.helpSeries],
    ['Home, End', messages.helpEnds],
    ['PgUp, PgDn', messages.helpPages],
    ['Esc', messages.helpEscape],
  ] as const
  return (
    <HelpBox role="note" aria-label={messages.help}>
      <strong>{messages.help}</strong>
      <dl>
        {keys.map(([key, does]) => (
          <Fragment key={key}>
            <dt dir="ltr">{key}</dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <Button type="button" onClick={onClose}>
        {messages.close}
      </Button>
    </HelpBox>
  )
}
